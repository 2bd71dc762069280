import { useLoaderData } from 'react-router';

/** What a loader gives its page. The router would encode plain values for a browser script that no page has; it skips these. */
export class PageData<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  static open<T>(data: PageData<T>): T {
    return data.#value;
  }
}

/** Wraps what a loader returns: `return pageData({ board })`. */
export const pageData = <T>(value: T): PageData<T> => new PageData(value);

type LoadedBy<L> = L extends (...parameters: never[]) => infer R ? (Awaited<R> extends PageData<infer T> ? T : never) : never;

/** What this route's loader gave: `const { board } = usePageData<typeof loader>()`. */
export function usePageData<L>(): LoadedBy<L> {
  const data: unknown = useLoaderData();
  if (!(data instanceof PageData)) throw new Error('The loader of this page returns no pageData.');
  return PageData.open(data) as LoadedBy<L>;
}
