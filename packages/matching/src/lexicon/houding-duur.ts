import type { Eiswaarde, ItemSlug } from '@passend/domain';
import { HELE_DAG } from './bouwstenen.js';
import type { Regel } from './regel.js';
import {
  DE_DAG,
  EEN_DAGDEEL,
  LANG,
  LOOP_WOORD,
  STAAN_WOORD,
  TUSSEN,
  ZIT_WOORD,
} from './woordklassen-houding.js';

/** With these words after it the posture is a figure of speech. */
const GEEN_HOUDING =
  '(?! (?:\\p{L}+ ){0,3}te woord)(?! (?:open|klaar|centraal|paraat|voorop|garant|stage|automatisch|te woord|voor (?:je|jou|u|iedereen|onze|de klant)|aan de basis|in contact|stil|onder druk|bekend))';

/** A thing at which one stands. */
const STAANPLEK =
  '(?:toonbank|kraam|marktkraam|viskraam|oogsttafel|buffet|fornuis|grill|bakplaat|frituur|spoelbak|spoelkeuken|afwas|lopende band|sorteerband|inpakband|band|inpaklijn|productielijn|vullijn|lijn|snijtafel|werkbank|paktafel|inpaktafel|vouwtafel|strijkplank|strijktafel|lastafel|draaibank|freesbank|zaagmachine|zetbank|pers|drukpers|persmachine|oven|deur|ingang|uitgang|poort|wasstraat|slachtlijn|bar|tap|counter|grill)';

/** What one sits at or in for the length of the work. */
const ZITPLEK =
  '(?:achter (?:het|je|een) (?:stuur|naaimachine|bureau|beeldscherm|scherm|toetsenbord|orgel)|achter (?:de|je|een) (?:naaimachine|computer|pc|laptop|meldtafel|schermen|microscoop)|aan (?:je|een|het) bureau|aan de telefoon|in (?:de|je|een) (?:\\p{L}{0,10}(?:auto|bus|busje|bestelbus|truck|camper)|cabine|vrachtwagen|auto|bus|trein|taxi|heftruck|kraan|meldkamer|regiekamer|loge|stoel|bureaustoel|graafmachine|shovel|trekker|tractor|cockpit)|op (?:de|je|een) (?:stoel|bureaustoel|heftruck|trekker|tractor|maaimachine|zadel|bok))';

/** A posture; `patronen` makes the patterns of it with a span of time. */
interface Houding {
  readonly id: string;
  /** The item that counts per day, and the one that counts on end. */
  readonly werk: ItemSlug;
  readonly achtereen: ItemSlug;
  readonly patronen: (tijd: string) => readonly string[];
  readonly los: readonly string[];
  /** A sentence in which `#` is a span of time. */
  readonly zin: string;
  readonly niet: readonly string[];
}

const HOUDINGEN: readonly Houding[] = [
  {
    id: 'staan',
    werk: 'staan_werk',
    achtereen: 'staan',
    patronen: (tijd) => [
      `${STAAN_WOORD}${TUSSEN}${tijd}${GEEN_HOUDING}`,
      `${tijd}${TUSSEN}${STAAN_WOORD}${GEEN_HOUDING}`,
      `(?<!(?:zit|zitten|zittend)[^.]{0,30})${tijd}(?: (?!zit)\\p{L}+){0,2} (?:achter|aan|bij) (?:de|een|het|je) (?:\\p{L}+ )?${STAANPLEK}(?!~zit)`,
    ],
    los: [],
    zin: 'Je bent # op de been.',
    niet: [
      'Je staat de hele avond klanten te woord.',
      'Onze deuren staan de hele avond open.',
      'Je zit de hele dienst aan de lopende band.',
    ],
  },
  {
    id: 'zitten',
    werk: 'zitten_werk',
    achtereen: 'zitten',
    patronen: (tijd) => [
      `${ZIT_WOORD}${TUSSEN}${tijd}${GEEN_HOUDING}`,
      `${tijd}${TUSSEN}${ZIT_WOORD}`,
      `(?<!(?:sta|staat|staan)[^.]{0,30})${ZITPLEK}(?: (?!sta)\\p{L}+){0,3}? ${tijd}`,
      `(?<!(?:sta|staat|staan)[^.]{0,30})${tijd}(?: (?!sta)\\p{L}+){0,3}? ${ZITPLEK}`,
    ],
    los: [
      `(?:rijd|rijdt|rijden)(?: je| u)?${TUSSEN}${HELE_DAG}(?! (?:fiets|op de fiets|met de fiets))(?! rond op)`,
      `(?:werkdag|dag|dagen|dienst|diensten|uren)(?: \\p{L}+)?(?: (?:zittend|vooral|grotendeels|volledig|geheel))? ${ZITPLEK}(?: door)?`,
      '(?:verlaat|verlaten)(?: je| u)? (?:je|uw|de) (?:stoel|meldtafel|cabine) (?:niet|nauwelijks|amper|zelden)',
      '(?:niet|nauwelijks|amper) (?:zomaar )?(?:je|uw|de|van je) (?:stoel|meldtafel|cabine)(?: \\p{L}+)? (?:verlaten|opstaan|af|uit)',
    ],
    zin: 'In de meldkamer zit je #.',
    niet: ['Je zit niet de hele nacht.', 'Je staat de hele nacht achter de kassa.'],
  },
  {
    id: 'lopen',
    werk: 'lopen_werk',
    achtereen: 'lopen',
    patronen: (tijd) => [
      `${LOOP_WOORD}${TUSSEN}${tijd}${GEEN_HOUDING}`,
      `${tijd}${TUSSEN}${LOOP_WOORD}(?! (?:stage|door|mee|risico|tegen))`,
    ],
    los: [
      '(?:lopen|wandelen|loopwerk) is (?:je|jouw|uw|het) (?:werk|vak|dagelijks werk|hoofdtaak|grootste deel)',
      '(?:je|uw|jouw) benen (?:maken|leggen|krijgen)(?: \\p{L}+){0,4} (?:kilometers|meters|werk|wat te doen)',
      'deur aan deur|van deur tot deur|(?:loop|loopt|bezorg|bezorgt|bezorgen)(?: \\p{L}+){0,4} huis[- ]aan[- ]huis',
    ],
    zin: 'Langs de hekken loop je #.',
    niet: ['De machines lopen de hele nacht.', 'Je loopt niet de hele nacht.'],
  },
];

interface Duur {
  readonly naam: string;
  readonly tijd: string;
  readonly item: 'werk' | 'achtereen';
  readonly waarde: Eiswaarde;
  readonly voorbeeld: string;
}

/** A part of the day is counted as four hours, and there may be more of them. */
const DUREN: readonly Duur[] = [
  {
    naam: 'dag',
    tijd: DE_DAG,
    item: 'werk',
    waarde: { niveau: 0, max_uur: 8 },
    voorbeeld: 'van de eerste tot de laatste minuut',
  },
  {
    naam: 'dagdeel',
    tijd: EEN_DAGDEEL,
    item: 'werk',
    waarde: { max_uur: 4 },
    voorbeeld: 'de hele nacht',
  },
  {
    naam: 'achtereen',
    tijd: LANG,
    item: 'achtereen',
    waarde: { niveau: 0 },
    voorbeeld: 'de hele nacht',
  },
];

/** A posture that lasts: the whole shift, an evening, hours on end, without a pause. */
export const HOUDING_DUUR: readonly Regel[] = HOUDINGEN.flatMap((houding) =>
  DUREN.map((duur) => maakRegel(houding, duur)),
);

function maakRegel(houding: Houding, { naam, tijd, item, waarde, voorbeeld }: Duur): Regel {
  return {
    id: `duur-${houding.id}-${naam}`,
    items: [houding[item]],
    patronen: [...houding.patronen(tijd), ...(naam === 'dagdeel' ? [] : houding.los)],
    waarde,
    minstens: naam === 'dagdeel',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: { wel: [houding.zin.replace('#', voorbeeld)], niet: houding.niet },
  };
}
