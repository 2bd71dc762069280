import { renderIn } from '@rinnalla/i18n';

/** A text of the interface in Finnish, from the same catalogue as the pages. */
export const fi = (message: () => string): string => renderIn('fi', message);
