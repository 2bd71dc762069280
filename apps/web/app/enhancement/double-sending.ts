/**
 * A second press while the first is on its way does nothing. The submission key already makes it harmless; this spares the wait.
 * The button stays enabled, so that it keeps its focus and its value is sent. A form that is answered with a file is left alone: its page
 * stays, and it can be sent again.
 */
export function guardAgainstDoubleSending(): void {
  let sent = new Set<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || 'stays' in form.dataset) return;
    if (sent.has(form)) event.preventDefault();
    sent.add(form);
    mark(form, true);
  });
  // A page that the browser's Back button brings back as it was can be sent again.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    for (const form of sent) mark(form, false);
    sent = new Set();
  });
}

function mark(form: HTMLFormElement, isSent: boolean): void {
  for (const button of form.querySelectorAll('button[type=submit]')) {
    if (isSent) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}
