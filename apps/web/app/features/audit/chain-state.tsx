import type { ChainToShowFragment } from '@rinnalla/contract';
import { formatCount, m, renderingLanguage } from '@rinnalla/i18n';
import { Notice } from '../../ui/notice.tsx';

/** Whether the newest entries hold together, and the hash to write down. */
export function ChainState({ chain }: { chain: ChainToShowFragment }) {
  const { holds, looked, brokenAt } = chain;
  const language = renderingLanguage();
  if (!holds)
    return (
      <Notice tone="care" title={m.audit_chain_broken_title()}>
        <p>{m.audit_chain_broken({ number: formatCount(brokenAt ?? 0, language) })}</p>
        <p>{m.audit_chain_broken_what()}</p>
      </Notice>
    );
  return (
    <section className="stack" aria-labelledby="audit-chain">
      <h2 id="audit-chain">{m.audit_chain_title()}</h2>
      <p>{looked === 0 ? m.audit_chain_empty() : m.audit_chain_holds({ count: formatCount(looked, language) })}</p>
      {looked === 0 ? null : <LastHash chain={chain} />}
    </section>
  );
}

function LastHash({ chain: { lastNumber, lastHash } }: { chain: ChainToShowFragment }) {
  return (
    <>
      <p className="note">{m.audit_chain_last({ number: formatCount(lastNumber, renderingLanguage()) })}</p>
      <p>
        <code className="audit-hash">{lastHash}</code>
      </p>
      <p className="note">{m.audit_chain_note()}</p>
    </>
  );
}
