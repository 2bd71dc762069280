import type { RedactionSheetQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { coveredWhats } from '@rinnalla/post-grammar';
import type { Problem } from '../../shell/visit.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PostBody } from '../../ui/post-body.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { explainDecision } from '../moderation/decision-form.tsx';
import { pathOfPost } from '../posts/post-path.rules.ts';
import { pathTo } from '../../shell/path-to.ts';
import { coveredWhatNames } from './covered-names.ts';
import { placeKey } from './read-redaction.ts';
import { ReasonFields } from './reason-fields.tsx';

export type Sheet = NonNullable<RedactionSheetQuery['redactionSheet']>;
export type SheetItem = NonNullable<RedactionSheetQuery['reviewable']>;

/** What a choice would look like, and the choice that it stands for. */
export interface Looked {
  sheet: Sheet;
  key: string;
}

function explain(problem: Problem): string | null {
  if (problem.field !== 'words') return explainDecision(problem);
  if (problem.problem === 'empty') return m.redaction_words_missing();
  return problem.problem === 'unknown_value' ? m.redaction_words_not_there() : null;
}

/** Chooses what is covered; it is decided only on the preview of that very choice. */
export function RedactForm({ item, found, looked }: { item: SheetItem; found: Sheet['found']; looked: Looked | null }) {
  const withCare = item.class === 'crisis' && item.post.state === 'held';
  const mayDecide = looked !== null && looked.sheet.count > 0 && looked.sheet.missing.length === 0;
  return (
    <Form name="redact" explain={explain}>
      <input type="hidden" name="version" value={item.version} />
      {found.length === 0 ? null : (
        <Choices
          name="places"
          pick="any"
          legend={m.redaction_found()}
          hint={m.redaction_found_hint()}
          choices={found.map((place) => ({ value: placeKey(place), label: place.words, hint: coveredWhatNames[place.what]() }))}
        />
      )}
      <TextArea name="words" label={m.redaction_words()} hint={m.redaction_words_hint()} rows={3} lang={item.board.language} />
      <Choices
        name="what"
        pick="one"
        legend={m.redaction_what()}
        hint={m.redaction_what_hint()}
        choices={whats()}
        chosen={['personal_data']}
      />
      <SubmitButton tone={mayDecide ? 'quiet' : 'main'} name="act" value="preview">
        {m.redaction_preview()}
      </SubmitButton>
      {looked === null ? null : <Preview sheet={looked.sheet} threadId={item.thread.id} language={item.board.language} />}
      {mayDecide ? (
        <>
          <input type="hidden" name="looked" value={looked.key} />
          {withCare ? <CareFields /> : null}
          <ReasonFields kind={{ value: 'redact', label: m.redaction_title() }} language={item.board.language} />
          <SubmitButton name="act" value="decide">
            {m.redaction_decide()}
          </SubmitButton>
        </>
      ) : null}
    </Form>
  );
}

const whats = () => coveredWhats.map((value) => ({ value, label: coveredWhatNames[value]() }));

function Preview({ sheet, threadId, language }: { sheet: Sheet; threadId: string; language: string }) {
  return (
    <section className="stack" id="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{m.redaction_preview_title()}</h2>
      {sheet.tree === null && sheet.missing.length === 0 ? <p>{m.redaction_words_missing()}</p> : null}
      {sheet.missing.length === 0 ? null : <p className="field-error">{m.redaction_missing({ words: sheet.missing.join(', ') })}</p>}
      {sheet.tree === null ? null : (
        <>
          <p className="note">{m.redaction_preview_first()}</p>
          <div className="post" lang={language}>
            <PostBody tree={sheet.tree} />
          </div>
        </>
      )}
      <AlsoThere sheet={sheet} threadId={threadId} />
    </section>
  );
}

/** Whoever may be in danger is told by a person, not by a decision alone. */
const CareFields = () => (
  <>
    <TextArea name="careMessage" label={m.care_decide_message()} hint={m.care_decide_message_hint()} limit={2000} rows={5} optional />
    <TextArea name="answerInThread" label={m.care_decide_answer()} hint={m.care_thread_hint()} rows={4} optional />
  </>
);

/** Where else the words stand: said, and not covered silently. */
function AlsoThere({ sheet: { inTitle, elsewhere }, threadId }: { sheet: Sheet; threadId: string }) {
  if (!inTitle && elsewhere.length === 0) return null;
  return (
    <Notice>
      {inTitle ? <p>{m.redaction_in_title()}</p> : null}
      {elsewhere.length === 0 ? null : (
        <>
          <p>{m.redaction_elsewhere()}</p>
          <ul>
            {elsewhere.map(({ postId, position }) => (
              <li key={postId}>
                <a href={pathTo(pathOfPost(threadId, position))}>{m.redaction_elsewhere_post({ position })}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
