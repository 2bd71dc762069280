import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** From one's own things to the groups and the lasting names. */
export const OwnSpacesLinks = () => (
  <section className="stack" aria-labelledby="spaces-title">
    <h2 id="spaces-title">{m.spaces_own_title()}</h2>
    <p className="actions">
      <a href={pathTo('/mine/boards')}>{m.spaces_mine_title()}</a>
      <a href={pathTo('/mine/handles')}>{m.spaces_handles_title()}</a>
    </p>
  </section>
);
