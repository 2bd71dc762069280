import { fillTemplates } from './fill-template.ts';
import { followQueue } from './follow-queue.ts';
import { takeShortcuts } from './shortcuts.ts';

// For the pages of the staff alone. Like everything of ours that runs in a browser, it only makes something easier.
takeShortcuts();
fillTemplates();
followQueue();
