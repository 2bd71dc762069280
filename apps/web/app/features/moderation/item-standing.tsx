import type { ReviewableQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Proposals } from './proposals.tsx';
import { DecisionForm } from './decision-form.tsx';

type Item = NonNullable<ReviewableQuery['reviewable']>;

/** Who holds the item, and what the moderator can do about it now. */
export function ItemStanding({ item }: { item: Item }) {
  const waits = item.proposals.some(({ state }) => state === 'open');
  return (
    <>
      <Proposals item={item} />
      {waits ? null : <Claim item={item} />}
    </>
  );
}

function Claim({ item }: { item: Item }) {
  if (item.state === 'decided')
    return (
      <Notice title={m.moderation_item_decided_title()}>
        <p>{m.moderation_item_decided()}</p>
      </Notice>
    );
  if (item.claimedByMe) return <Mine item={item} />;
  if (item.claimedBy !== null)
    return (
      <Notice title={m.moderation_item_taken_title()}>
        <p>{m.moderation_item_taken({ name: item.claimedBy })}</p>
      </Notice>
    );
  return (
    <Notice title={m.moderation_item_free_title()}>
      <p>{m.moderation_item_free()}</p>
      <div className="actions">
        <Form name="claim" inline>
          <SubmitButton name="act" value="claim">
            {m.moderation_queue_claim()}
          </SubmitButton>
        </Form>
      </div>
    </Notice>
  );
}

function Mine({ item }: { item: Item }) {
  const mayDecide = item.availableDecisions.length > 0;
  return (
    <>
      <h2 id="decision">{m.moderation_decide_heading()}</h2>
      <p className="note">{mayDecide ? m.moderation_item_mine() : m.moderation_item_nothing_available()}</p>
      <div className="actions">
        <Form name="release" inline>
          <SubmitButton tone="quiet" name="act" value="release">
            {m.moderation_item_release()}
          </SubmitButton>
        </Form>
      </div>
      {mayDecide ? <DecisionForm item={item} /> : null}
    </>
  );
}
