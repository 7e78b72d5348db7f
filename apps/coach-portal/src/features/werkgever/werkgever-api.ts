import {
  type MijlpaalbewijsInvoer,
  type WerkgeverDossier,
  werkgeverInspanningSchema,
  werkgeverSollicitatiesSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import {
  werkgeverDossierInTaal,
  werkgeverOverzichtInTaal,
} from '../../shared/in-taal/mijlpalen.js';

const pad = (werknemerId: string) => `/api/werkgever/werknemers/${encodeURIComponent(werknemerId)}`;

export const overzichtQuery = queryOptions({
  queryKey: ['werkgever'],
  queryFn: ({ signal }) => haal(werkgeverOverzichtInTaal, '/api/werkgever/overzicht', signal),
});

export const dossierQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId],
    queryFn: ({ signal }) => haal(werkgeverDossierInTaal, pad(werknemerId), signal),
  });

/** Says that a duty is done; the answer is what there is to do after it. */
export function useTaakGedaan(werknemerId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ uitkomst: _, ...gedaan }: MijlpaalbewijsInvoer) =>
      stuur(werkgeverDossierInTaal, 'POST', `${pad(werknemerId)}/mijlpalen/bewijzen`, gedaan),
    onSuccess: async (dossier) => {
      queryClient.setQueryData<WerkgeverDossier>(dossierQuery(werknemerId).queryKey, dossier);
      await queryClient.invalidateQueries({ queryKey: overzichtQuery.queryKey, exact: true });
    },
  });
}

export const werkgeverInspanningQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId, 'inspanning'],
    queryFn: ({ signal }) =>
      haal(werkgeverInspanningSchema, `${pad(werknemerId)}/inspanning`, signal),
  });

export const werkgeverSollicitatiesQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werkgever', werknemerId, 'sollicitaties'],
    queryFn: ({ signal }) =>
      haal(werkgeverSollicitatiesSchema, `${pad(werknemerId)}/sollicitaties`, signal),
  });
