import { createContext, useContext } from 'react';
import type { Visit } from './visit.ts';

export const VisitContext = createContext<Visit | null>(null);

/** The request that is being answered, for components. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (visit === null) throw new Error('useVisit outside of a page.');
  return visit;
}
