import {
  type Ondertekening,
  type RapportBegin,
  type RapportConcept,
  type RapportDetail,
  type RapportStap,
  rapportenSchema,
  werkgeverRapportenSchema,
  werkgeverRapportSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { leemtenInTaal, rapportDetailInTaal } from '../../shared/in-taal/rapporten.js';

const deel = encodeURIComponent;
const rapportPad = (werknemerId: string, id: string, ...rest: readonly string[]) =>
  werknemerPad(werknemerId, 'rapporten', id, ...rest);
const werkgeverPad = (werknemerId: string) => `/api/werkgever/werknemers/${deel(werknemerId)}`;

export const rapportPdf = (werknemerId: string, id: string, voor: 'uwv' | 'werkgever') =>
  `${rapportPad(werknemerId, id, 'pdf')}?voor=${voor}`;
export const werkgeverRapportPdf = (werknemerId: string, id: string) =>
  `${werkgeverPad(werknemerId)}/rapporten/${deel(id)}/pdf`;

export const rapportenQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['rapporten', werknemerId],
    queryFn: ({ signal }) => haal(rapportenSchema, werknemerPad(werknemerId, 'rapporten'), signal),
  });

export const leemtenQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['leemten', werknemerId],
    queryFn: ({ signal }) => haal(leemtenInTaal, werknemerPad(werknemerId, 'leemten'), signal),
  });

export const rapportQuery = (werknemerId: string, id: string) =>
  queryOptions({
    queryKey: ['rapporten', werknemerId, id],
    queryFn: ({ signal }) => haal(rapportDetailInTaal, rapportPad(werknemerId, id), signal),
    // A draft is written here; a look from elsewhere must not put an older text under the hands.
    refetchOnWindowFocus: false,
  });

export const werkgeverRapportenQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId, 'rapporten'],
    queryFn: ({ signal }) =>
      haal(werkgeverRapportenSchema, `${werkgeverPad(werknemerId)}/rapporten`, signal),
  });

export const werkgeverLeemtenQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId, 'leemten'],
    queryFn: ({ signal }) => haal(leemtenInTaal, `${werkgeverPad(werknemerId)}/leemten`, signal),
  });

export const werkgeverRapportQuery = (werknemerId: string, id: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId, 'rapporten', id],
    queryFn: ({ signal }) =>
      haal(werkgeverRapportSchema, `${werkgeverPad(werknemerId)}/rapporten/${deel(id)}`, signal),
  });

export function useBeginRapport(werknemerId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (nieuw: RapportBegin) =>
      stuur(rapportDetailInTaal, 'POST', werknemerPad(werknemerId, 'rapporten'), nieuw),
    onSuccess: () => queryClient.invalidateQueries(rapportenQuery(werknemerId)),
  });
}

/** What a coach sends about one report: its text, a step or his signature. */
export type Rapportwijziging =
  | { readonly pad: 'concept'; readonly inhoud: RapportConcept }
  | { readonly pad: 'stap'; readonly inhoud: RapportStap }
  | { readonly pad: 'ondertekening'; readonly inhoud: Ondertekening };

export function useRapport(werknemerId: string, id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ pad, inhoud }: Rapportwijziging) => {
      const methode = pad === 'concept' ? 'PUT' : 'POST';
      return stuur(rapportDetailInTaal, methode, rapportPad(werknemerId, id, pad), inhoud);
    },
    onSuccess: (nu: RapportDetail) => {
      queryClient.setQueryData(rapportQuery(werknemerId, id).queryKey, nu);
      void queryClient.invalidateQueries({ ...rapportenQuery(werknemerId), exact: true });
      void queryClient.invalidateQueries(leemtenQuery(werknemerId));
    },
  });
}

export function useWerkgeverTeken(werknemerId: string, id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (teken: Ondertekening) =>
      stuur(
        werkgeverRapportSchema,
        'POST',
        `${werkgeverPad(werknemerId)}/rapporten/${deel(id)}/ondertekening`,
        teken,
      ),
    onSuccess: (nu) => {
      queryClient.setQueryData(werkgeverRapportQuery(werknemerId, id).queryKey, nu);
      void queryClient.invalidateQueries({ queryKey: ['werkgever', werknemerId] });
    },
  });
}
