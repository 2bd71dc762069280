export { isLanguage, languageNames, languages, type Language } from './language.ts';
export { preferredLanguage } from './preferred-language.rules.ts';
export { renderIn, renderingLanguage } from './render-in.ts';
export { formatCount } from './format-count.ts';
export { currentHour, formatClock, formatDay, formatMonth, isoDayOf } from './format-time.ts';
export * as m from './messages/messages/_index.js';
