/** Text areas grow with what is written, so that the whole can be seen. */
export function growWithText(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea.text')) {
    const grow = (): void => {
      if (area.scrollHeight > area.clientHeight) area.rows = Math.min(40, area.rows + 2);
    };
    area.addEventListener('input', grow);
    grow();
  }
}
