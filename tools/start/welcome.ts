import type { Settings } from '@rinnalla/settings';

/** What a start says when all of it answers: where, who can enter as whom, how to stop. */
export function welcome(settings: Settings): string {
  const lines = [
    '',
    `Rinnalla is running: ${settings.url}`,
    '',
    ...(settings.mode === 'demo' ? demoEntrances(settings) : []),
    'Stop with Ctrl-C.',
    '',
  ];
  return lines.join('\n');
}

function demoEntrances({ url }: Settings): string[] {
  return [
    'This is a demo on this machine only.',
    `  Guest            read and report without an account: ${url}/fi`,
    `  Everybody else   enter by one click as member, professional, verifier, moderator or operator: ${url}/fi/sign-in`,
    `  Yourself         make an account of your own in a minute: ${url}/fi/sign-up`,
    '',
  ];
}
