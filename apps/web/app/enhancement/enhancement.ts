import { guardAgainstDoubleSending } from './double-sending.ts';
import { growWithText } from './growing-text.ts';
import { askAnewWhenBroughtBack, leaveQuickly } from './quick-exit.ts';
import { focusProblems } from './problems.ts';

// Every page works without this script; each part only makes something easier.
leaveQuickly();
askAnewWhenBroughtBack();
focusProblems();
growWithText();
guardAgainstDoubleSending();
