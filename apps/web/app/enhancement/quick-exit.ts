const times = 3;
/** Milliseconds in which the key has to be pressed so often. */
const within = 2_000;

/** Covers the page at once, then goes: what was shown must not be seen while the next page is on its way. */
function leave(): void {
  const cover = document.createElement('div');
  cover.className = 'exit-cover';
  document.body.append(cover);
  document.title = '\u200b';
  location.replace('/exit');
}

/** Quick exit by its link, which then leaves no step back, and by pressing Shift three times. */
export function leaveQuickly(): void {
  for (const link of document.querySelectorAll('[data-quick-exit]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });
  let pressed: number[] = [];
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') {
      pressed = [];
      return;
    }
    pressed = [...pressed.filter((at) => event.timeStamp - at < within), event.timeStamp];
    if (pressed.length >= times) leave();
  });
}
