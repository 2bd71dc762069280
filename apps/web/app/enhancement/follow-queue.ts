/** What the queue says of itself, in words of the page's language. */
interface QueueWords {
  /** How much is new; '' for nothing. */
  readonly news: string;
  readonly clocks: readonly { readonly class: string; readonly words: string; readonly late: boolean }[];
}

/** Says what is new in the queue while the page is open, and keeps its clocks. Nothing moves: what is new shows when its link is opened. */
export function followQueue(): void {
  const part = document.querySelector<HTMLElement>('[data-queue-live]');
  if (part === null) return;
  const source = new EventSource(part.dataset['queueLive'] ?? '');
  const say = (isFollowing: boolean): void => {
    show(part, '[data-following]', isFollowing);
    show(part, '[data-still]', !isFollowing);
  };
  source.addEventListener('open', () => say(true));
  source.addEventListener('error', () => say(false));
  source.addEventListener('queue', ({ data }: MessageEvent<string>) => {
    const { news, clocks } = JSON.parse(data) as QueueWords;
    sayNews(part, news);
    for (const clock of clocks) sayClock(clock);
  });
  // Another page of this browser follows in its place.
  source.addEventListener('over', () => {
    source.close();
    say(false);
  });
  window.addEventListener('pagehide', () => source.close());
}

function show(part: HTMLElement, selector: string, shown: boolean): void {
  const element = part.querySelector<HTMLElement>(selector);
  if (element !== null) element.hidden = !shown;
}

/** A reader of the screen hears it once, and again only when it says something else. */
function sayNews(part: HTMLElement, news: string): void {
  const place = part.querySelector<HTMLElement>('[data-news]');
  if (place === null || place.textContent === news) return;
  const link = document.createElement('a');
  link.href = part.dataset['queueFresh'] ?? '';
  link.textContent = news;
  // A link that has the focus keeps it: only its words change.
  const before = place.querySelector('a');
  if (before !== null && news !== '') before.textContent = news;
  else place.replaceChildren(...(news === '' ? [] : [link]));
}

function sayClock({ class: itsClass, words, late }: QueueWords['clocks'][number]): void {
  const line = document.querySelector<HTMLElement>(`[data-clock="${CSS.escape(itsClass)}"]`);
  const place = line?.querySelector('span');
  if (line === null || !place) return;
  line.toggleAttribute('data-late', late);
  if (place.textContent !== words) place.textContent = words;
}
