export { HelpNow as default } from '../features/help-now/help-now.tsx';
