import { leesUren, zoekPlaatsen } from '@passend/domain';
import { normaliseerWerkgever } from '../normaliseer/werkgever.js';

/** What a pasted text seems to say; a person looks at it before anything is stored. */
export interface GeplaktVoorstel {
  readonly titel: string | null;
  readonly werkgever: string | null;
  readonly plaats: string | null;
  readonly uren: { readonly min: number | null; readonly max: number | null };
}

/** The heading of an advert stands at the top. */
const KOPREGELS = 25;
const MAX_TITEL = 120;
const MAX_NAAM = 80;

/** A line that names its own content: `Locatie: Utrecht`, `Werkgever - De Molen`. */
const veldregel = (namen: string) =>
  new RegExp(`^(?:${namen}) ?(?::|-|–) ?(\\S.{0,${MAX_NAAM}})$`, 'iu');
const TITELVELD = veldregel('functie(?:titel|naam)?|vacature|titel|job ?title');
const WERKGEVERVELD = veldregel('werkgever|bedrijf(?:snaam)?|organisatie|opdrachtgever|company');
const PLAATSVELD = veldregel('plaats|standplaats|locatie|werklocatie|werkplek|regio|location');

/** What stands above the title on many sites. */
const GEEN_TITEL =
  /^(?:home|menu|terug|vacatures?|zoeken|solliciteer.{0,30}|direct solliciteren|delen|bewaar.{0,20}|opslaan|inloggen|job ?alert.{0,20}|over (?:ons|de functie)|functieomschrijving|wat ga je doen\??|cookie.{0,60}|ga naar .{0,40}|skip to .{0,40})$/iu;
/** "Receptionist bij De Molen in Utrecht", "Receptionist | De Molen | Utrecht". */
const BIJ = /^(.{3,80}?) bij (.{2,60}?)(?: (?:in|te) (.{2,40}))?$/iu;
const SPLITS = / [|·•–—-] /u;
const BIJ_ZIN =
  /\b(?:[Bb]ij|[Vv]oor)\s+((?:de |het |een )?\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+\p{Lu}[\p{L}\p{N}&.'’-]*){0,3})/u;

/**
 * Reads title, employer, place and hours from the pasted text of one vacancy.
 * @param tekst plain text as somebody copied it from a page or a mail
 */
export function leesGeplakt(tekst: string): GeplaktVoorstel {
  const regels = tekst
    .split('\n')
    // Single spaces, so that the patterns below need no more than that.
    .map((regel) => regel.trim().split(/\s+/u).join(' '))
    .filter((regel) => regel !== '')
    .slice(0, KOPREGELS);
  const kop = leesKop(regels);
  const { min, max } = leesUren(tekst);
  return {
    titel: kop.titel,
    werkgever: normaliseerWerkgever(kop.werkgever ?? veld(regels, WERKGEVERVELD) ?? uitZin(regels)),
    plaats: leesPlaats(regels, kop.plaats),
    uren: { min, max },
  };
}

interface Kop {
  readonly titel: string | null;
  readonly werkgever: string | null;
  readonly plaats: string | null;
}

function leesKop(regels: readonly string[]): Kop {
  // A mail often goes on in the same line.
  const koppen = regels.map((tekst) => tekst.split(/[.!?]\s+/u)[0] ?? tekst);
  const regel =
    veld(regels, TITELVELD) ??
    koppen.find((tekst) => tekst.length <= MAX_TITEL && !GEEN_TITEL.test(tekst)) ??
    null;
  if (regel === null) return { titel: null, werkgever: null, plaats: null };
  const bij = BIJ.exec(regel);
  if (bij !== null) {
    const [, titel = '', werkgever = '', plaats = null] = bij;
    return { titel, werkgever, plaats };
  }
  const [titel = regel, ...rest] = regel.split(SPLITS);
  const plaats = rest.find((deel) => zoekPlaatsen(deel).length > 0) ?? null;
  const werkgever = rest.find((deel) => deel !== plaats && !/\d/u.test(deel)) ?? null;
  return { titel, werkgever, plaats };
}

function veld(regels: readonly string[], patroon: RegExp): string | null {
  for (const regel of regels) {
    const [, inhoud] = patroon.exec(regel) ?? [];
    if (inhoud !== undefined) return inhoud.trim();
  }
  return null;
}

/** "Bij Zorggroep De Linde werk je …" */
function uitZin(regels: readonly string[]): string | null {
  for (const regel of regels.slice(1)) {
    const [, naam] = BIJ_ZIN.exec(regel) ?? [];
    if (naam !== undefined && zoekPlaatsen(naam).length === 0) return naam;
  }
  return null;
}

function leesPlaats(regels: readonly string[], uitKop: string | null): string | null {
  const genoemd = [uitKop, veld(regels, PLAATSVELD)].find((naam) => naam != null) ?? null;
  if (genoemd !== null) return genoemd;
  // A line of its own that is a place and nothing else, as under the title of many sites.
  const los = regels.find((regel) => regel.length <= 40 && zoekPlaatsen(regel).length === 1);
  if (los !== undefined) return los;
  for (const regel of regels) {
    const [, naam] =
      /\b(?:in|te|omgeving|regio)\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/u.exec(regel) ??
      [];
    if (naam !== undefined && zoekPlaatsen(naam).length > 0) return naam;
  }
  return null;
}
