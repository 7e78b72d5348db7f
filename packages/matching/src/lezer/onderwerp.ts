import type { ItemSlug } from '@passend/domain';
import { ACHTER_BUREAU, VAGE_TITEL } from '../lexicon/onderwerpen.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import type { Segment } from './segmenten.js';
import type { Zoekraam } from './vondst.js';
import { enkelvoud } from './werktekst.js';

/** Who or what is the subject of a clause, when it is not the reader. */
export type Soort = 'vakmens' | 'gast' | 'voertuig';

export interface Onderwerp extends Segment {
  readonly soort: Soort;
  readonly tekst: string;
}

const { onderwerpVakmens, onderwerpGast, onderwerpVoertuig, onderwerpEngels, lezerDoetMee } =
  CONTEXTZOEKERS;

const AANLOOP =
  /^[^\p{L}\d']*(?:(?:en|maar|want|omdat|terwijl|dus|zodat|doordat|waarna|waarbij|ook|and|but|while|because|where) +)*/u;

const KANDIDATEN: readonly (readonly [Soort, RegExp])[] = [
  ['vakmens', onderwerpVakmens],
  ['vakmens', onderwerpEngels],
  ['gast', onderwerpGast],
  ['voertuig', onderwerpVoertuig],
];

/** The subject with which a clause begins, or that follows its verb; null when none is found. */
export function leesOnderwerp(raam: Zoekraam, clausule: string): Onderwerp | null {
  const kansrijk = KANDIDATEN.filter(([, zoeker]) => raam.kan(zoeker));
  if (kansrijk.length === 0) return null;
  const aanloop = AANLOOP.exec(clausule)?.[0].length ?? 0;
  const begin = clausule.slice(aanloop);
  for (const [soort, zoeker] of kansrijk) {
    const vondst = raam.vooraan(zoeker, begin);
    if (vondst === null) continue;
    return { soort, van: aanloop, tot: aanloop + vondst.tekst.length, tekst: vondst.tekst };
  }
  return null;
}

const LEZER =
  /(?<!(?:naast|om|bij|voor|met|aan|van|door|achter|onder|tegen|boven|als|dan|zonder|over|uit|op) )(?<!\p{L})(?:je|jij|u|you|we|wij)(?!\p{L}| heen| collega| team)/u;

/**
 * True when somebody else does what stands in the match: he is the subject, and the reader comes
 * in neither between them nor after it.
 */
export function doetEenAnder(
  raam: Zoekraam,
  onderwerp: Onderwerp,
  clausule: string,
  { van, tot }: Segment,
  titelwoorden: ReadonlySet<string>,
): boolean {
  if (van < onderwerp.van || noemtRol(onderwerp.tekst, titelwoorden)) return false;
  const tussen = clausule.slice(onderwerp.tot, Math.max(tot, onderwerp.tot));
  return !LEZER.test(tussen) && !raam.heeft(lezerDoetMee, clausule.slice(onderwerp.tot));
}

/** Shorter parts of a title ("HR-medewerker") name a field and no trade. */
const KORTSTE = 4;
/** Shared beginning of "verkoopmedewerker" and "verkopers" by which they are one trade. */
const STAM = 5;

/** In the advert of a driver "our drivers" is the reader; a title without a trade may be anybody. */
function noemtRol(woorden: string, titelwoorden: ReadonlySet<string>): boolean {
  const vak = [...titelwoorden].filter((woord) => !VAGE_TITEL.test(woord));
  if (vak.length === 0) return true;
  const leidend = vak.filter((woord) => ACHTER_BUREAU.test(woord));
  if (leidend.length > 0 && !titelwoorden.has('meewerkend')) {
    return leidend.some((woord) => woorden.includes(woord));
  }
  const titel = vak;
  return (woorden.match(/\p{L}{3,}/gu) ?? [])
    .map(enkelvoud)
    .some((woord) => titel.some((ander) => isVerwant(woord, ander)));
}

/** "Verkoopmedewerker" and "verkopers" are one trade. */
export function isVerwant(woord: string, ander: string): boolean {
  const [kort, lang] = woord.length < ander.length ? [woord, ander] : [ander, woord];
  return (
    (kort.length >= KORTSTE && lang.includes(kort)) ||
    kort === lang ||
    woord.slice(0, STAM) === ander.slice(0, STAM)
  );
}

/** What others do with their bodies or their hands is no load of the reader. */
const LICHAAM: ReadonlySet<ItemSlug> = new Set<ItemSlug>([
  'tillen',
  'dragen',
  'duwen_trekken',
  'freq_licht',
  'freq_zwaar',
  'reiken',
  'frequent_reiken',
  'buigen',
  'frequent_buigen',
  'torderen',
  'lopen',
  'lopen_werk',
  'klimmen',
  'knielen',
  'zitten',
  'zitten_werk',
  'staan',
  'staan_werk',
  'geknield_actief',
  'gebogen_actief',
  'boven_schouder',
  'hoofd_stand',
  'hoofdbewegingen',
  'handgebruik',
  'toetsenbord_muis',
  'schroefbeweging',
  'beroepsvervoer',
  'trilling',
]);

/** People beside the reader are the very load of these, or the relief. */
const OVER_ANDEREN: ReadonlySet<ItemSlug> = new Set<ItemSlug>([
  'samenwerken',
  'vw_geen_collega',
  'vw_terugval',
  'vw_niet_afgeleid',
  'vw_storingen',
  'verdelen_aandacht',
  'structuur',
  'vw_voorspelbaar',
  'vw_toezicht',
  'overig_omgeving',
  'zelfstandig_handelen',
  'vervoer',
  'uren_week',
  'uren_dag',
  'horen',
]);

/** Whether a clause about this subject says nothing of the reader for this item. */
export function gaatNietOverLezer(soort: Soort | null, item: ItemSlug): boolean {
  if (soort === null) return false;
  return soort === 'vakmens' ? !OVER_ANDEREN.has(item) : LICHAAM.has(item);
}
