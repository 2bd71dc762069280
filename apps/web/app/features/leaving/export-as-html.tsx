import { m, renderIn, type Language } from '@rinnalla/i18n';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import type { ExportLine } from '../../api-client/ask-export.ts';
import { ExportEntry, partTitles } from './export-entry.tsx';

/** The file to read: plain HTML that fetches nothing, in the person's language, part by part and entry by entry. */
export async function* exportAsHtml(lines: AsyncIterable<ExportLine>, language: Language): AsyncGenerator<string> {
  const render = (part: () => ReactNode): string => renderIn(language, () => renderToStaticMarkup(part()));
  yield `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">`;
  yield render(() => (
    <>
      <title>{m.leaving_export_file()}</title>
      <h1>{m.leaving_export_title()}</h1>
      <p>{m.leaving_export_lead()}</p>
    </>
  ));
  let open: string | null = null;
  let complete = false;
  for await (const { section, entry } of lines) {
    if (section === 'end') {
      complete = true;
      continue;
    }
    const heading = section === open ? null : section;
    yield render(() => (
      <>
        {heading === null ? null : <h2>{partTitles[heading]?.() ?? heading}</h2>}
        <ExportEntry entry={entry} />
        <hr />
      </>
    ));
    open = section;
  }
  if (!complete) yield render(() => <p>{m.leaving_export_broken()}</p>);
  yield '</html>\n';
}
