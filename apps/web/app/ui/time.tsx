import { formatDay, isoDayOf, renderingLanguage } from '@rinnalla/i18n';

/** A day in words. `hour`: whole hours since 1970-01-01T00:00Z; nothing finer is known or shown. */
export const Time = ({ hour }: { hour: number }) => <time dateTime={isoDayOf(hour)}>{formatDay(hour, renderingLanguage())}</time>;
