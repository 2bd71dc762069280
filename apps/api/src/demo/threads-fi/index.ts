import type { DemoThread } from '../demo-thread.ts';
import { ensimmainenViesti } from './ensimmainen-viesti.ts';
import { kysyAmmattilaiselta } from './kysy-ammattilaiselta.ts';
import { laheisena } from './laheisena.ts';
import { paihteetJaToipuminen } from './paihteet-ja-toipuminen.ts';
import { yollaValveilla } from './yolla-valveilla.ts';

/** The Finnish threads of the demo. Invented, nobody's story. */
export const threadsFi: readonly DemoThread[] = [
  ...ensimmainenViesti,
  ...yollaValveilla,
  ...paihteetJaToipuminen,
  ...kysyAmmattilaiselta,
  ...laheisena,
];
