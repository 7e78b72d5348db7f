import { type Concept, conceptBewaardSchema, conceptSchema } from '@passend/contracts';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { doe, haal, stuur } from '../api/api.js';
import { werknemerPad } from '../api/werknemerpad.js';
import { useZelfBewaren } from './gebruik-zelf-bewaren.js';

/** The fields of a form, by name. */
export type Velden = Readonly<Record<string, string>>;

const conceptQuery = (wiens: string | null, plek: string) =>
  queryOptions({
    queryKey: ['concept', wiens ?? 'mijn', plek],
    queryFn: ({ signal }) => haal(conceptSchema, padVan(wiens, plek), signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

const padVan = (wiens: string | null, plek: string) =>
  wiens === null
    ? `/api/mijn/concepten/${encodeURIComponent(plek)}`
    : werknemerPad(wiens, 'concepten', plek);
const isLeeg = (velden: Velden) => Object.values(velden).every((tekst) => tekst.trim() === '');

/**
 * Keeps a form on the server while somebody types, encrypted with the key of the file: it survives a reload
 * and a lost connection, and nothing of it stays on the device.
 * @param wiens whose file, for a coach; null for the werknemer himself
 * @param plek which form, as `bericht` or `afloop.<id>`
 * @param opLees gets what was kept before, when nothing was typed yet
 */
export function useConcept(wiens: string | null, plek: string, opLees: (velden: Velden) => void) {
  const queryClient = useQueryClient();
  const vraag = conceptQuery(wiens, plek);
  const { data } = useQuery(vraag);
  const versie = useRef<number | null>(null);
  const getypt = useRef(false);

  const { stand, zetStand, bewaarder } = useZelfBewaren<Velden>(async (velden) => {
    versie.current ??= (await queryClient.fetchQuery(vraag)).concept?.versie ?? 0;
    const pad = padVan(wiens, plek);
    if (isLeeg(velden)) {
      await doe('DELETE', pad);
      versie.current = 0;
      return new Date().toISOString();
    }
    const inhoud = { versie: versie.current, inhoud: velden };
    const bewaard = await stuur(conceptBewaardSchema, 'PUT', pad, inhoud);
    versie.current = bewaard.versie;
    return bewaard.op;
  });

  const neem = useRef((_: Concept) => {});
  neem.current = ({ concept }) => {
    versie.current = concept?.versie ?? 0;
    if (concept === null) return;
    opLees(concept.inhoud);
    zetStand({ soort: 'bewaard', op: concept.op });
  };
  useEffect(() => {
    if (data !== undefined && !getypt.current) neem.current(data);
  }, [data]);

  const vers = () => queryClient.fetchQuery({ ...vraag, staleTime: 0 });
  return {
    stand,
    typ: (velden: Velden) => {
      getypt.current = true;
      bewaarder.typ(velden);
    },
    nu: () => void bewaarder.nu(),
    /** Another window wrote something else: that one wins. */
    neemOver: async () => {
      await bewaarder.laatLos();
      neem.current(await vers());
    },
    /** This one wins. */
    houdEigen: async () => {
      versie.current = (await vers()).concept?.versie ?? 0;
      await bewaarder.nu();
    },
    /** It was sent: nothing has to be kept any more. */
    klaar: async () => {
      await bewaarder.laatLos();
      getypt.current = false;
      zetStand({ soort: 'niets' });
      queryClient.setQueryData(vraag.queryKey, { concept: null });
      if (versie.current === null || versie.current === 0) return;
      versie.current = 0;
      await doe('DELETE', padVan(wiens, plek)).catch(() => undefined);
    },
  };
}
