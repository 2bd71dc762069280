import { m } from '@rinnalla/i18n';
import { Notice } from '../../ui/notice.tsx';

/** Boards whose reports nobody would see who can sign in; nothing where there are none. */
export function UnmoderatedBoards({ boards }: { boards: readonly { id: string; name: string; language: string; moderated: boolean }[] }) {
  const alone = boards.filter(({ moderated }) => !moderated);
  if (alone.length === 0) return null;
  return (
    <Notice title={m.grants_unmoderated_title()}>
      <p>{m.grants_unmoderated_what()}</p>
      <ul>
        {alone.map(({ id, name, language }) => (
          <li key={id} lang={language}>
            {name}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
