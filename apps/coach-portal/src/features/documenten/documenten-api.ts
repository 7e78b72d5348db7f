import {
  type Aanlevering,
  aanleveringSchema,
  eigenDocumentenSchema,
  type UploadlinkInvoer,
  uploadlinkGemaaktSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

export const aanleveringQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['aanlevering', werknemerId],
    queryFn: ({ signal }) =>
      haal(aanleveringSchema, werknemerPad(werknemerId, 'aanlevering'), signal),
  });

export const eigenDocumentenQuery = queryOptions({
  queryKey: ['mijn-documenten'],
  queryFn: ({ signal }) => haal(eigenDocumentenSchema, '/api/mijn/documenten', signal),
});

export function useMaakLink(werknemerId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invoer: UploadlinkInvoer) =>
      stuur(uploadlinkGemaaktSchema, 'POST', werknemerPad(werknemerId, 'uploadlinks'), invoer),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: aanleveringQuery(werknemerId).queryKey }),
  });
}

/** What a coach does with something that came in: the place in the file and what to send. */
export interface Besluit {
  readonly pad: string;
  readonly inhoud: object;
}

export function useBesluit(werknemerId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ pad, inhoud }: Besluit) =>
      stuur(aanleveringSchema, 'POST', werknemerPad(werknemerId, ...pad.split('/')), inhoud),
    onSuccess: (nu: Aanlevering) =>
      queryClient.setQueryData(aanleveringQuery(werknemerId).queryKey, nu),
  });
}
