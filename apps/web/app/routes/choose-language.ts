import { redirect, type LoaderFunctionArgs } from 'react-router';
import { visitOf } from '../shell/visit.ts';

/** `/` leads to the reader's language. */
export const loader = ({ context }: LoaderFunctionArgs): Response =>
  redirect(`/${visitOf(context).language}`, { status: 302, headers: { vary: 'accept-language' } });
