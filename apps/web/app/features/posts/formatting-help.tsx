import { m } from '@rinnalla/i18n';
import { Fragment } from 'react';

/** The small grammar of posts, by example. */
export function FormattingHelp() {
  const rows = [
    [m.community_format_bold_sample(), m.community_format_bold()],
    [m.community_format_italic_sample(), m.community_format_italic()],
    [m.community_format_list_sample(), m.community_format_list()],
    [m.community_format_numbers_sample(), m.community_format_numbers()],
    [m.community_format_quote_sample(), m.community_format_quote()],
  ] as const;
  return (
    <details>
      <summary>{m.community_format_summary()}</summary>
      <dl className="facts">
        {rows.map(([sample, name]) => (
          <Fragment key={sample}>
            <dt>
              <code>{sample}</code>
            </dt>
            <dd>{name}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="note">{m.community_format_link()}</p>
    </details>
  );
}
