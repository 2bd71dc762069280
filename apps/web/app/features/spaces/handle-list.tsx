import type { MyHandlesQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

type Handle = MyHandlesQuery['myHandles']['handles'][number];

/** The lasting names of a member, each with the way to give it up. */
export function HandleList({ handles }: { handles: readonly Handle[] }) {
  return (
    <section className="stack" aria-labelledby="handles-title">
      <h2 id="handles-title">{m.spaces_handles_mine()}</h2>
      {handles.length === 0 ? <p>{m.spaces_handles_none()}</p> : null}
      {handles.length === 0 ? null : (
        <ul className="threads">
          {handles.map(({ id, name }) => (
            <li className="thread" key={id}>
              <span className="thread-title">{name}</span>
              <span className="thread-about">
                <a href={pathTo(`/mine/handles/${id}/retire`)} aria-label={m.spaces_handle_retire_label({ name })}>
                  {m.spaces_handle_retire()}
                </a>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
