import { renderIn, m } from '@rinnalla/i18n';
import type { RouterContextProvider } from 'react-router';
import { refuse } from '../../api-client/reply-to-form.ts';
import { askExport } from '../../api-client/ask-export.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { exportAsHtml } from './export-as-html.tsx';
import { exportAsJson } from './export-as-json.ts';
import { missingProof, proofIn, proofProblem } from '../accounts/proof-fields.tsx';

const files = {
  html: { type: 'text/html; charset=utf-8', write: exportAsHtml },
  json: { type: 'application/json', write: exportAsJson },
} as const;

/** Answers with the file, entry by entry as the API gives them; nothing of it is kept here. */
export async function sendExport(context: Readonly<RouterContextProvider>, form: SubmittedForm) {
  const visit = visitOf(context);
  const format = form.text('format');
  const isFormat = format === 'html' || format === 'json';
  const problems = [...(isFormat ? [] : [{ field: 'format', problem: 'empty' }]), ...missingProof(form)];
  if (!isFormat || problems.length > 0) return refuse(context, problems);
  const answer = await askExport({ session: visit.session, port: visit.settings.apiPort }, proofIn(form));
  if (answer.kind === 'refused') return refuse(context, [proofProblem(form, answer)]);
  if (answer.kind !== 'lines') return refuse(context, [{ field: '', problem: 'unavailable' }], 503);
  const { type, write } = files[format];
  const name = `${renderIn(visit.language, m.leaving_export_file)}.${format}`;
  visit.file = { name, type, parts: write(answer.lines, visit.language) };
  return null;
}
