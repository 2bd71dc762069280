const part = document.querySelector<HTMLElement>('[data-keep-help]');
const helpPage = part?.dataset['keepHelp'] ?? '';

const show = (name: string, shown: boolean): void => {
  const element = part?.querySelector<HTMLElement>(`[data-${name}]`);
  if (element) element.hidden = !shown;
};

/** Says what has become of it, and offers what can be done next. */
function say(state: 'kept' | 'removed' | 'failed' | 'none'): void {
  for (const each of ['kept', 'removed', 'failed']) show(each, each === state);
  show('keep', state !== 'kept');
  show('unkeep', state === 'kept');
}

/** Puts the card, and what it is drawn with, where the worker finds it. Fetched as nobody in particular: no cookie goes along or comes back. */
async function keep(): Promise<void> {
  const card = `${helpPage}/card`;
  const answer = await fetch(card, { credentials: 'omit' });
  if (!answer.ok) throw new Error('no card');
  const page = new DOMParser().parseFromString(await answer.clone().text(), 'text/html');
  const drawnWith = [...page.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')].flatMap(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? [],
  );
  const cache = await caches.open('help');
  await cache.put(card, answer);
  await cache.addAll(drawnWith);
  await navigator.serviceWorker.register('/help-worker.js', { scope: helpPage });
}

async function remove(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  await caches.delete('help');
}

if (part !== null && 'serviceWorker' in navigator && 'caches' in window) {
  part.hidden = false;
  void caches.has('help').then((has) => say(has ? 'kept' : 'none'));
  const press = (name: string, work: () => Promise<void>, then: 'kept' | 'removed'): void => {
    const act = (): void =>
      void work().then(
        () => say(then),
        () => say('failed'),
      );
    part.querySelector(`[data-${name}]`)?.addEventListener('click', act);
  };
  press('keep', keep, 'kept');
  press('unkeep', remove, 'removed');
}
