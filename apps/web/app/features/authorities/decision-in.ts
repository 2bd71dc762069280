/** Pure: what looks like the id of a decision that was just made, in an address; the page that it leads to looks whether it is one. */
export function decisionIn(asked: URLSearchParams): string | null {
  const id = asked.get('decision');
  const isMade = asked.get('done')?.startsWith('decided') === true;
  return isMade && id !== null && /^[0-9a-f-]{36}$/.test(id) ? id : null;
}
