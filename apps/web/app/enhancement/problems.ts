/** Brings the list of what is wrong with a form before the reader; with several the first. */
export function focusProblems(): void {
  document.querySelector<HTMLElement>('[data-take-focus]')?.focus();
}
