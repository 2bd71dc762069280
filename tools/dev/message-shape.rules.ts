/**
 * What the types of the messages are made from: the keys of a catalogue (its JSON text) and the inputs that each message names.
 * Two catalogues of the same shape have the same types. Throws when the text is not JSON.
 */
export function messageShape(catalogue: string): string {
  const messages = JSON.parse(catalogue) as Record<string, unknown>;
  return Object.entries(messages)
    .map(([key, message]) => `${key}(${[...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort().join()})`)
    .sort()
    .join('\n');
}
