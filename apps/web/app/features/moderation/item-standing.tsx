import type { ReviewableQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { HandOver } from '../care/hand-over.tsx';
import { LookAgain } from '../care/look-again.tsx';
import { WriteToAuthor } from '../care/write-to-author.tsx';
import { Proposals } from './proposals.tsx';
import { DecisionForm, WaysToOwnPages } from './decision-form.tsx';

type Item = NonNullable<ReviewableQuery['reviewable']>;

/** Who holds the item, and what the moderator can do about it now. */
export function ItemStanding({ item }: { item: Item }) {
  const waits = item.proposals.some(({ state }) => state === 'open');
  return (
    <>
      <Proposals item={item} />
      {item.state === 'open' && item.class === 'crisis' ? <WriteToAuthor care={item.care} language={item.board.language} /> : null}
      {waits ? null : <Claim item={item} />}
      {item.state === 'open' && item.class === 'crisis' ? null : <WriteToAuthor care={item.care} language={item.board.language} />}
      <LookAgain care={item.care} isDecided={item.state === 'decided'} />
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
  if (item.state === 'open' && item.claimedByMe) return <Mine item={item} />;
  if (item.claimedBy !== null)
    return (
      <Notice title={m.moderation_item_taken_title()}>
        <p>{m.moderation_item_taken({ name: item.claimedBy })}</p>
      </Notice>
    );
  return (
    <Notice title={item.state === 'resting' ? m.care_resting_title() : m.moderation_item_free_title()}>
      <p>{item.state === 'resting' ? m.care_resting() : m.moderation_item_free()}</p>
      <div className="actions">
        <Form name="claim" inline>
          <SubmitButton name="act" value="claim" shortcut="c">
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
          <SubmitButton tone="quiet" name="act" value="release" shortcut="r" shortcutOnlyFocuses>
            {m.moderation_item_release()}
          </SubmitButton>
        </Form>
      </div>
      <HandOver colleagues={item.care.colleagues} />
      {mayDecide ? <WaysToOwnPages item={item} /> : null}
      {mayDecide ? <DecisionForm item={item} /> : null}
    </>
  );
}
