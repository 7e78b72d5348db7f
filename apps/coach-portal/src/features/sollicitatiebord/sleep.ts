import type { Bordregel } from '@passend/contracts';
import { BORDKOLOMMEN, type Bordkolom, verplaatsdoel } from '@passend/domain';

/** The kind of thing that only one column takes. */
export function soortVoor(kolom: Bordkolom): string {
  return `application/x-passend-naar-${kolom}`;
}

/** What is dragged: it carries a kind for each column that may have it, so that no other is a target. */
export function sleepgoed(regel: Bordregel): Record<string, string> {
  const mag = BORDKOLOMMEN.filter((kolom) => verplaatsdoel(regel.wijze, regel.status, kolom).kan);
  return Object.fromEntries(mag.map((kolom) => [soortVoor(kolom), regel.id]));
}
