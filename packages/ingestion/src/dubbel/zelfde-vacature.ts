import { type Vacature, zoekPlaatsen } from '@passend/domain';
import { kernwoorden, woordenVan } from './kerntekst.js';
import { shingles } from './simhash.js';

/**
 * Shares of common shingles, relative to the shorter text, above which two adverts are one job. In
 * the demo market (124 true pairs among 579 sightings) copies of one employer lie above 0.7, and a
 * second opening of the same function at the same employer and town reaches 0.51.
 */
const GELIJK_MET_WERKGEVER = 0.6;
const GELIJK_ZONDER_WERKGEVER = 0.75;
const MIN_SHINGLES = 20;
/** Shared title words, relative to all words of both titles, that still name one function. */
const MIN_TITEL = 0.5;

const TITELRUIS = new Set(
  'm v x d w f h mv mvx fte uur uren u pw per week fulltime parttime full part time medewerker nieuw gezocht vacature baan functie job in te bij de het een voor en of regio omgeving direct starten'.split(
    ' ',
  ),
);
const RECHTSVORM = new Set(
  'bv b v nv n vof holding groep group nederland netherlands the stichting vereniging cooperatie ua u a'.split(
    ' ',
  ),
);

export interface Gelijkheid {
  readonly zelfde: boolean;
  /** Rule that decided, for the evidence of a cluster. */
  readonly reden:
    | 'andere_plaats'
    | 'andere_titel'
    | 'andere_werkgever'
    | 'andere_uren'
    | 'andere_tekst'
    | 'zelfde_tekst'
    | 'zelfde_kop';
  /** Share of common shingles, 0 to 1; null when a text is too short to compare. */
  readonly overlap: number | null;
}

/**
 * Decides whether two sightings are one and the same job. Siblings (the same advert for another
 * town) stay apart; so do other functions that share the employer's standard text.
 */
export function zelfdeVacature(a: Vacature, b: Vacature): Gelijkheid {
  if (!delenPlaats(a, b)) return nee('andere_plaats');
  const titel = titelgelijkenis(a, b);
  if (titel < MIN_TITEL) return nee('andere_titel');
  const werkgever = zelfdeWerkgever(a.werkgever, b.werkgever);
  if (!urenRaken(a, b)) return nee('andere_uren');
  const overlap = tekstoverlap(a, b);
  if (overlap === null) return beslisZonderTekst(a, b, titel, werkgever);
  const grens = werkgever === true && titel === 1 ? GELIJK_MET_WERKGEVER : GELIJK_ZONDER_WERKGEVER;
  if (overlap >= grens) return { zelfde: true, reden: 'zelfde_tekst', overlap };
  return {
    zelfde: false,
    reden: werkgever === false ? 'andere_werkgever' : 'andere_tekst',
    overlap,
  };
}

/** Short texts say nothing: then all of title, employer and place must be equal and known. */
function beslisZonderTekst(
  a: Vacature,
  b: Vacature,
  titel: number,
  werkgever: boolean | null,
): Gelijkheid {
  const bekend = a.werkplekken.length > 0 && b.werkplekken.length > 0;
  if (werkgever !== true) return nee('andere_werkgever');
  const kort = a.tekst === '' || b.tekst === '' || a.tekst === b.tekst;
  return titel === 1 && bekend && kort
    ? { zelfde: true, reden: 'zelfde_kop', overlap: null }
    : nee('andere_tekst');
}

function nee(reden: Gelijkheid['reden']): Gelijkheid {
  return { zelfde: false, reden, overlap: null };
}

/**
 * Known places must have one in common. An advert without a place must name the town of the other
 * one: it would otherwise tie siblings in different towns together.
 */
function delenPlaats(a: Vacature, b: Vacature): boolean {
  if (a.werkplekken.length === 0 && b.werkplekken.length === 0) return true;
  if (a.werkplekken.length === 0) return noemtPlaats(a, b);
  if (b.werkplekken.length === 0) return noemtPlaats(b, a);
  const plaatsen = new Set(a.werkplekken.flatMap(plaatssleutels));
  return b.werkplekken.some((plek) =>
    plaatssleutels(plek).some((sleutel) => plaatsen.has(sleutel)),
  );
}

function noemtPlaats(zonder: Vacature, met: Vacature): boolean {
  const tekst = ` ${woordenVan(`${zonder.titel} ${zonder.tekst}`).join(' ')} `;
  return met.werkplekken.every((plek) => tekst.includes(` ${woordenVan(plek.naam).join(' ')} `));
}

function plaatssleutels({
  naam,
  provincie,
  land,
}: Vacature['werkplekken'][number]): readonly string[] {
  const gevonden = land === 'NL' ? zoekPlaatsen(naam) : [];
  const binnen = gevonden.filter((plaats) => provincie === null || plaats.provincie === provincie);
  if (binnen.length > 0) return binnen.map((plaats) => `plaats ${plaats.id}`);
  return [`${land} ${woordenVan(naam).join(' ')}`];
}

/** 1 when the titles have the same words; towns, hours and (m/v) do not count. */
function titelgelijkenis(a: Vacature, b: Vacature): number {
  const links = titelwoorden(a);
  const rechts = titelwoorden(b);
  const samen = [...links].filter((woord) => rechts.has(woord)).length;
  const alle = new Set([...links, ...rechts]).size;
  return alle === 0 ? Number(a.titel.toLowerCase() === b.titel.toLowerCase()) : samen / alle;
}

function titelwoorden({ titel, werkplekken, werkgever }: Vacature): ReadonlySet<string> {
  const weg = new Set([
    ...werkplekken.flatMap((plek) => woordenVan(plek.naam)),
    ...woordenVan(werkgever ?? ''),
  ]);
  const woorden = woordenVan(titel).filter(
    (woord) => !TITELRUIS.has(woord) && !/^\d{2}$/u.test(woord),
  );
  const over = woorden.filter((woord) => !weg.has(woord));
  return new Set(over.length > 0 ? over : woordenVan(titel));
}

/** Null when one of the names is unknown. */
function zelfdeWerkgever(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  const links = naamkern(a);
  const rechts = naamkern(b);
  return (
    links === rechts || ` ${links} `.includes(` ${rechts} `) || ` ${rechts} `.includes(` ${links} `)
  );
}

function naamkern(naam: string): string {
  const woorden = woordenVan(naam);
  const kern = woorden.filter((woord) => !RECHTSVORM.has(woord));
  return (kern.length > 0 ? kern : woorden).join(' ');
}

/** Hours that cannot be the same week make two jobs; open bounds touch everything. */
function urenRaken(a: Vacature, b: Vacature): boolean {
  const onder = Math.max(a.uren.min ?? 0, b.uren.min ?? 0);
  const boven = Math.min(a.uren.max ?? 168, b.uren.max ?? 168);
  return onder <= boven;
}

function tekstoverlap(a: Vacature, b: Vacature): number | null {
  const links = shingles(kernwoorden(a));
  const rechts = shingles(kernwoorden(b));
  const [kort, lang] = links.size < rechts.size ? [links, rechts] : [rechts, links];
  if (kort.size < MIN_SHINGLES) return null;
  let samen = 0;
  for (const deel of kort) samen += lang.has(deel) ? 1 : 0;
  return samen / kort.size;
}
