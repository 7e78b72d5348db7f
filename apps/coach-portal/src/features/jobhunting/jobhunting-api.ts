import {
  type ContactInvoeg,
  contactlogSchema,
  jobhuntingSchema,
  type VervolgInvoer,
} from '@passend/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

export const jobhuntingQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['jobhunting', werknemerId],
    queryFn: ({ signal }) =>
      haal(jobhuntingSchema, werknemerPad(werknemerId, 'jobhunting'), signal),
  });

export const contactlogQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['contactlog', werknemerId],
    queryFn: ({ signal }) =>
      haal(contactlogSchema, werknemerPad(werknemerId, 'jobhunting', 'contacten'), signal),
  });

export const noteerContact = (werknemerId: string, contact: ContactInvoeg) =>
  stuur(contactlogSchema, 'POST', werknemerPad(werknemerId, 'jobhunting', 'contacten'), contact);

export const zetVervolg = (werknemerId: string, vervolg: VervolgInvoer) =>
  stuur(contactlogSchema, 'POST', werknemerPad(werknemerId, 'jobhunting', 'vervolg'), vervolg);

/** Puts the log that came back in the place of the one that is shown. */
export function useNieuwLog(werknemerId: string) {
  const client = useQueryClient();
  return (log: Awaited<ReturnType<typeof noteerContact>>): void => {
    client.setQueryData(contactlogQuery(werknemerId).queryKey, log);
  };
}
