import type { ExportLine } from '../../api-client/ask-export.ts';

/** Of the shape below; a new shape is a new number. docs/export.md describes it. */
const version = 1;

/** The file as JSON: each part a list, in the order in which they come. `complete` is true at its end, or the file broke off. */
export async function* exportAsJson(lines: AsyncIterable<ExportLine>): AsyncGenerator<string> {
  yield `{\n"format": "rinnalla-export",\n"version": ${version}`;
  let open: string | null = null;
  let complete = false;
  for await (const { section, entry } of lines) {
    if (section === 'end') complete = true;
    else if (section === open) yield `,\n${JSON.stringify(entry)}`;
    else {
      yield `${open === null ? '' : ']'},\n${JSON.stringify(section)}: [\n${JSON.stringify(entry)}`;
      open = section;
    }
  }
  yield `${open === null ? '' : ']'},\n"complete": ${complete}\n}\n`;
}
