import { z } from 'zod';
import { medischeWoorden } from '../aanleveren/medische-woorden.js';
import { BEOORDELINGEN } from '../beoordeling/beoordeling.js';
import { BORDKOLOMMEN } from '../dossier/sollicitaties/bord.js';
import { uitkomstSchema } from '../fml/oordeel.js';

/** Lists of which a coach can keep how he looks at them. */
export const WEERGAVEPLEKKEN = ['caseload', 'ranglijst', 'sollicitaties'] as const;
export type Weergaveplek = (typeof WEERGAVEPLEKKEN)[number];

/** Orders of the caseload; without one, who waits for the coach comes first. */
export const CASELOADVOLGORDES = ['naam', 'week', 'nieuw', 'bekeken'] as const;
export type Caseloadvolgorde = (typeof CASELOADVOLGORDES)[number];

/** What a client of the caseload can wait for. */
export const CASELOADPUNTEN = [
  'profiel',
  'passages',
  'belastbaarheid',
  'tijdlijn',
  'ranglijst',
] as const;
export type Caseloadpunt = (typeof CASELOADPUNTEN)[number];

/** Ways to look at sollicitaties; the first is how they are shown without a choice. */
export const BORDWEERGAVEN = ['tabel', 'bord', 'trechter'] as const;
/** Who has to do something now about a sollicitatie. */
export const BORDGROEPEN = ['nu', 'wacht', 'klaar'] as const;

/** More views than these nobody finds back. */
export const WEERGAVEN_HOOGSTENS = 40;

const tekst = (lengte: number) => z.string().min(1).max(lengte);
const getal = z.string().regex(/^\d{1,3}(?:[.,]\d{1,2})?$/u);
const eenOfMeer = <T extends z.ZodType<string>>(een: T) => z.union([een, z.array(een).max(40)]);

/** What may stand behind the question mark of each list; anything else is not kept. */
const FILTERS: Readonly<Record<Weergaveplek, z.ZodType>> = {
  caseload: z.strictObject({
    q: tekst(60).optional(),
    punt: z.enum(CASELOADPUNTEN).optional(),
    volgorde: z.enum(CASELOADVOLGORDES).optional(),
  }),
  ranglijst: z.strictObject({
    lijst: z.literal('afgevallen').optional(),
    regel: tekst(80).optional(),
    uitkomst: eenOfMeer(uitkomstSchema).optional(),
    beoordeling: eenOfMeer(z.enum(['geen', ...BEOORDELINGEN])).optional(),
    maxKm: getal.optional(),
    urenMin: getal.optional(),
    urenMax: getal.optional(),
    land: eenOfMeer(tekst(2)).optional(),
    provincie: eenOfMeer(tekst(60)).optional(),
    plaats: eenOfMeer(tekst(80)).optional(),
    nieuw: z.literal('true').optional(),
    q: tekst(200).optional(),
  }),
  sollicitaties: z.strictObject({
    weergave: z.enum(BORDWEERGAVEN).optional(),
    groep: z.enum(BORDGROEPEN).optional(),
    kolom: z.enum(BORDKOLOMMEN).optional(),
  }),
};

/** Filters by the names that they have in an address. */
export type Weergavefilter = Readonly<Record<string, string | string[]>>;

/** Whether a list knows all of these filters. */
export function kentFilter(plek: Weergaveplek, filter: Weergavefilter): boolean {
  return FILTERS[plek].safeParse(filter).success;
}

/** Whether a view of this list is of one client (`werknemerId`), of none, or may be of both. */
export function hoortBij(plek: Weergaveplek, werknemerId: string | null): boolean {
  if (plek === 'sollicitaties') return true;
  return (plek === 'ranglijst') === (werknemerId !== null);
}

/** Why colleagues may not have a view. */
export type Deelbezwaar = 'over_een_client' | 'zoekwoord' | 'clientnaam' | 'medisch';

interface Deelbaar {
  readonly werknemerId: string | null;
  readonly naam: string;
  readonly filter: Weergavefilter;
}

/**
 * Why a view stays with who made it; null when colleagues may have it too. What they get names no client,
 * in its filters or its own name, and nothing about somebody's health.
 * @param clientnamen of the clients of who shares it
 */
export function deelbezwaarVan(
  { werknemerId, naam, filter }: Deelbaar,
  clientnamen: readonly string[],
): Deelbezwaar | null {
  if (werknemerId !== null) return 'over_een_client';
  if (Object.hasOwn(filter, 'q')) return 'zoekwoord';
  const woorden = new Set(woordenVan(naam));
  if (clientnamen.flatMap(eigenWoorden).some((woord) => woorden.has(woord))) return 'clientnaam';
  return medischeWoorden(naam).length > 0 ? 'medisch' : null;
}

/** Words in a name that do not tell who it is. */
const TUSSENVOEGSELS = new Set(['van', 'den', 'der', 'des', 'het', 'ten', 'ter', 'bij', 'voor']);

function eigenWoorden(naam: string): readonly string[] {
  return woordenVan(naam).filter((woord) => woord.length > 2 && !TUSSENVOEGSELS.has(woord));
}

function woordenVan(zin: string): readonly string[] {
  const kaal = zin.normalize('NFD').replace(/\p{M}+/gu, '');
  return kaal.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
