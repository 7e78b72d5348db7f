import type { ItemSlug } from '@passend/domain';
import { maakRegel, type Samenstelling } from './samenregel.js';

/** What somebody does when he is in a posture or at the keys; with how long, it is a part of his day. */
interface Bezigheid {
  readonly id: string;
  readonly items: readonly ItemSlug[];
  readonly woorden: string;
  readonly zonder: string;
  readonly wel: readonly string[];
  readonly niet: readonly string[];
}

const JE = '(?:je|jij|u|you)';
const ANDERE_DINGEN =
  '(?:klanten|machines?|producten|deuren|projecten|processen|zaken|ze|zij|winkel|kantoor|wij|open|geopend|bereikbaar)';

const BEZIGHEDEN: readonly Bezigheid[] = [
  {
    id: 'samen-zitten',
    items: ['zitten_werk'],
    woorden: `(?:${JE} (?:\\p{L}+ ){0,3}zit|zit ${JE}|zitten|zittend|zittende|zitwerk|(?:van)?achter (?:je|uw|het|een|de|jouw) (?:\\p{L}+ )?(?:bureau|stuur|beeldscherm(?:en)?|scherm(?:en)?|computer|pc|laptop|naaimachine|microscoop|kassa)|aan (?:je|uw|een|het) bureau|in (?:de|je|uw|een) (?:cabine|loge|meldkamer|regiekamer|heftruck|vrachtwagen|bus|taxi|kraan|trein)|op (?:de|je|uw|een) (?:stoel|kruk|heftruck|trekker|tractor|maaier)|sit|sitting|seated|at (?:a|your) desk|behind the wheel|${JE} (?:\\p{L}+ ){0,2}(?:rijdt|stuurt|chauffeert)|(?:rijd|stuur) ${JE})`,
    zonder: `(?:staand|staan|staat|afwissel\\p{L}*|wisselt|zit-sta|lopend|loopt|lopen|fiets\\p{L}*|${ANDERE_DINGEN})`,
    wel: ['Vanachter je bureau kijk je de hele dag naar drie schermen.'],
    niet: ['De winkel zit de hele dag vol.', 'De hele dag zitten doe je hier niet.'],
  },
  {
    id: 'samen-staan',
    items: ['staan_werk'],
    woorden: `(?:${JE} (?:\\p{L}+ ){0,3}staat|sta ${JE}|staat u|staan|staand|staande|rechtop|op (?:de|je|uw) (?:been|benen|voeten)|stand|standing|on your feet)`,
    zonder: `(?:zit\\p{L}*|afwissel\\p{L}*|te woord|centraal|klaar|garant|stil|(?:voor|met) (?:elkaar|jou) (?:klaar|in)|${ANDERE_DINGEN})`,
    wel: ['Je staat bij ons hooguit twintig minuten per dag achter de kassa.'],
    niet: ['De deuren staan de hele dag open.', 'Je staat niet de hele dag.'],
  },
  {
    id: 'samen-lopen',
    items: ['lopen_werk'],
    woorden: `(?:${JE} (?:\\p{L}+ ){0,3}(?:loopt|wandelt|patrouilleert|surveilleert)|(?:loop|wandel|surveilleer|patrouilleer) ${JE}|lopen|wandelen|lopend|te voet|rondes|op de been tussen \\p{L}+ en|heen en weer tussen|walk|walking|on foot)`,
    zonder: `(?:stage|contract\\p{L}*|risico|zitt?\\p{L}*|afwissel\\p{L}*|${ANDERE_DINGEN})`,
    wel: ['Over de hele dag bij elkaar loop je hooguit een half uur.'],
    niet: ['De processen lopen de hele dag door.', 'Je loopt niet de hele dag.'],
  },
  {
    id: 'samen-toetsen',
    items: ['toetsenbord_muis'],
    woorden:
      '(?:typ|typt|typen|typewerk|tikt|intikken|toetst|computerwerk|beeldschermwerk|data-?entry|(?:op|achter|aan|met) (?:de|je|uw|een|het) (?:computer|pc|laptop|toetsenbord|beeldscherm(?:en)?)|in excel|programmeert?|programmeren|typing|data entry|keyboard work|(?:at|on|behind) (?:a|your|the) (?:computer|keyboard|laptop|pc)|(?:enter|key in|type|type up)(?: \\p{L}+){0,3} (?:invoices|data|orders|records|figures|letters|forms)|(?:voer|voert|verwerkt?|boekt?|registreert?|invoeren|verwerken|inboeken)(?: \\p{L}+){0,4} (?:facturen|gegevens|orders|formulieren|bonnen|mutaties|aanvragen|enquetes|adressen|bestellingen)(?: \\p{L}+){0,2}(?: in)?)',
    zonder: `(?:inloggen om|pakketten|magazijn|camera\\p{L}*|klok)`,
    wel: ['Op de computer zit je alleen ’s ochtends tien minuten om je route te bekijken.'],
    niet: ['De computer staat de hele dag aan.', 'Je typt niet de hele dag.'],
  },
];

const PER_DAG: readonly Samenstelling[] = BEZIGHEDEN.map(
  ({ id, items, woorden, zonder, wel, niet }) => ({
    id,
    items,
    delen: [woorden],
    zonder,
    tijd: true,
    zekerheid: 0.68,
    wel,
    niet,
  }),
);

const LOS: readonly Samenstelling[] = [
  {
    id: 'samen-uren-per-dag',
    items: ['uren_dag'],
    delen: [
      '(?:op|per|in) een (?:werk)?dag|per dag|a day',
      '(?:hoeft|hoef|hoeven|werk|werkt|werken|draai|maak je|maken|hooguit|maximaal|nooit|have to|work)',
    ],
    zonder:
      '(?:zit\\p{L}*|sta|staat|staan|loop\\p{L}*|lopen|typ\\p{L}*|bel\\p{L}*|scherm\\p{L}*|computer\\p{L}*|telefoon|achter|stuur|rijd\\p{L}*|rit|reis\\p{L}*|pauze|administratie|week|weken|kassa|til\\p{L}*|sit|stand|walk|drive|screen)',
    tijd: true,
    zekerheid: 0.75,
    wel: ['Meer dan vier uur op een dag hoeft nooit.'],
    niet: ['Je zit hooguit vier uur op een dag.'],
  },
  {
    id: 'samen-blijft-zitten',
    items: ['lopen_werk', 'staan_werk'],
    delen: [
      '(?:nauwelijks|niet|amper|zelden|nooit|hardly|rarely|never)',
      '(?:(?:van|uit) (?:je|uw|jouw|de) (?:stoel|kruk|zetel|bureaustoel)|(?:your) (?:chair|seat))',
      '(?:kom|komt|hoef|hoeft|kunt|ga|gaat|hoeven|sta|staat|leave|get)',
    ],
    zonder: '(?:val\\p{L}*|stoelen|lang|urenlang)',
    waarde: 'afwezig',
    wel: ['Je komt de hele ochtend nauwelijks van je stoel af.'],
    niet: ['Je staat vaak van je stoel op.'],
  },
  {
    id: 'samen-op-je-plek',
    items: ['lopen_werk', 'lopen'],
    delen: [
      '(?:(?:jij|je|u) (?:\\p{L}+ ){0,2}blijft|blijf (?:je|jij|u)|blijft u|you stay)',
      '(?:op (?:je|uw|jouw) (?:eigen |vaste )?(?:plek|plaats|werkplek|stoel|stek)|aan (?:je|uw) (?:eigen )?(?:tafel|bureau|werktafel)|zitten|in your (?:place|seat)|at your (?:desk|table|station))',
    ],
    zonder: '(?:wonen|dienst|als|tot|lopen|loopt|rondes)',
    waarde: 'afwezig',
    wel: ['Een jongen brengt de bakken en jij blijft op je plek.'],
    niet: ['De doos blijft op je plek staan.'],
  },
  {
    id: 'samen-alleen-pauze-zitten',
    items: ['staan_werk'],
    delen: [
      '(?:pas|alleen|uitsluitend|enkel|only)',
      '(?:in|tijdens|onder|during) (?:de|je|uw|het|your|the) (?:\\p{L}*pauzes?|lunch|koffie|schaft|schafttijd|breaks?)',
      '(?:zit|zitten|plaats|ga je zitten|gaat zitten|stoel|sit|sit down)',
    ],
    waarde: { niveau: 0 },
    wel: ['Je werkt rechtop aan een lopende tafel en pas in de pauze neem je plaats.'],
    niet: ['Alleen in de pauze sta je even.'],
    inZin: true,
  },
  {
    id: 'samen-zitten-kan-niet',
    items: ['staan_werk'],
    delen: [
      '(?:zitten|een stoel|een kruk|sitting|zit)',
      '(?:is er (?:\\p{L}+ ){0,4}niet bij|is er niet|gaat niet|kan (?:\\p{L}+ ){0,3}niet|kun(?:t)? je (?:\\p{L}+ ){0,3}niet|is niet mogelijk|heb je (?:\\p{L}+ ){0,3}niet|not possible|not an option)',
    ],
    zonder:
      '(?:stil ?zitten|stilzitten|de hele dag|altijd|lang|langer|achter|bureau|bus|auto|scherm|vast)',
    waarde: { niveau: 0 },
    wel: ['De kassa is een stakassa, zitten is er tijdens je dienst niet bij.'],
    niet: ['Stilzitten kan niet.'],
    inZin: true,
  },
  {
    id: 'samen-kan-zitten',
    items: ['staan_werk', 'staan'],
    delen: [
      '(?:kunt|kun|kan|mag|mogen|can|may|zit|werkt)',
      '(?:blijven zitten|zittend (?:\\p{L}+ )?(?:doen|werken|uitvoeren)|zittend|stay seated|remain seated|sit down throughout)',
      '(?:de hele \\p{L}+|alles|steeds|altijd|al het werk|gewoon|hele|kruk|the whole \\p{L}+|throughout)',
    ],
    zonder: '(?:sta|staat|staan|staand|niet|zelden|nooit)',
    waarde: 'afwezig',
    wel: ['U kunt de hele zitting blijven zitten.'],
    niet: ['Je kunt niet de hele dag blijven zitten.'],
  },
  {
    id: 'samen-cabine-uit',
    items: ['zitten'],
    delen: [
      '(?:niet|nauwelijks|amper|nooit|zelden)',
      '(?:uit (?:de|je|uw) (?:cabine|auto|bus|truck|stoel|wagen)|van (?:je|uw|de) (?:stoel|plek|plaats))',
      '(?:uur|uren|minuten|ochtend|middag|dienst|rit|ritten|tijd)',
    ],
    waarde: { niveau: 0 },
    inZin: true,
    wel: ['De ritten duren gemiddeld twee uur en in die tijd kom je niet uit de cabine.'],
    niet: ['Je stapt ieder uur uit de cabine.'],
  },
];

export const SAMEN_HOUDING = [...PER_DAG, ...LOS].map(maakRegel);
