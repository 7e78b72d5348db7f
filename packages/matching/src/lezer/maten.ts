import { alle } from '@passend/domain';
import { BEREIK, GETAL, leesGetal } from './getalwoorden.js';

/** Measures that a lexicon rule may read out of the words it matched. */
export type Maatsleutel =
  | 'max'
  | 'max_kg'
  | 'max_n'
  | 'max_uur'
  | 'max_min'
  | 'max_min_achtereen'
  | 'max_per_uur'
  | 'max_km'
  | 'max_db'
  | 'max_cm'
  | 'min_c'
  | 'max_c';

interface Eenheid {
  /** Pattern of the unit, without capture groups. */
  readonly patroon: string;
  /** Multiplies the written number into the unit of the key. */
  readonly factor: number;
}

const UREN_PER_DAG = 8;
/** Heavier things are moved by machines, not by hand. */
const ZWAARSTE_LAST = 150;
/** A warmer place says nothing about cold elsewhere in the job, nor a colder one about heat. */
const NIET_KOUD = 25;
/** Hours of one posture in a day: less than a quarter is a moment, more than twelve a time. */
const KORTSTE_DEEL = 0.25;
const LANGSTE_DAG = 12;
const NIET_WARM = 10;
/** Average step of 0.75 m: 20,000 steps are about 15 km. Our own estimate. */
const KM_PER_STAP = 0.00075;
const POND_IN_KG = 0.4536;

const KEER =
  '(?: *(?:x|keer|maal|times)|(?: (?!euro|uur|gram|kilo|km|kilometer|minuten)\\p{L}{3,20}){1,2})?';
const DUUR_MINUTEN: readonly Eenheid[] = [
  { patroon: '(?:minuten|minuut|minuutjes?|min|minutes|minute)', factor: 1 },
  { patroon: '(?:uren|uur|uurtjes?|u|hours|hour|hrs)', factor: 60 },
  { patroon: '(?:kwartier(?:tje)?)', factor: 15 },
];

const EENHEDEN: Readonly<Record<Maatsleutel, readonly Eenheid[]>> = {
  max_kg: [
    { patroon: "(?:kilogram(?:s|men)?|kilo(?:tje)?(?:'?s)?|kgs?)", factor: 1 },
    { patroon: '(?:grams?|gr|(?<=\\d ?-?)g)', factor: 0.001 },
    { patroon: '(?:lbs?|pounds?)', factor: POND_IN_KG },
    { patroon: '(?:pond)', factor: 0.5 },
    { patroon: '(?:ons)', factor: 0.1 },
  ],
  max: DUUR_MINUTEN.map(({ patroon, factor }) => ({ patroon, factor: factor / 60 })),
  max_n: [{ patroon: '(?:newton|n)', factor: 1 }],
  max_min: DUUR_MINUTEN,
  max_min_achtereen: DUUR_MINUTEN,
  max_uur: DUUR_MINUTEN.map(({ patroon, factor }) => ({ patroon, factor: factor / 60 })),
  max_per_uur: [
    {
      patroon: `${KEER} *(?:per uur|in een uur|(?:elk|ieder) uur|an hour|per hour|/ ?uur|/ ?hour)`,
      factor: 1,
    },
    { patroon: `${KEER} *(?:per minuut|a minute|per minute)`, factor: 60 },
    {
      patroon: `${KEER} *(?:per dag|per werkdag|per dienst|a day|per day|per shift)`,
      factor: 1 / UREN_PER_DAG,
    },
  ],
  max_km: [
    { patroon: '(?:kilometers?|km|kilometres?)', factor: 1 },
    { patroon: '(?:stappen|steps)', factor: KM_PER_STAP },
    { patroon: '(?:miles?)', factor: 1.609 },
  ],
  max_db: [{ patroon: '(?:db ?\\(?a?\\)?|decibels?)', factor: 1 }],
  max_cm: [
    { patroon: '(?:cm|centimet(?:er|re)s?)', factor: 1 },
    { patroon: '(?:met(?:er|re)s?|m)', factor: 100 },
  ],
  min_c: [],
  max_c: [],
};

const GRAAD = '(?:graden(?: celsius)?|gr\\. ?c|° ?c?|degrees(?: celsius)?|celsius|(?<=\\d) ?c)';
const MIN_TEKEN = '(?:(?<=^|[ (/])(?:-|min(?:us)?) ?|(?:minus|min) )';
const ONDER_NUL = '(?: (?:onder (?:nul|het vriespunt)|vorst|vriest|vroor|below(?: zero)?))';
const GRAAD_OF = `een graad of ${GETAL}(?: *(?:tot|a|of|-) *${GETAL})?`;
const TEMPERATUUR = `${GRAAD_OF}|${MIN_TEKEN}?${GETAL}(?: *(?:tot|en|a|to|-|/) *${MIN_TEKEN}?${GETAL})? *${GRAAD}${ONDER_NUL}?`;
const TEMPERATUUR_BIJ_MIN = `(?:(?:minus|min|-) ?\\d{1,2}(?![\\d.,])|(?:minus|min) (?:tien|twaalf|vijftien|achttien|twintig|tweeentwintig|vijfentwintig|dertig)(?!\\p{L}))(?! ?(?:uur|jaar|dagen|kilo|kg|minuten|stuks))`;

/** Patterns that a lexicon rule may use as `<kg>`, `<graden>` and so on. */
export const MAATMACROS: Readonly<Record<string, string>> = {
  kg: metEenheid('max_kg'),
  newton: metEenheid('max_n'),
  duur: metEenheid('max_min'),
  keer: metEenheid('max_per_uur'),
  km: metEenheid('max_km'),
  db: metEenheid('max_db'),
  cm: metEenheid('max_cm'),
  graden: `(?:${TEMPERATUUR})`,
  vorst: `(?:${TEMPERATUUR}|${TEMPERATUUR_BIJ_MIN})`,
  getal: BEREIK,
};

/** "Vijf kilo", "tien tot vijftien kilo", and the inexact "een kilo of vijf". */
function metEenheid(sleutel: Maatsleutel): string {
  const eenheid = EENHEDEN[sleutel].map((e) => e.patroon).join('|');
  const ongeveer =
    sleutel === 'max_per_uur'
      ? `een (?:keer|maal|stuk) of ${BEREIK} (?:per uur|per minuut|per dag|per dienst)`
      : `een (?:${eenheid}) of ${BEREIK}`;
  return `(?:(?=[a-z\\d])(?:${ongeveer}|${BEREIK} ?-?(?:${eenheid}))(?![\\p{L}]))`;
}

const ZOEKERS = new Map<
  Maatsleutel,
  readonly { readonly zoeker: RegExp; readonly factor: number }[]
>();

function zoekersVan(
  sleutel: Maatsleutel,
): readonly { readonly zoeker: RegExp; readonly factor: number }[] {
  const bekend = ZOEKERS.get(sleutel);
  if (bekend) return bekend;
  const zoekers = EENHEDEN[sleutel].map(({ patroon, factor }) => ({
    zoeker: new RegExp(`(${BEREIK}) ?-?${patroon}(?![\\p{L}])`, 'gu'),
    factor,
  }));
  ZOEKERS.set(sleutel, zoekers);
  return zoekers;
}

/**
 * The measure that the words give, in the unit of the key; of a range or a list the highest (for
 * `min_c` the coldest). Null when the words hold no number with a fitting unit.
 * @param woorden normalised text
 */
export function leesMaat(woorden: string, sleutel: Maatsleutel): number | null {
  const waarden =
    sleutel === 'min_c' || sleutel === 'max_c'
      ? leesTemperaturen(woorden)
      : leesHoeveelheden(woorden, sleutel);
  if (waarden.length === 0) return null;
  const uiterste = sleutel === 'min_c' ? Math.min(...waarden) : Math.max(...waarden);
  if (sleutel === 'max_kg' && uiterste > ZWAARSTE_LAST) return null;
  if (sleutel === 'max_uur' && (uiterste < KORTSTE_DEEL || uiterste > LANGSTE_DAG)) return null;
  if (sleutel === 'min_c' && uiterste > NIET_KOUD) return null;
  if (sleutel === 'max_c' && uiterste < NIET_WARM) return null;
  return Math.round(uiterste * 1000) / 1000;
}

function leesHoeveelheden(woorden: string, sleutel: Maatsleutel): readonly number[] {
  const gewoon = leesInVolgorde(woorden, sleutel);
  if (gewoon.length > 0 || sleutel !== 'max_per_uur') return gewoon;
  return leesInVolgorde(woorden.replace(PER_VOOROP, '$2 $1'), sleutel);
}

function leesInVolgorde(woorden: string, sleutel: Maatsleutel): readonly number[] {
  const gelezen = metLaatsteEenheid(woorden.replace(ONGEVEER, '$2 $1'), sleutel);
  return zoekersVan(sleutel).flatMap(({ zoeker, factor }) =>
    alle(zoeker, gelezen).flatMap((treffer) =>
      getallenIn(treffer[1] ?? '').map((getal) => getal * factor),
    ),
  );
}

const KAAL_GETAL = new RegExp(`(?<=kg|kilos?|kilogram)([^\\d].* )(${GETAL})$`, 'u');

/** "Meestal 8 kilo, soms 18": the last number goes with the unit before it. */
function metLaatsteEenheid(woorden: string, sleutel: Maatsleutel): string {
  return sleutel === 'max_kg' ? woorden.replace(KAAL_GETAL, '$1$2 kilo') : woorden;
}

/** No workplace is colder or hotter; an oven of 900 degrees is. */
const UITERSTE_WERKPLEK = 60;

/** "Een kilo of vijf" is about five kilos, "een uur of zes" about six hours. */
const ONGEVEER = new RegExp(`(?<!\\p{L})een (\\p{L}+) of (${BEREIK})`, 'gu');
/** "Per minuut pak je twaalf doosjes". */
const PER_VOOROP = new RegExp(
  `(per (?:uur|minuut|dag|werkdag|dienst))(?: [a-z']+){0,5}? (${BEREIK})`,
  'gu',
);
const GETAL_ZOEKER = new RegExp(GETAL, 'gu');

function getallenIn(tekst: string): readonly number[] {
  return alle(GETAL_ZOEKER, tekst).flatMap((treffer) => leesGetal(treffer[0]) ?? []);
}

const TEMPERATUUR_ZOEKER = new RegExp(`${TEMPERATUUR}|${TEMPERATUUR_BIJ_MIN}`, 'gu');
const ONDER_NUL_ZOEKER = new RegExp(ONDER_NUL, 'u');
const GRAAD_GETAL = new RegExp(`(${MIN_TEKEN})?(${GETAL})`, 'gu');

/** "Het vriest er twintig graden": the verb says on which side of zero. */
const VRIEST = /(?<!\p{L})(?:vriest|vroor|freezing at)(?!\p{L})[^,.;:]*$/u;

/** "Tot boven de dertig graden" is more than thirty. */
const TOT_BOVEN = /(?<!\p{L})tot (?:ver |ruim )?boven (?:de )?$/u;

function leesTemperaturen(woorden: string): readonly number[] {
  const vriest = VRIEST.test(woorden);
  return alle(TEMPERATUUR_ZOEKER, woorden).flatMap(({ 0: tekst, index }) => {
    const erboven = TOT_BOVEN.test(woorden.slice(0, index)) ? 1 : 0;
    const onderNul = vriest || ONDER_NUL_ZOEKER.test(tekst) || /^-\d/u.test(tekst);
    return alle(GRAAD_GETAL, tekst.replace('een graad of', '')).flatMap((treffer) => {
      const getal = leesGetal(treffer[2] ?? '');
      if (getal === null) return [];
      const waarde = onderNul || treffer[1] !== undefined ? -Math.abs(getal) : getal + erboven;
      return Math.abs(waarde) > UITERSTE_WERKPLEK ? [] : [waarde];
    });
  });
}
