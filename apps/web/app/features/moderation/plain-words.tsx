/** A text without markup, as somebody typed it: a paragraph a line. */
export function PlainWords({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // A text does not change while its page is rendered, so that the place of a line is a lasting key.
  return lines.map((line, place) => <p key={place}>{line}</p>);
}
