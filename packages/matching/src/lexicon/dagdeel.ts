import type { Eiswaarde, ItemSlug } from '@passend/domain';
import {
  ENKELE_WOORDEN,
  GEEN_DING,
  GROOT_DEEL,
  HALVE_DAG,
  HELE_DAG,
  KWART_DAG,
  MEESTE_DAG,
  UURTJE,
} from './bouwstenen.js';
import type { Regel } from './regel.js';

/** With these words standing and walking are figures of speech. */
const GEEN_HOUDING =
  '(?! (?:open|klaar|centraal|paraat|voorop|garant|door(?! de)|stage|automatisch|voor (?:je|jou|u|iedereen)))';

interface Houding {
  /** Beginning of the ids of its rules. */
  readonly id: string;
  readonly item: ItemSlug;
  /** Words for being in this posture or doing this. */
  readonly woorden: string;
  /** Words that may stand between: for the keyboard a posture too ("zit je achter het toetsenbord"). */
  readonly tussen?: string;
  /** A sentence in which `#` is a share of the day. */
  readonly zin: string;
}

interface Deel {
  readonly naam: string;
  readonly patroon: string;
  readonly waarde: Eiswaarde;
  readonly voorbeeld: string;
}

/** Hours per share are of a day of eight hours. A good part is our own estimate: just over half. */
const DELEN: readonly Deel[] = [
  {
    naam: 'heel',
    patroon: HELE_DAG,
    waarde: { niveau: 0, max_uur: 8 },
    voorbeeld: 'de hele dag',
  },
  {
    naam: 'meest',
    patroon: MEESTE_DAG,
    waarde: { niveau: 0, max_uur: 6 },
    voorbeeld: 'driekwart van de dag',
  },
  {
    naam: 'groot',
    patroon: GROOT_DEEL,
    waarde: { niveau: 0, max_uur: 4.5 },
    voorbeeld: 'een flink deel van je dienst',
  },
  {
    naam: 'half',
    patroon: HALVE_DAG,
    waarde: { max_uur: 4 },
    voorbeeld: 'ongeveer de helft van je werkdag',
  },
  {
    naam: 'kwart',
    patroon: KWART_DAG,
    waarde: { max_uur: 2.5 },
    voorbeeld: 'een kwart van de dag',
  },
  { naam: 'uurtje', patroon: UURTJE, waarde: { max_uur: 1 }, voorbeeld: 'hooguit een uurtje' },
];

const HOUDINGEN: readonly Houding[] = [
  {
    id: 'staan-dag',
    item: 'staan_werk',
    woorden: `(?:sta(?: je| jij)?|staat u|(?:je|jij|u|(?<=(?<![\\p{L}])(?:je|u|jij) [^.]{0,60})en|die|medewerker) (?:\\p{L}+ ){0,2}staat|(?:achter|aan|bij) staat|${GEEN_DING}(?<!(?:deuren|klanten|producten|machines|wij|we|auto's) )staan|staand|staande|op (?:de|je|uw) (?:been|benen|voeten)|in de benen|stand|standing|on your feet)(?: en (?:loopt|lopen|lopend))?`,
    zin: 'Aan de balie sta je #.',
  },
  {
    id: 'zitten-dag',
    item: 'zitten_werk',
    woorden:
      '(?:zit (?:je|jij|u)|(?:je|jij|u|(?<=(?<![\\p{L}])(?:je|u|jij) [^.]{0,60})en|die|medewerker) (?:\\p{L}+ ){0,2}zit|(?<!(?:wij|we|ze) )zitten|zittend|zittende|achter (?:het|je|een|uw) (?:stuur|bureau)|in de cabine|sit|sitting|seated|at (?:a|your) desk|behind the wheel)',
    zin: 'Op kantoor zit je #.',
  },
  {
    id: 'lopen-dag',
    item: 'lopen_werk',
    woorden: `(?:loop(?: je| jij)?|loopt u|(?:je|jij|u|(?<=(?<![\\p{L}])(?:je|u|jij) [^.]{0,60})en|die|medewerker) (?:\\p{L}+ ){0,2}loopt|${GEEN_DING}(?<!(?:processen|projecten|zaken|bestanden|machines) )lopen|lopend|te voet|wandel|wandelt|wandelen|walk|walking|on foot)(?: en (?:staat|staan|staand))?`,
    zin: 'In de hal loop je #.',
  },
  {
    id: 'toetsenbord-dag',
    item: 'toetsenbord_muis',
    woorden:
      '(?:typ|typt|typen|tik|tikt|tikken|typewerk|(?:het |een |je |uw )?toetsenbord|(?:de |een |je |uw )(?:computer|pc|laptop|beeldscherm)|excel|computerwerk|beeldschermwerk|beeldschermen|schermen|keyboard|typing|(?:a|your) (?:computer|screen))',
    tussen: "(?: (?!(?:maar|niet|geen|nooit)\\p{L}*)[\\p{L}\\d'-]+){0,5} ",
    zin: 'Op kantoor typ je #.',
  },
];

/** Posture and keyboard as a share of the working day ("de helft van je dienst sta je"). */
export const DAGDEEL: readonly Regel[] = HOUDINGEN.flatMap((houding) =>
  DELEN.map((deel) => maakRegel(houding, deel)),
);

function maakRegel(
  { id, item, woorden, tussen = ENKELE_WOORDEN, zin }: Houding,
  deel: Deel,
): Regel {
  return {
    id: `${id}-${deel.naam}`,
    items: [item],
    patronen: [
      `${woorden}(?:${tussen}| )${deel.patroon}${GEEN_HOUDING}`,
      `${deel.patroon}(?:${tussen}| )${woorden}`,
    ],
    waarde: deel.waarde,
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: [zin.replace('#', deel.voorbeeld)],
      niet: [`De bakker levert ${deel.voorbeeld} brood.`],
    },
  };
}
