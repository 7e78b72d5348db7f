import { momentopnameSchema, zoalsOpSchema } from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

/** The address of one snapshot; the browser can save it as a file. */
export function momentPad(vacatureId: string, momentId: string): string {
  return `/api/vacatures/${encodeURIComponent(vacatureId)}/momentopnamen/${encodeURIComponent(momentId)}`;
}

export const momentQuery = (vacatureId: string, momentId: string) =>
  queryOptions({
    queryKey: ['moment', vacatureId, momentId],
    queryFn: ({ signal }) => haal(momentopnameSchema, momentPad(vacatureId, momentId), signal),
  });

export const zoalsOpQuery = (vacatureId: string, datum: string) =>
  queryOptions({
    queryKey: ['zoals-op', vacatureId, datum],
    queryFn: ({ signal }) => {
      const delen = [vacatureId, 'zoals-op', datum].map(encodeURIComponent);
      return haal(zoalsOpSchema, `/api/vacatures/${delen.join('/')}`, signal);
    },
  });

/** The address of the snapshot under the standing decision about a client. */
export function besluitMomentPad(werknemerId: string, vacatureId: string): string {
  return werknemerPad(werknemerId, 'matches', vacatureId, 'momentopname');
}

export const besluitMomentQuery = (werknemerId: string, vacatureId: string) =>
  queryOptions({
    queryKey: ['besluitmoment', werknemerId, vacatureId],
    queryFn: ({ signal }) =>
      haal(momentopnameSchema, besluitMomentPad(werknemerId, vacatureId), signal),
  });
