import type { Vacature } from '@passend/domain';
import { DIENST_MINUTEN } from './drempels.js';
import { getalVan } from './getallen.js';

/** Parts of the day and week that make an opening another one when its title names them. */
const DIENSTEN: readonly (readonly [string, RegExp])[] = [
  ['dag', /\b(?:dagdienst|dagploeg|day shift)/iu],
  ['vroeg', /\b(?:vroege? dienst|vroege ploeg|ochtend|early|morning)/iu],
  ['avond', /\b(?:avond|late dienst|evening|late shift)/iu],
  ['nacht', /\b(?:nacht|night)/iu],
  ['weekend', /\b(?:weekend|zaterdag|zondag|saturday|sunday)/iu],
];
const PLOEGEN = /\b(\d|twee|drie|vier|vijf|two|three|four|five)[- ]?(?:ploegen|shifts?\b)/giu;
const TIJD = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
const TIJDVAK = new RegExp(
  `(${TIJD})(?: ?(?:uur|u))?(?: (?:uur )?(?:tot|to|until)(?: en met)? | ?[-–] ?)(${TIJD})`,
  'giu',
);

/** Times at which someone can be reached, not worked. */
const KANTOORTIJD = /\b(?:bel|bellen|app|bereikbaar|geopend|openingstijden|call us|phone)\b/iu;

interface Tijdvak {
  readonly van: number;
  readonly tot: number;
}

/**
 * True when two adverts are for other shifts: no daily time in common where both give times, or a
 * title that names a shift which the other advert does not name at all.
 */
export function dienstBotst(a: Vacature, b: Vacature): boolean {
  const links = tijdvakken(a);
  const rechts = tijdvakken(b);
  if (links.length > 0 && rechts.length > 0) {
    return !links.some((vak) => rechts.some((ander) => bijnaGelijk(vak, ander)));
  }
  return noemtAndere(a, b) || noemtAndere(b, a);
}

function noemtAndere(a: Vacature, b: Vacature): boolean {
  const genoemd = dienstenIn(`${b.titel}\n${b.tekst}`);
  return [...dienstenIn(a.titel)].some((dienst) => !genoemd.has(dienst));
}

function bijnaGelijk(a: Tijdvak, b: Tijdvak): boolean {
  return Math.abs(a.van - b.van) <= DIENST_MINUTEN && Math.abs(a.tot - b.tot) <= DIENST_MINUTEN;
}

function tijdvakken({ titel, tekst }: Vacature): readonly Tijdvak[] {
  return `${titel}\n${tekst}`
    .split(/\n|(?<=\p{L}\.) /u)
    .filter((zin) => !KANTOORTIJD.test(zin))
    .flatMap((zin) => [...zin.matchAll(TIJDVAK)])
    .map(([, van = '', tot = '']) => ({ van: minuten(van), tot: minuten(tot) }));
}

function minuten(tijd: string): number {
  const [uur, minuut] = tijd.split(/[.:]/u);
  return (Number(uur) % 24) * 60 + Number(minuut);
}

function dienstenIn(tekst: string): ReadonlySet<string> {
  const delen = DIENSTEN.filter(([, patroon]) => patroon.test(tekst)).map(([naam]) => naam);
  const ploegen = [...tekst.matchAll(PLOEGEN)].map(
    ([, getal = '']) => `ploegen ${getalVan(getal)}`,
  );
  return new Set([...delen, ...ploegen]);
}
