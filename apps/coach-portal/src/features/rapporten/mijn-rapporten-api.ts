import {
  mijnRapportenSchema,
  mijnRapportSchema,
  type Ondertekening,
  type RapportReactie,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

const mijnPad = (id: string) => `/api/mijn/rapporten/${encodeURIComponent(id)}`;

export const mijnRapportPdf = (id: string) => `${mijnPad(id)}/pdf`;

export const mijnRapportenQuery = queryOptions({
  queryKey: ['mijn-rapporten'],
  queryFn: ({ signal }) => haal(mijnRapportenSchema, '/api/mijn/rapporten', signal),
});

export const mijnRapportQuery = (id: string) =>
  queryOptions({
    queryKey: ['mijn-rapporten', id],
    queryFn: ({ signal }) => haal(mijnRapportSchema, mijnPad(id), signal),
  });

export function useMijnRapport(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (
      wat:
        | { readonly pad: 'reactie'; readonly inhoud: RapportReactie }
        | { readonly pad: 'ondertekening'; readonly inhoud: Ondertekening },
    ) => stuur(mijnRapportSchema, 'POST', `${mijnPad(id)}/${wat.pad}`, wat.inhoud),
    onSuccess: (nu) => {
      queryClient.setQueryData(mijnRapportQuery(id).queryKey, nu);
      void queryClient.invalidateQueries({ ...mijnRapportenQuery, exact: true });
    },
  });
}
