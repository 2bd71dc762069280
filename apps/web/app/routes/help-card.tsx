import type { LoaderFunctionArgs } from 'react-router';
import { HelpCard } from '../features/help-now/help-card.tsx';
import { loadHelplines } from '../features/help-now/helplines.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  return pageData({ lines: await loadHelplines(context), at: new Date() });
}

export default function HelpCardRoute() {
  return <HelpCard {...usePageData<typeof loader>()} />;
}
