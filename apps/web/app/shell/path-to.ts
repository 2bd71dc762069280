import { renderingLanguage } from '@rinnalla/i18n';

/** A path in the language of the page that is being rendered: `pathTo('/boards')` is `/fi/boards`. `path` begins with a slash. */
export const pathTo = (path: string): string => `/${renderingLanguage()}${path === '/' ? '' : path}`;
