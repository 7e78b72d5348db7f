import { type Kopieen, kopieenSchema } from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

const padVan = (vacatureId: string) => `/api/vacatures/${encodeURIComponent(vacatureId)}/kopieen`;

export const kopieenQuery = (vacatureId: string) =>
  queryOptions<Kopieen>({
    queryKey: ['vacature', vacatureId, 'kopieen'],
    queryFn: ({ signal }) => haal(kopieenSchema, padVan(vacatureId), signal),
  });

/** One way to put right which adverts are one vacancy. */
export type Ingreep =
  | { readonly soort: 'splits'; readonly kopieIds: readonly string[] }
  | { readonly soort: 'samen'; readonly anderId: string }
  | { readonly soort: 'terug'; readonly besluitId: string };

/** Carries it out, and shows the state that follows. */
export function useIngreep(vacatureId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ingreep: Ingreep) => {
      const { pad, inhoud } = verzoekVan(ingreep);
      return stuur(kopieenSchema, 'POST', `${padVan(vacatureId)}/${pad}`, inhoud);
    },
    onSuccess: (kopieen) => {
      queryClient.setQueryData(kopieenQuery(vacatureId).queryKey, kopieen);
      return queryClient.invalidateQueries({ queryKey: ['vacature', vacatureId], exact: true });
    },
  });
}

function verzoekVan(ingreep: Ingreep): { readonly pad: string; readonly inhoud: unknown } {
  switch (ingreep.soort) {
    case 'splits':
      return { pad: 'splits', inhoud: { kopieIds: ingreep.kopieIds } };
    case 'samen':
      return { pad: 'samen', inhoud: { anderId: ingreep.anderId } };
    case 'terug':
      return { pad: `besluiten/${encodeURIComponent(ingreep.besluitId)}/terug`, inhoud: {} };
  }
}

/** The number in what somebody pasted: a number, or an address of this portal; null when there is none. */
export function vacaturenummer(tekst: string): string | null {
  const gevonden = /^(?:.*\/(?:vacatures|matches)\/)?([1-9]\d{0,17})(?:[/?#].*)?$/u.exec(
    tekst.trim(),
  );
  return gevonden?.[1] ?? null;
}
