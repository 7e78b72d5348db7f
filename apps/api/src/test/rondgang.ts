import { randomUUID } from 'node:crypto';
import type { Route } from './api-document.js';
import type { Antwoord } from './bezoeker.js';
import { laadRijen } from './laad-rijen.js';
import { type Doelrecord, NERGENS, type Plek, type Toegangsrij } from './rij.js';
import { ACTOREN, type Actor, type Wereld } from './wereld.js';

export interface Bezoek {
  readonly route: Route;
  readonly actor: Actor;
  readonly record: Doelrecord;
  readonly antwoord: Antwoord;
}

interface Wie {
  readonly actoren?: readonly Actor[];
  readonly gaatOver?: (actor: Actor, record: Doelrecord) => boolean;
}

const NIEMAND = randomUUID();

/**
 * Everybody knocks on every door, with the record of everybody. Signing out comes last, as it ends
 * the visit, and breaking the glass before it, as it opens files.
 * @param wie who knocks, and about whose record, when not everybody has to about everybody
 * @throws when a route has no row in the access matrix
 */
export async function maakRondgang(
  routes: readonly Route[],
  wereld: Wereld,
  vacatureId: string,
  { actoren = ACTOREN, gaatOver = () => true }: Wie = {},
): Promise<readonly Bezoek[]> {
  const rijen = await laadRijen();
  const volgorde = [...routes].sort((a, b) => ordeVan(a) - ordeVan(b));
  const bezoeken: Bezoek[] = [];
  for (const route of volgorde) {
    const rij = rijen.get(route.naam);
    if (rij === undefined) throw new Error(`${route.naam} has no row in apps/api/src/test/rijen.`);
    for (const actor of actoren) {
      for (const record of rij.records.filter((een) => gaatOver(actor, een))) {
        const antwoord = await klop(route, rij, { actor, record, wereld, vacatureId });
        bezoeken.push({ route, actor, record, antwoord });
      }
    }
  }
  return bezoeken;
}

/** One actor, one door, one record. */
export function klop(route: Route, rij: Toegangsrij, plek: Plek): Promise<Antwoord> {
  const body = rij.body?.(plek);
  return plek.wereld.bezoekers[plek.actor].vraag(adresVan(route, rij, plek), {
    methode: route.methode,
    ...(body === undefined ? {} : { body }),
  });
}

const LAATST = [
  'DELETE /api/werknemers/{id}/noodtoegang',
  'POST /api/werknemers/{id}/noodtoegang',
  'DELETE /api/sessie',
];

function ordeVan({ naam }: Route): number {
  return LAATST.indexOf(naam);
}

/** The address with every part in braces filled in. */
export function adresVan({ pad }: Route, { delen, zoek = '' }: Toegangsrij, plek: Plek): string {
  const { record, wereld, vacatureId } = plek;
  const waarden: Readonly<Record<string, string>> = {
    id: record === 'niemand' || record === 'geen' ? NIEMAND : wereld.ids[record],
    vacatureId,
    // An occupation of the table.
    code: '4323.1',
    datum: '2100-01-01',
    ...delen?.(plek),
  };
  return pad.replace(/\{(\w+)\}/gu, (_, naam: string) => waarden[naam] ?? NERGENS) + zoek;
}
