import { m } from '@rinnalla/i18n';

/** The title of a thread; its opening post may be out of sight, and the title with it. */
export const titleOrNone = (title: string | null): string => (title === null || title === '' ? m.news_without_title() : title);
