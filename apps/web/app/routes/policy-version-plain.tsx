import type { LoaderFunctionArgs } from 'react-router';
import { found } from '../api-client/ask.ts';
import { versionInAddress, WholeVersion } from '../features/policy/whole-version.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';

export const loader = ({ params }: LoaderFunctionArgs) => pageData({ version: found(versionInAddress(params['version'])) });

export default function PolicyVersionPlainRoute() {
  return <WholeVersion version={usePageData<typeof loader>().version} wording="plain" />;
}
