import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** From one's own things to the groups and the lasting names. */
export const OwnSpacesLinks = () => (
  <section className="stack" aria-labelledby="spaces-title">
    <h2 id="spaces-title">{m.spaces_own_title()}</h2>
    <p>
      <a href={pathTo('/mine/boards')}>{m.spaces_mine_title()}</a>
    </p>
    <p>
      <a href={pathTo('/mine/handles')}>{m.spaces_handles_title()}</a>
    </p>
  </section>
);
