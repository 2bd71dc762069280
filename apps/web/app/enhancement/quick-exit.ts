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
  leaveByShift();
}

/** Counts Shift only where it was pressed for itself, not for a capital letter or to select something. */
function leaveByShift(): void {
  let pressed: number[] = [];
  let isAlone = false;
  document.addEventListener('keydown', ({ key }) => {
    isAlone = key === 'Shift';
    if (!isAlone) pressed = [];
  });
  document.addEventListener('pointerdown', () => {
    isAlone = false;
    pressed = [];
  });
  document.addEventListener('keyup', ({ key, timeStamp }) => {
    if (key !== 'Shift' || !isAlone) return;
    pressed = [...pressed.filter((at) => timeStamp - at < within), timeStamp];
    if (pressed.length >= times) leave();
  });
}

/**
 * A page of a signed-in person that the browser brings back as it was, without asking us, is asked for anew: the session may have
 * ended meanwhile. Browsers are told to keep no page, and some do.
 */
export function askAnewWhenBroughtBack(): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && 'signedIn' in document.body.dataset) location.reload();
  });
}
