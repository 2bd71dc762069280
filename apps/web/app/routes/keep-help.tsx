export { KeepHelp as default } from '../features/help-now/keep-help.tsx';
