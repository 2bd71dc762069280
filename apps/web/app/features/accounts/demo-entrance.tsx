import { languageNames, m, renderingLanguage } from '@rinnalla/i18n';
import type { DemoAccountsQuery, DemoStory, StaffRole } from '@rinnalla/contract';
import { KeptInside } from '../../shell/kept-form.tsx';
import type { UnsentForm } from '../../shell/unsent-form.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

type DemoAccount = DemoAccountsQuery['demoAccounts'][number];

const stories: Record<DemoStory, () => string> = {
  answered: m.accounts_demo_answered,
  held: m.accounts_demo_held,
  hidden: m.accounts_demo_hidden,
  appealed: m.accounts_demo_appealed,
  paused: m.accounts_demo_paused,
  newcomer: m.accounts_demo_newcomer,
};

/** The parts of the section, in their order; an account stands under its first role. */
const groups: Record<StaffRole | 'member', () => string> = {
  member: m.accounts_demo_member,
  professional: m.accounts_demo_professional,
  verifier: m.accounts_demo_verifier,
  moderator: m.accounts_demo_moderator,
  senior_moderator: m.accounts_demo_moderator,
  editor: m.accounts_demo_editor,
  operator: m.accounts_demo_other,
};

interface DemoEntranceProps {
  accounts: readonly DemoAccount[];
  kept: UnsentForm | null;
}

/** One button for each made-up person, by role; members who wrote in this language. Nothing outside of demo mode. */
export function DemoEntrance({ accounts, kept }: DemoEntranceProps) {
  if (accounts.length === 0) return null;
  const offered = accounts.filter(({ story, language }) => story === null || language === renderingLanguage());
  return (
    <section className="stack" aria-labelledby="demo-title">
      <h2 id="demo-title">{m.accounts_demo_title()}</h2>
      <p className="note">{m.accounts_demo_lead()}</p>
      <Form name="demo">
        <KeptInside form={kept} />
        {Object.entries(groups).map(([group, heading]) => (
          <DemoGroup key={group} heading={heading()} accounts={offered.filter(({ roles }) => (roles[0] ?? 'member') === group)} />
        ))}
      </Form>
    </section>
  );
}

function DemoGroup({ heading, accounts }: { heading: string; accounts: readonly DemoAccount[] }) {
  if (accounts.length === 0) return null;
  return (
    <div className="stack">
      <h3>{heading}</h3>
      <p className="words">
        {accounts.map((account) => (
          <SubmitButton key={account.id} tone="quiet" name="account" value={account.id}>
            {nameOf(account)}
          </SubmitButton>
        ))}
      </p>
    </div>
  );
}

/** Staff by name, professionals with their title, moderators with what is theirs; members by what there is to see, for they have no name. */
function nameOf({ name, roles, badge, scope, story }: DemoAccount): string {
  if (story !== null) return stories[story]();
  if (name === null) return '';
  if (roles.includes('moderator')) return [name, ...ofModerator({ roles, scope })].join(' · ');
  if (!roles.includes('professional')) return name;
  if (badge === null) return m.accounts_demo_without_badge({ name });
  return badge.state === 'valid' ? `${name} · ${badge.protectedTitle}` : m.accounts_demo_badge_over({ name });
}

function ofModerator({ roles, scope }: Pick<DemoAccount, 'roles' | 'scope'>): string[] {
  const senior = roles.includes('senior_moderator') ? [m.grants_senior_mark()] : [];
  if (scope === null) return senior;
  const { language, boardName } = scope;
  return [
    ...senior,
    language === null ? m.grants_board({ board: boardName ?? '' }) : m.grants_language({ language: languageNames[language] }),
  ];
}
