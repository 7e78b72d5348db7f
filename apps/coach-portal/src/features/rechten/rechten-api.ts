import {
  type MijnDelen,
  type ToestemmingInvoer,
  type VerzoekAntwoordInvoer,
  type Verzoeken,
  type VerzoekInvoer,
  verzoekenSchema,
  type WisInvoer,
  wisplanSchema,
} from '@passend/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import {
  beveiligingslogInTaal,
  mijnDelenInTaal,
  mijnDossierInTaal,
  mijnLogInTaal,
} from '../../shared/in-taal/rechten.js';

/** Which lines of a log; empty fields are left out of the address. */
export interface Logkeuze {
  readonly van: string;
  readonly tot: string;
  readonly persoon: string;
  readonly vanaf: number;
}

export const ALLES: Logkeuze = { van: '', tot: '', persoon: '', vanaf: 0 };

function zoekVan(keuze: Partial<Logkeuze>): string {
  const delen = Object.entries(keuze).filter(([, waarde]) => waarde !== '' && waarde !== 0);
  const zoek = new URLSearchParams(delen.map(([naam, waarde]) => [naam, String(waarde)]));
  return zoek.size === 0 ? '' : `?${zoek}`;
}

export const mijnDossierQuery = queryOptions({
  queryKey: ['mijn-dossier'],
  queryFn: ({ signal }) => haal(mijnDossierInTaal, '/api/mijn/dossier', signal),
});

export const mijnLogQuery = (keuze: Logkeuze) =>
  queryOptions({
    queryKey: ['mijn-log', keuze],
    queryFn: ({ signal }) => haal(mijnLogInTaal, `/api/mijn/log${zoekVan(keuze)}`, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });

export const beveiligingslogQuery = ({ van, tot, vanaf }: Logkeuze) =>
  queryOptions({
    queryKey: ['beveiligingslog', van, tot, vanaf],
    queryFn: ({ signal }) =>
      haal(beveiligingslogInTaal, `/api/beveiligingslog${zoekVan({ van, tot, vanaf })}`, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });

export const mijnDelenQuery = queryOptions({
  queryKey: ['mijn-delen'],
  queryFn: ({ signal }) => haal(mijnDelenInTaal, '/api/mijn/delen', signal),
});

export const mijnVerzoekenQuery = queryOptions({
  queryKey: ['mijn-verzoeken'],
  queryFn: ({ signal }) => haal(verzoekenSchema, '/api/mijn/verzoeken', signal),
});

export const openVerzoekenQuery = queryOptions({
  queryKey: ['verzoeken'],
  queryFn: ({ signal }) => haal(verzoekenSchema, '/api/verzoeken', signal),
});

/** Everything that one client asked or wrote, for his coach. */
export const verzoekenVanQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['verzoeken', werknemerId],
    queryFn: ({ signal }) =>
      haal(verzoekenSchema, `/api/werknemers/${encodeURIComponent(werknemerId)}/verzoeken`, signal),
  });

export function useVerzoek() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invoer: VerzoekInvoer) =>
      stuur(verzoekenSchema, 'POST', '/api/mijn/verzoeken', invoer),
    onSuccess: (nu: Verzoeken) => queryClient.setQueryData(mijnVerzoekenQuery.queryKey, nu),
  });
}

const verzoekpad = (werknemerId: string, verzoekId: string) =>
  `/api/werknemers/${encodeURIComponent(werknemerId)}/verzoeken/${encodeURIComponent(verzoekId)}`;

/** What granting a request to remove would do today. */
export const wisplanQuery = (werknemerId: string, verzoekId: string) =>
  queryOptions({
    queryKey: ['wisplan', werknemerId, verzoekId],
    queryFn: ({ signal }) =>
      haal(wisplanSchema, `${verzoekpad(werknemerId, verzoekId)}/wissen`, signal),
    refetchOnWindowFocus: false,
  });

export function useAntwoord(werknemerId: string, verzoekId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invoer: VerzoekAntwoordInvoer) =>
      stuur(verzoekenSchema, 'POST', `${verzoekpad(werknemerId, verzoekId)}/antwoord`, invoer),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: openVerzoekenQuery.queryKey }),
  });
}

/** Removes, and reads everything anew: what is gone may stand on any page. */
export function useWis(werknemerId: string, verzoekId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invoer: WisInvoer) =>
      stuur(verzoekenSchema, 'POST', `${verzoekpad(werknemerId, verzoekId)}/wissen`, invoer),
    onSuccess: () =>
      queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'wisplan' }),
  });
}

export function useToestemming() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invoer: ToestemmingInvoer) =>
      stuur(mijnDelenInTaal, 'POST', '/api/mijn/toestemmingen', invoer),
    onSuccess: (nu: MijnDelen) => queryClient.setQueryData(mijnDelenQuery.queryKey, nu),
  });
}

export function useGelezen() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (versie: string) =>
      stuur(mijnDelenInTaal, 'POST', '/api/mijn/delen/gezien', { versie }),
    onSuccess: (nu: MijnDelen) => queryClient.setQueryData(mijnDelenQuery.queryKey, nu),
  });
}
