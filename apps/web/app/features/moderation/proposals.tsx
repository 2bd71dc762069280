import type { ReviewableQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { policyInForce } from '@rinnalla/policy';
import type { Problem } from '../../shell/visit.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { Time } from '../../ui/time.tsx';
import { staffSanctionWords } from '../sanctions/sanction-names.ts';
import { policyPointName } from '../policy/policy-words.ts';
import { happenedTexts } from './moderation-names.ts';
import { PlainWords } from './plain-words.tsx';

type Item = NonNullable<ReviewableQuery['reviewable']>;
type Proposal = Item['proposals'][number];

/** Decisions that take two: the one that waits, and those that a colleague did not confirm or nobody answered. */
export function Proposals({ item }: { item: Item }) {
  return item.proposals.map((proposal) => {
    if (proposal.state === 'open') return <OpenProposal key={proposal.id} proposal={proposal} version={item.version} />;
    if (proposal.state === 'lapsed') return <LapsedProposal key={proposal.id} proposal={proposal} />;
    return proposal.state === 'refused' ? <RefusedProposal key={proposal.id} proposal={proposal} /> : null;
  });
}

function OpenProposal({ proposal, version }: { proposal: Proposal; version: number }) {
  const { availableAnswers, outdated, somebodyCanAnswer, forSeniors } = proposal;
  return (
    <section className="stack" id="proposal">
      <Notice title={m.sanctions_proposal_heading()}>
        <p>{m.sanctions_proposal_lead()}</p>
        {somebodyCanAnswer ? null : <p>{m.sanctions_proposal_alone()}</p>}
        {forSeniors && !availableAnswers.includes('withdrawn') ? <p>{m.grants_proposal_seniors()}</p> : null}
        {proposal.over ? <p>{m.authorities_proposal_over()}</p> : null}
        {outdated ? <p>{m.sanctions_proposal_outdated()}</p> : null}
      </Notice>
      <WhatIsProposed proposal={proposal} />
      {availableAnswers.includes('refused') ? <AnswerForm proposal={proposal} version={version} /> : null}
      {availableAnswers.includes('withdrawn') ? (
        <Form name="withdraw">
          <input type="hidden" name="proposal" value={proposal.id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="answer" value="withdrawn" />
          <p className="actions">
            <SubmitButton tone="quiet" name="act" value="answer">
              {m.sanctions_proposal_withdraw()}
            </SubmitButton>
          </p>
        </Form>
      ) : null}
    </section>
  );
}

function WhatIsProposed({ proposal }: { proposal: Proposal }) {
  return (
    <>
      <h3>{staffSanctionWords(proposal.sanction)}</h3>
      <p>{happenedTexts[proposal.kind]()}</p>
      <h3>{m.moderation_decide_reason()}</h3>
      <PlainWords text={proposal.reasonForAuthor} />
      <h3>{m.moderation_decision_observed()}</h3>
      <PlainWords text={proposal.facts} />
      <p className="note">
        <Time hour={proposal.hour} /> · {m.sanctions_proposal_by({ name: proposal.proposedBy })} ·{' '}
        {proposal.legalGround === null ? null : `${proposal.legalGround}, `}
        {policyPointName(proposal.policyPoint, policyInForce(proposal.hour).version)}
      </p>
    </>
  );
}

function explain({ field, problem }: Problem): string | null {
  if (problem === 'changed') return m.sanctions_proposal_outdated();
  if (problem !== 'empty') return null;
  return field === 'answer' ? m.sanctions_proposal_answer_missing() : m.sanctions_proposal_reason_missing();
}

function AnswerForm({ proposal, version }: { proposal: Proposal; version: number }) {
  const confirm = { value: 'confirmed', label: m.sanctions_proposal_confirm(), hint: m.sanctions_proposal_confirm_hint() };
  const refuse = { value: 'refused', label: m.sanctions_proposal_refuse(), hint: m.sanctions_proposal_refuse_hint() };
  return (
    <Form name="answer" explain={explain}>
      <input type="hidden" name="proposal" value={proposal.id} />
      <input type="hidden" name="version" value={version} />
      <Choices name="answer" pick="one" legend={m.sanctions_proposal_answer()} choices={proposal.outdated ? [refuse] : [confirm, refuse]} />
      <TextArea
        name="reason"
        label={m.sanctions_proposal_reason()}
        hint={m.sanctions_proposal_reason_hint()}
        limit={2000}
        rows={3}
        optional
      />
      <SubmitButton name="act" value="answer">
        {m.sanctions_proposal_send()}
      </SubmitButton>
    </Form>
  );
}

function LapsedProposal({ proposal }: { proposal: Proposal }) {
  return (
    <p className="note">
      {m.authorities_proposal_lapsed()} · {staffSanctionWords(proposal.sanction)} · {m.sanctions_proposal_by({ name: proposal.proposedBy })}{' '}
      · <Time hour={proposal.hour} />
    </p>
  );
}

function RefusedProposal({ proposal }: { proposal: Proposal }) {
  return (
    <details className="guidance">
      <summary>
        {m.sanctions_proposal_refused()} · {staffSanctionWords(proposal.sanction)}
      </summary>
      <PlainWords text={proposal.reason ?? ''} />
      <p className="note">
        {m.sanctions_proposal_by({ name: proposal.proposedBy })} · {m.sanctions_proposal_refused_by({ name: proposal.answeredBy ?? '' })}
      </p>
    </details>
  );
}
