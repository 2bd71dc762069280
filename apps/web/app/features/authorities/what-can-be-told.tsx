import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';

/** In acute danger the call comes before everything on this page. */
export function CallFirst() {
  return (
    <Notice tone="care" title={m.authorities_contact_now_title()}>
      <p>{m.authorities_contact_now()}</p>
      <p>
        <a href="tel:112">{m.authorities_contact_call()}</a>
      </p>
    </Notice>
  );
}

/** What is known of somebody who writes under a sealed name: said before anybody decides, and before the first question on the phone. */
export function WhatCanBeTold({ threadId, position }: { threadId: string; position: number }) {
  const path = pathTo(`/threads/${threadId}#post-${position}`);
  return (
    <section className="stack" aria-labelledby="can-be-told">
      <h2 id="can-be-told">{m.authorities_contact_tell_title()}</h2>
      <p>
        <strong>{m.authorities_contact_tell_little()}</strong>
      </p>
      <p>{m.authorities_contact_tell_known()}</p>
      <p>{m.authorities_contact_tell_unknown()}</p>
      <p>{m.authorities_contact_tell_clues()}</p>
      <p>
        {m.authorities_contact_tell_disclose()} <code className="audit-hash">npm run disclose {path}</code>
      </p>
    </section>
  );
}
