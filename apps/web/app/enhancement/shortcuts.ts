import { afterKey } from './key-sequence.rules.ts';

const pressable = '[data-shortcut]';
const item = '[data-shortcut-item]';
/** Fields in which a letter is written, or chosen by. */
const takesLetters = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=submit], [type=button])';

/**
 * Keys for what the page can do: `data-shortcut="c"` on a link, a button or a field names the key that presses it, `"g q"` two keys one
 * after the other. Of several with the same key, the one in the item that has the focus is meant; without such an item, the first.
 * With `data-shortcut-focus` the key only brings it into focus, and Enter presses it.
 * `j` and `k` go from item to item, where the page marks them with `data-shortcut-item`. They work only where the page offers them with
 * `data-shortcuts`, and never while something is being written.
 */
export function takeShortcuts(): void {
  const offer = document.querySelector<HTMLElement>('[data-shortcuts]');
  if (offer === null) return;
  offer.hidden = false;
  if (offer.dataset['shortcuts'] !== 'on') return;
  announce();
  let begun = '';
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented || event.key === 'Shift') return;
    if (event.target instanceof Element && event.target.closest(takesLetters) !== null) return;
    const after = afterKey(begun, event.key, [...moves.keys(), ...shortcutsOf(document)]);
    begun = after.begun;
    if (after.shortcut === null) return;
    event.preventDefault();
    const move = moves.get(after.shortcut);
    if (move !== undefined) step(move);
    else if (!event.repeat) press(after.shortcut);
  });
}

const moves = new Map([
  ['j', 1],
  ['k', -1],
]);

const shortcutsOf = (part: ParentNode): string[] =>
  [...part.querySelectorAll<HTMLElement>(pressable)].map((element) => element.dataset['shortcut'] ?? '');

/** Tells assistive technology of the keys that are one key; its words for them know no sequences. */
function announce(): void {
  for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
    const shortcut = element.dataset['shortcut'] ?? '';
    if (!shortcut.includes(' ')) element.setAttribute('aria-keyshortcuts', shortcut);
  }
}

function press(shortcut: string): void {
  const place = document.activeElement?.closest(item) ?? document;
  const named = `[data-shortcut="${CSS.escape(shortcut)}"]`;
  const outside = [...document.querySelectorAll<HTMLElement>(named)].filter((element) => element.closest(item) === null);
  const found = place.querySelector<HTMLElement>(named) ?? outside[0];
  found?.focus();
  if (found !== undefined && !('shortcutFocus' in found.dataset)) found.click();
}

/** Brings the first link or button of the next item, or of the one before, into focus. */
function step(by: number): void {
  const items = [...document.querySelectorAll(item)];
  const now = items.findIndex((each) => each.contains(document.activeElement));
  const next = now === -1 && by < 0 ? items.length - 1 : now + by;
  items[next]?.querySelector<HTMLElement>('a[href], button, summary, input')?.focus();
}
