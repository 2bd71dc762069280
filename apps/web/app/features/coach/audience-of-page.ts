import type { BoardFactsFragment } from '@rinnalla/contract';
import { createContext } from 'react';

/** For whom the board is that a page shows: what is said to the young are lines for the young. */
export const AudienceOfPage = createContext<BoardFactsFragment['audience']>('everyone');
