'use strict';
/* Plain JavaScript, because it runs on whichever Node is there, also before anything is installed; it installs nothing itself. */
const { isInstalled } = require('./bootstrap/install-stamp.cjs');

if (isInstalled()) require('./bootstrap/run-on-own-node.cjs').runOnOwnNode('tools/doctor/main.ts');
else require('./doctor/before-install.cjs').lookBeforeInstall();
