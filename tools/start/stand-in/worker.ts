import { stopWithParent } from '@rinnalla/settings/lifeline';

setInterval(() => undefined, 60_000);
stopWithParent();
process.send?.('ready');
