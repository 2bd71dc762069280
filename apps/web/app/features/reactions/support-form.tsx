import { m } from '@rinnalla/i18n';
import type { PostShownFragment } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { reactionNames, type ReactionKind } from '../community/reaction-names.ts';

/** Whether a button's value is one of the words. */
export const isReactionKind = (value: string): value is ReactionKind => Object.hasOwn(reactionNames, value);

/** One button a word; the member's own word is left out, and can be taken back. */
export function SupportForm({ post: { id, author, myReaction, wordsOfSupport } }: { post: PostShownFragment }) {
  const words = wordsOfSupport.filter((kind) => kind !== myReaction).map((kind) => [kind, reactionNames[kind]] as const);
  const to = m.community_support_to({ name: author.name });
  return (
    <Form name="support" action={pathTo(`/posts/${id}/react`)}>
      <p className="words">
        {words.map(([kind, name]) => (
          <SubmitButton key={kind} tone="quiet" name="kind" value={kind} label={`${name()} ${to}`}>
            {name()}
          </SubmitButton>
        ))}
        {myReaction === null ? null : (
          <SubmitButton tone="quiet" name="kind" value="none" label={`${m.community_support_take_back()} ${to}`}>
            {m.community_support_take_back()}
          </SubmitButton>
        )}
      </p>
    </Form>
  );
}
