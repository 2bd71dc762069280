import { MyRolesDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { data, redirect, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { staffPaths, staffSections } from '../features/moderation/staff-sections.rules.ts';
import { pageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

/** Leads to the first part of the work that is open to this account. */
export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer } = await ask(context, MyRolesDocument, {});
  if (viewer.kind !== 'staff') throw data({ code: 'forbidden' }, 403);
  const first = staffSections(viewer.roles)[0];
  if (first !== undefined) throw redirect(`/${visitOf(context).language}${staffPaths[first]}`);
  return pageData(null);
}

export default function StaffRoute() {
  return <Page title={m.shell_my_work()} lead={m.moderation_staff_none()} />;
}
