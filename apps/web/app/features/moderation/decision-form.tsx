import type { DecisionKind, ReviewableQuery, TargetKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import type { Problem } from '../../shell/visit.ts';
import { Choices, Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea, TextField } from '../../ui/text-fields.tsx';
import { langOf } from '../community/lang-of.ts';
import { contentNoteNames } from '../community/content-note-names.ts';
import { WordsOfCareFields } from '../care/words-of-care-fields.tsx';
import { policyNow, policyPointName } from '../policy/policy-words.ts';
import { SanctionFields } from '../sanctions/sanction-fields.tsx';
import { explainWords } from './explain-words.ts';
import { hasPlace } from './fill-template.rules.ts';
import { contentNotes } from './read-decision.ts';
import { DecisionTemplateFields } from './template-fields.tsx';
import { toldByDecision, type Told } from './told-by-decision.ts';
import { ToldWords } from './told-words.tsx';
import { useFilled } from './use-filled.ts';

type Item = NonNullable<ReviewableQuery['reviewable']>;

/** Those that are decided on a page of their own, and where. */
const ownPages: Partial<Record<DecisionKind, string>> = { redact: 'redact', limit_interaction: 'limit' };

/** Those among which the form of the item lets choose, in the order of their keys. */
export const kindsInForm = ({ availableDecisions }: Pick<Item, 'availableDecisions'>): DecisionKind[] =>
  availableDecisions.filter((kind) => ownPages[kind] === undefined);

/** What each decision is called where it is chosen, and what it does. */
export const decisionChoices: Record<DecisionKind, { label: () => string; hint: () => string }> = {
  no_action: { label: m.moderation_decide_no_action, hint: m.moderation_decide_no_action_hint },
  approve: { label: m.moderation_decide_approve, hint: m.moderation_decide_approve_hint },
  add_content_note: { label: m.moderation_decide_add_content_note, hint: m.moderation_decide_add_content_note_hint },
  redact: { label: m.redaction_decide_redact, hint: m.redaction_decide_redact_hint },
  limit_interaction: { label: m.redaction_decide_limit, hint: m.redaction_decide_limit_hint },
  hide: { label: m.moderation_decide_hide, hint: m.moderation_decide_hide_hint },
  remove: { label: m.moderation_decide_remove, hint: m.moderation_decide_remove_hint },
  rename: { label: m.targets_decide_rename, hint: m.targets_decide_rename_thread_hint },
  refer: { label: m.targets_decide_refer, hint: m.targets_decide_refer_hint },
};

/** The same where something else than a text is judged, as far as it does something else there. */
const hintsAbout: Record<TargetKind, Partial<Record<DecisionKind, () => string>>> = {
  post: {},
  thread: { no_action: m.targets_decide_no_action_hint },
  persona: { no_action: m.targets_decide_no_action_hint, rename: m.targets_decide_rename_persona_hint },
  professional_claim: { no_action: m.targets_decide_no_action_hint },
};

const missing: Partial<Record<string, () => string>> = {
  kind: m.moderation_decide_kind_missing,
  reason: m.moderation_decide_reason_missing,
  facts: m.moderation_decide_facts_missing,
  contentNotes: m.moderation_decide_notes_missing,
  ground: m.moderation_decide_ground_missing,
  newTitle: m.targets_decide_new_title_missing,
  legalGround: m.statements_law_missing,
  policyPoint: m.moderation_decide_point_missing,
  careMessage: m.care_decide_words_missing,
  reach: m.sanctions_reach_missing,
  length: m.sanctions_length_missing,
};

/** What is missing in a decision, in words of its own. */
export function explainDecision({ field, problem }: Problem): string | null {
  if (problem === 'changed') return m.moderation_decide_changed();
  if (field === 'newTitle' && problem === 'taken') return m.targets_decide_new_title_same();
  return explainWords({ field, problem }) ?? explainEmpty({ field, problem });
}

function explainEmpty({ field, problem }: Problem): string | null {
  return problem === 'empty' ? (missing[field]?.() ?? null) : null;
}

/**
 * Decision, reasons and ground in one form. Without a script, fields that the chosen decision does not need are folded by the style
 * sheet where the browser can, and left unread by the server in any case.
 */
export function DecisionForm({ item }: { item: Item }) {
  const withCare = item.class === 'crisis' && item.availableDecisions.includes('approve');
  const filled = useFilled('decide');
  const choices = kindsInForm(item).map((value, place) => ({
    value,
    shortcut: String(place + 1),
    label: decisionChoices[value].label(),
    hint: withCare && value === 'approve' ? m.care_decide_approve_hint() : hintOf(value, item.targetKind),
    more: <ToldWords told={toldBy(value, item, withCare)} quiet={quietWords(value)} />,
  }));
  return (
    <Form name="decide" explain={explainDecision}>
      <input type="hidden" name="version" value={item.version} />
      <Choices name="kind" pick="one" legend={m.moderation_decide_kind()} choices={choices} />
      {item.targetKind === 'thread' && item.availableDecisions.includes('rename') ? <NewTitle lang={langOf(item.board.language)} /> : null}
      {item.targetKind === 'thread' ? <p className="note">{m.targets_item_replies_stay()}</p> : null}
      <SanctionFields available={item.availableSanctions} boardName={item.board.name} />
      {item.class === 'crisis' ? <input type="hidden" name="then" value="stay" /> : null}
      {withCare ? <WordsOfCareFields language={item.board.language} focused={filled?.text('act') === 'words'} /> : null}
      <DecisionTemplateFields kinds={choices} language={item.board.language} />
      <TextArea
        name="reason"
        label={m.moderation_decide_reason()}
        hint={m.moderation_decide_reason_hint()}
        limit={2000}
        rows={4}
        value={withCare ? m.care_decide_reason() : ''}
        focused={isFilled(filled, 'reason')}
      />
      <div className="for-restriction">
        <TextArea
          name="facts"
          label={m.moderation_decide_facts()}
          hint={m.moderation_decide_facts_hint()}
          limit={5000}
          rows={3}
          focused={!isFilled(filled, 'reason') && isFilled(filled, 'facts')}
        />
      </div>
      {withCare ? null : (
        <div className="for-note">
          <Choices name="contentNotes" pick="any" legend={m.moderation_decide_notes()} choices={noteChoices()} />
        </div>
      )}
      <div className="for-ground stack">
        <GroundFields />
      </div>
      <p className="actions">
        <SubmitButton name="act" value="decide" shortcut="s" shortcutOnlyFocuses>
          {m.moderation_decide_send()}
        </SubmitButton>
        <SubmitButton tone="quiet" name="act" value="decide_next" shortcut="n" shortcutOnlyFocuses>
          {m.templates_decide_next()}
        </SubmitButton>
      </p>
    </Form>
  );
}

const hintOf = (kind: DecisionKind, about: TargetKind): string => (hintsAbout[about][kind] ?? decisionChoices[kind].hint)();

/** The ways to the pages on which something is chosen before it is decided. */
export function WaysToOwnPages({ item }: { item: Item }) {
  const ways = item.availableDecisions.flatMap((kind) => {
    const path = ownPages[kind];
    return path === undefined ? [] : [{ path, ...decisionChoices[kind] }];
  });
  if (ways.length === 0) return null;
  return (
    <div className="stack">
      <p className="note">{m.redaction_on_own_page()}</p>
      <ul>
        {ways.map(({ path, label, hint }) => (
          <li key={path}>
            <a href={pathTo(`/staff/reviewables/${item.id}/${path}`)}>{label()}</a>
            <p className="hint">{hint()}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where nobody reported, nobody is told but the author. */
function toldBy(kind: DecisionKind, { reports, targetKind }: Item, withCare: boolean): Told {
  const told = toldByDecision(kind, { about: targetKind, inPerson: withCare && kind === 'approve' });
  return reports.length === 0 ? { ...told, reporter: [] } : told;
}

const quietWords = (kind: DecisionKind): string => (kind === 'approve' ? m.templates_told_in_person() : m.templates_told_nothing());

/** Whether a template has just brought a field something to fill in, so that the page opens there. */
const isFilled = (filled: SubmittedForm | null, field: string): boolean =>
  filled?.text('act') === 'template' && (field === 'reason' ? hasPlace(filled.text('reason')) : true);

function NewTitle({ lang }: { lang: string | undefined }) {
  return (
    <div className="for-rename">
      <TextField
        name="newTitle"
        label={m.targets_decide_new_title()}
        hint={m.targets_decide_new_title_hint()}
        limit={120}
        {...(lang !== undefined && { lang })}
      />
    </div>
  );
}

const noteChoices = () => contentNotes.map((value) => ({ value, label: contentNoteNames[value]() }));

/** On what a restriction rests. */
export function GroundFields() {
  const { version, points: written } = policyNow();
  const points = written.map(({ code }) => ({ value: code, label: policyPointName(code, version) }));
  const grounds = [
    { value: 'policy', label: m.moderation_decide_ground_policy() },
    { value: 'law', label: m.moderation_decision_ground_law(), hint: m.moderation_decide_ground_law_hint() },
  ];
  return (
    <>
      <Choices name="ground" pick="one" legend={m.moderation_decide_ground()} hint={m.moderation_decide_ground_hint()} choices={grounds} />
      <div className="for-law">
        <TextField name="legalGround" label={m.statements_law()} hint={m.statements_law_hint()} limit={500} />
      </div>
      <Select name="policyPoint" label={m.moderation_decide_policy_point()} hint={m.moderation_decide_self_harm()} choices={points} />
    </>
  );
}
