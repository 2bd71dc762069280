import { isLanguage, type Language } from './language.ts';

/**
 * The language a reader prefers among ours, from an `Accept-Language` header (RFC 9110, 12.5.4).
 * Finnish when the header is missing or names none of ours.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: 'fi', weight: 0 };
  for (const range of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const language = tag.toLowerCase().split('-')[0];
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2)) || 0;
    if (isLanguage(language) && weight > best.weight) best = { language, weight };
  }
  return best.language;
}
