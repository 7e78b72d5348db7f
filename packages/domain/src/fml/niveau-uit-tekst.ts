import type { ItemSlug } from './item-slug.js';

type Woordkeus = readonly [niveau: number, patroon: RegExp];

/** Articles and numbers as documents write them. */
const EEN = '(?:een|1|één)';

/**
 * Wordings that say one level of an item in so many words. An IZP, LAB or BAR has no levels and
 * often uses these. Only what leaves no doubt stands here; anything else needs a person.
 */
const WOORDKEUZES: Readonly<Partial<Record<ItemSlug, readonly Woordkeus[]>>> = {
  concentreren: [
    [1, /(?:korter dan|minder dan|hooguit|maximaal|tot) (?:ongeveer )?een half ?uur/u],
    [2, /(?:korter|minder) dan (?:5|vijf) minuten/u],
  ],
  verdelen_aandacht: [
    [1, /(?:enkele|weinig|een paar) (?:\p{L}+ )?(?:bronnen|informatiebronnen|dingen|zaken)/u],
    [
      2,
      /(?:nauwelijks|niet|bijna niet) (?:de )?aandacht (?:kunnen )?verdelen|(?:één|een) (?:ding|taak|bron) tegelijk/u,
    ],
  ],
  herinneren: [[1, /(?:moet|moeten) (?:\p{L}+ ){0,3}(?:opschrijven|noteren)/u]],
  structuur: [
    [
      1,
      /vaste,? (?:en )?(?:bekende |heldere |duidelijke )?(?:werkwijzen?|taken|procedures?|instructies|routines?|structuur|manier van werken)|bekende werkwijzen?|routine(?:matig|werk)/u,
    ],
    [
      1,
      /(?<!geen )(?:duidelijke|heldere|concrete|afgebakende),? (?:en )?(?:\p{L}+ )?(?:structuur|taken|taak|instructies|werkinstructies|opdrachten|kaders|taakafbakening|taakomschrijving|afspraken)|(?:behoefte aan|gebaat bij|nood aan|aangewezen op) (?:veel |meer )?structuur|(?<!voor)gestructureerd werk/u,
    ],
    [2, /(?:volledig|geheel|sterk) (?:\p{L}+ )?(?:vooraf bepaald|vastgelegd)|voorgestructureerd/u],
  ],
  emotionele_problemen: [
    [1, /trekt zich (?:\p{L}+ ){0,4}aan(?!\p{L})/u],
    [3, /kan (?:\p{L}+ )?geen afstand (?:nemen|houden)/u],
  ],
  conflicten: [
    [
      1,
      /(?:alleen|uitsluitend|enkel|hooguit) (?:conflicten )?(?:telefonisch|per telefoon|via de telefoon|per mail|schriftelijk|op papier|op afstand)|(?:geen|niet) (?:in )?(?:directe?|face[- ]to[- ]face|rechtstreekse?|persoonlijke?|fysieke?) (?:contact|confrontaties?|conflict\p{L}*|gesprek\p{L}*)/u,
    ],
    [
      2,
      /(?:nauwelijks|bijna niet|vrijwel niet|niet|slecht|geen|onvoldoende) (?:goed |voldoende )?(?:kunnen |in staat )?(?:omgaan met|om met|tegen|bestand tegen|hanteren van|hanteren|opgewassen tegen) (?:\p{L}+ ){0,2}(?:conflict|agressi|ruzie|boos|boze|confrontatie|spanning)\p{L}*|geen (?!direct|face|rechtstreeks|persoonlijk|fysiek)(?:\p{L}+ ){0,3}(?:conflict|agressi|ruzie|confrontatie|boze )\p{L}*|(?:conflict|confrontatie|agressi)\p{L}* (?:situaties )?(?:dient |dienen |moet |moeten |worden )*(?:te )?(?:worden )?(?:vermeden|vermijden|voorkomen)|(?:vermijd\p{L}*|voorkom\p{L}*) (?:van )?(?:\p{L}+ )?(?:conflict|confrontatie|agressi)\p{L}*/u,
    ],
  ],
  samenwerken: [
    [
      1,
      /(?:eigen|afgebakende),? (?:en )?(?:\p{L}+ )?(?:\p{L}+ )?(?:afgebakende )?(?:deel)?(?:taak|taken)/u,
    ],
    [
      2,
      /niet (?:kunnen )?samenwerken|niet (?:samen )?met (?:anderen|collega)|solistisch|(?<!niet )alleen werken|geen (?:samenwerking|teamwerk|teamverband)|niet in (?:een )?team/u,
    ],
  ],
  traplopen: [
    [1, new RegExp(`(?<!meer dan )${EEN} (?:trap op en (?:weer )?af|verdieping|etage)`, 'u')],
    [2, new RegExp(`${EEN} trap op of af`, 'u')],
    [1, new RegExp(`(?<!meer dan )${EEN} trap (?:per keer|tegelijk|achter elkaar)`, 'u')],
    [1, /(?<!\d)30 treden|dertig treden/u],
    [2, /(?<!\d)15 treden|vijftien treden/u],
    [
      3,
      /(?:niet|geen) (?:trap ?lopen|trappen(?: lopen)?)|alleen (?:een )?(?:bordestrap(?:je)?|paar treden|enkele treden)/u,
    ],
  ],
  klimmen: [
    [1, /(?:alleen|hooguit|maximaal|tot) (?:een )?huishoudtrap(?:je)?/u],
    [2, /(?:alleen|hooguit|maximaal) (?:een )?(?:opstap(?:je)?|krukje)/u],
    [
      3,
      /(?:niet|geen) (?:kunnen )?(?:klimmen|klimwerk)(?! (?:op|hoger|boven))|geen (?:ladders?|trapjes?|trappen),? (?:en |of )?(?:geen )?(?:ladders?|trapjes?|trappen)/u,
    ],
  ],
  overig_omgeving: [
    [1, /dier|hond|kat(?!oen)|paard|pollen|gras(?!duin)|hooikoorts|infect|besmet/u],
  ],
  knielen: [
    [3, /(?:niet|geen|nauwelijks|bijna niet|vrijwel niet) (?:kunnen )?(?:knielen|hurken|kruipen)/u],
  ],
  boven_schouder: [
    [2, /(?:niet|nauwelijks|bijna niet|vrijwel niet) (?:\p{L}+ )?boven (?:de )?schouder/u],
  ],
  hoofdbewegingen: [[2, /(?:nauwelijks|bijna niet|vrijwel niet) (?:het |met het )?hoofd/u]],
  buigen: [
    [1, /(?<!\d)60 graden|(?:niet|geen) diepe? (?:bukken|buigen)/u],
    [2, /(?<!\d)45 graden/u],
  ],
};

/** With these the words hold a condition that only a person can weigh. */
const VOORBEHOUD =
  /(?:behalve|tenzij|mits|afhankelijk|wisselend|nader|in overleg|vooralsnog|zie toelichting|bij voorkeur|soms)/u;

/**
 * The level that the words of a limit say, or null when they say none, more than one, or something
 * with a condition to it.
 */
export function niveauUitTekst(slug: ItemSlug, tekst: string): number | null {
  const klein = tekst.slice(0, 500).toLowerCase().replaceAll(/[éë]/gu, 'e');
  if (VOORBEHOUD.test(klein)) return null;
  const gevonden = new Set(
    (WOORDKEUZES[slug] ?? []).flatMap(([niveau, patroon]) => (patroon.test(klein) ? [niveau] : [])),
  );
  const [eerste] = gevonden;
  return gevonden.size === 1 && eerste !== undefined ? eerste : null;
}
