import { z } from 'zod';
import type { FoundItem } from '../platform/sealed/sealed-items.ts';
import { nothingSeen } from './news.rules.ts';
import type { NewsMarker } from './news.rules.ts';

const markerShape = z.object({ hour: z.int(), seen: z.array(z.string()) });

/** The marker in its sealed item; without one, nothing has been seen. */
export function openMarker(item: Pick<FoundItem, 'content'> | null): NewsMarker {
  const read = markerShape.safeParse(item?.content);
  return read.success ? read.data : nothingSeen;
}
