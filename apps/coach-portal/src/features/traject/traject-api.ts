import { type TrajectWeergave, trajectWeergaveSchema } from '@passend/contracts';
import {
  type Bestandverwijzing,
  bestandverwijzingSchema,
  type Trajectgebeurtenis,
} from '@passend/domain';
import { queryOptions } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

/** Whose traject: the id of a client, or null for the one who looks. */
export type Bron = string | null;

const padVan = (bron: Bron) =>
  bron === null ? '/api/mijn/traject' : werknemerPad(bron, 'traject');

export const trajectQuery = (bron: Bron) =>
  queryOptions({
    queryKey: ['traject', bron ?? 'mijn'],
    queryFn: ({ signal }) => haal(trajectWeergaveSchema, padVan(bron), signal),
  });

/** Writes one event; the answer is the traject after it. */
export function schrijfGebeurtenis(
  bron: Bron,
  gebeurtenis: Trajectgebeurtenis,
): Promise<TrajectWeergave> {
  return stuur(trajectWeergaveSchema, 'POST', `${padVan(bron)}/gebeurtenissen`, { gebeurtenis });
}

/** Where a file of the traject is. */
export const bestandPad = (bron: Bron, bestandId: string) =>
  `${padVan(bron)}/bewijzen/${encodeURIComponent(bestandId)}`;

/** Keeps a file. @returns how an event names it */
export async function bewaarBestand(bron: Bron, bestand: File): Promise<Bestandverwijzing> {
  const inhoud = await alsBase64(bestand);
  const naam = bestand.name.slice(0, 200);
  return stuur(bestandverwijzingSchema, 'POST', `${padVan(bron)}/bewijzen`, {
    bestand: { naam, inhoud },
  });
}

/** The browser makes base64 behind `data:…;base64,`. */
function alsBase64(bestand: File): Promise<string> {
  return new Promise((klaar, mislukt) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(String(lezer.result).split(',')[1] ?? '');
    lezer.onerror = () => mislukt(lezer.error);
    lezer.readAsDataURL(bestand);
  });
}
