'use strict';
/* Plain JavaScript, because it runs on whichever Node is there, before anything is installed. */
require('./bootstrap/run-on-own-node.cjs').runOnOwnNode('tools/audit/verify.ts');
