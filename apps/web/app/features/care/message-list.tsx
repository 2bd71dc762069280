import { Time } from '../../ui/time.tsx';
import { m } from '@rinnalla/i18n';
import { PlainWords } from '../moderation/plain-words.tsx';

interface MessageListProps {
  messages: readonly { byModerator: boolean; text: string; hour: number }[];
  /** What the author is called here: "You", or "The author". */
  author: string;
}

/** What moderators and an author wrote to one another, in its order. */
export function MessageList({ messages, author }: MessageListProps) {
  return (
    <ol className="plain-list">
      {messages.map(({ byModerator, text, hour }, place) => (
        <li key={place}>
          <p>
            <strong>{byModerator ? m.care_by_moderator() : author}</strong>
          </p>
          <PlainWords text={text} />
          <p className="note">
            <Time hour={hour} />
          </p>
        </li>
      ))}
    </ol>
  );
}
