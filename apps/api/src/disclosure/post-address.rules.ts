const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const idAlone = new RegExp(`^${id}$`);
const address = new RegExp(`/threads/(${id})(?:\\?[^#]*)?#post-(\\d{1,9})$`);

/** A post as an operator names it: by its id, or by its address as a browser shows it. */
export type NamedPost = { readonly id: string } | { readonly threadId: string; readonly position: number };

/** Pure: which post is meant; null: neither an id nor an address such as `https://forum.example/fi/threads/ID#post-3`. */
export function readPostName(typed: string): NamedPost | null {
  const text = typed.trim().toLowerCase();
  if (idAlone.test(text)) return { id: text };
  const [, threadId, position] = address.exec(text) ?? [];
  return threadId === undefined ? null : { threadId, position: Number(position) };
}
