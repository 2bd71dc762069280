import { isLanguage, type Language } from './language.ts';
import { overwriteGetLocale } from './messages/runtime.js';

let current: Language | null = null;

/** The language of the render that is running. Throws outside of `renderIn`: loaders and actions hand over codes, never texts. */
export function renderingLanguage(): Language {
  if (current === null) throw new Error('A message was asked for outside of renderIn.');
  return current;
}

overwriteGetLocale(renderingLanguage);

/**
 * Runs `render` with every message in `language`. `render` must be synchronous: the language is one variable, shared by the
 * process, and is put back before anything else can run.
 */
export function renderIn<T>(language: Language, render: () => T): T {
  if (!isLanguage(language)) throw new Error('Not a language of ours.');
  const before = current;
  current = language;
  try {
    return render();
  } finally {
    current = before;
  }
}
