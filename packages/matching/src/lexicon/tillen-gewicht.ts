import type { Regel } from './regel.js';
import {
  DING,
  HANTEREN,
  HOOGUIT,
  HULP,
  LICHT_DING,
  TILLEN_VORM,
  ZWAAR_DING,
} from './woordklassen-lichaam.js';

const BIJWOORD =
  '(?:best|behoorlijk|flink|erg|vrij|heel|aardig|fors|soms|vaak|meestal|echt|nogal|tamelijk|stevig|knap)';

/** Weights of fifteen kilos and more, which a list of heavy loads starts at. */
const ZWAAR_KG =
  '(?:1[5-9]|[2-9]\\d|1[0-4]\\d|vijftien|zestien|achttien|twintig|vijfentwintig|dertig|veertig|vijftig)(?: (?:tot|a|of|-) (?:\\d{2}|\\p{L}+))? ?(?:kg|kilo)';
const LICHT_KG =
  '(?:[1-9](?:[.,]\\d)?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|anderhalve) ?(?:kg|kilo)';

/** Weights in looser sentences, and weights said by comparison. */
export const TILLEN_GEWICHT: readonly Regel[] = [
  {
    id: 'gewicht-01',
    items: ['tillen', 'dragen'],
    patronen: [
      `${HOOGUIT} <kg>`,
      '(?:kunt|kan|kun je|kunt u|moet) <kg> aan(?:kunnen)?',
      '<kg> (?:aankunt|aankan|aan kunt|aan kan)',
      `${HANTEREN}~<kg>`,
      `<kg>~${HANTEREN}`,
      '(?:lasten|vrachten|gewichten|stuks|exemplaren) (?:tot|van|rond)(?: \\p{L}+)? <kg>',
      `(?:richting|tegen|rond|al snel|al gauw|zeker|ruim|bijna|ongeveer|zo.n|gemiddeld|minstens|minimaal|makkelijk|gauw)(?: de)? <kg>(?! (?:minder|lichter|afval))`,
    ],
    getal: 'max_kg',
    gaatVoor: ['tillen-04', 'tillen-05'],
    aard: 'omstandigheid',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'De zendingen zijn klein: hoogstens 4 kilo.',
        'Je kunt 25 kilo aan.',
        'Per keer leg je 18 kilo op de weegschaal.',
      ],
      niet: ['De wagen mag 1200 kg laden.', 'Je legt 10.000 kilo per dag op de band.'],
    },
  },
  {
    id: 'gewicht-02',
    items: ['tillen', 'dragen'],
    patronen: [
      `(?:het|de) (?:zwaarste|zwaarst)(?! (?:werk|klussen|taken))(?: \\p{L}+){0,5} (?:is|weegt|blijft|zijn) ${LICHT_DING}`,
      `(?:zwaarder|meer|groter) dan ${LICHT_DING}(?: \\p{L}+){0,5} (?:niet|nooit|niets|geen)`,
      `(?:niets|niks|nooit|niet|geen \\p{L}+)(?: \\p{L}+){0,4} (?:zwaarder|meer)(?: \\p{L}+)? dan ${LICHT_DING}`,
      `(?:niets|niks)(?: \\p{L}+){0,4} weegt meer dan ${LICHT_DING}`,
      `${LICHT_DING} is (?:het|de) zwaarste`,
      `(?:til|tilt|draag|draagt|tillen|dragen|sjouw|sjouwt|verplaats|verplaatst)(?: je| u)?(?: \\p{L}+){0,2} (?:alleen|alleen maar|slechts|hooguit|enkel|niets meer dan|niet meer dan) ${LICHT_DING}`,
      `(?:nothing|never anything) heavier than ${LICHT_DING}`,
      `(?:the )?heaviest (?:thing|item|object)(?: \\p{L}+){0,4} is ${LICHT_DING}`,
      `(?:won't|not|never)(?: \\p{L}+){0,3} (?:lift|lifting|carry|carrying)(?: \\p{L}+){0,2} heavier than ${LICHT_DING}`,
      `meer dan ${LICHT_DING} (?:hoef|hoeft|til|tilt|pak|pakt|draag|draagt)(?: je| u)? (?:\\p{L}+ ){0,2}(?:niet|nooit)`,
    ],
    waarde: { max_kg: 3 },
    gaatVoor: ['tillen-04', 'tillen-06', 'tillen-14'],
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: [
        'Zwaarder dan een ordner wordt het niet.',
        'Het zwaarste wat je tilt is een pak printpapier.',
        'Nothing heavier than a laptop.',
      ],
      niet: ['Zwaarder dan een ordner is alles hier.'],
    },
  },
  {
    id: 'gewicht-03',
    items: ['tillen', 'dragen'],
    patronen: [
      `${TILLEN_VORM}~${ZWAAR_DING}`,
      `${ZWAAR_DING}~${TILLEN_VORM}`,
      `${ZWAAR_DING}~(?:naar boven|naar binnen|de trap op|op de schouders?|met de hand|de bus in|de wagen in)`,
      '(?:emmers?|jerrycans?|vaten|fusten|bierfusten|bakken|cans) (?:van|met|a) (?:vijftien|twintig|dertig|vijftig|1[5-9]|[2-5]\\d) liter',
    ],
    waarde: { max_kg: 25 },
    minstens: true,
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je sjouwt wasmachines naar binnen.', 'Gasflessen til je van de kar.'],
      niet: ['Je verkoopt wasmachines.', 'Wasmachines sjouwen hoeft niet.'],
    },
  },
  {
    id: 'gewicht-04',
    items: ['tillen', 'dragen'],
    patronen: [
      `${DING} (?:zijn|is|blijken|kunnen)(?: ${BIJWOORD}){0,2} (?:zwaar|loodzwaar)(?! belast)`,
      `(?:sterke|stevige|flinke) (?:armen|rug|schouders|spieren)(?: \\p{L}+){0,4} (?:nodig|vereist|handig|onmisbaar|gewenst|een must)`,
      '(?:je|u) (?:moet|dient)(?: \\p{L}+){0,2} (?:fysiek|lichamelijk) (?:sterk|krachtig) (?:zijn|te zijn)',
      '(?:moet|dient|vraagt|vereist|verlangt)(?: \\p{L}+){0,3} (?:spierkracht|lichaamskracht|fysieke kracht|lichamelijke kracht)',
      '(?:veel|flink wat|behoorlijk wat|stevig|dagelijks) (?:til|sjouw|draag)werk',
      '(?:veel|flink|stevig|heel wat|volop) (?:getild|gesjouwd|tillen|sjouwen)',
      `(?:til|tilt|sjouw|sjouwt|zeul|zeult|zeulen)(?: je| u)?(?: \\p{L}+){0,2} (?:heel wat|veel|flink) (?:af|\\p{L}+)`,
      '(?:zwaar|stevig|pittig) (?:handwerk|werk)',
      'strong (?:back|arms)(?: \\p{L}+)? (?:needed|required)',
      'physical(?:ly)? strength(?: \\p{L}+)? (?:needed|required)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'De balen zijn behoorlijk zwaar.',
        'Een sterke rug heb je nodig: sterke armen zijn vereist.',
        'Er wordt flink gesjouwd.',
      ],
      niet: ['De dozen zijn niet zwaar.', 'De balen zijn licht.'],
    },
  },
  {
    id: 'gewicht-06',
    items: ['freq_zwaar'],
    patronen: [
      `(?:de hele (?:dag|dienst)|hele dagen|continu|voortdurend|dagelijks|honderden|tientallen|honderd|[1-9]\\d{1,3}|elke (?:minuut|dag)|per (?:dag|uur|dienst)|steeds)~${ZWAAR_KG}`,
      `${ZWAAR_KG}~(?:de hele (?:dag|dienst)|hele dagen|continu|voortdurend|dagelijks|honderden|tientallen|keer per uur|per uur|aan een stuk)`,
      `(?:honderden|tientallen|de hele dag|dagelijks|continu)~${ZWAAR_DING}`,
      `${ZWAAR_KG}[^.!?;]{0,50}(?<!\\p{L})(?:een|twee|drie|vier|vijf|zes|zeven|acht|[1-8]|anderhalf|enkele|een paar) uur (?:per|op een) (?:dag|dienst|ochtend|middag)`,
      `(?:twee|drie|vier|vijf|zes|zeven|acht|[2-8]|enkele|een paar) uur (?:per|op een) (?:dag|dienst)[^.!?;]{0,50}(?<![\\p{L}\\d])${ZWAAR_KG}`,
      '(?:emmers?|jerrycans?|vaten|fusten|zakken|bakken)(?: \\p{L}+){0,4} (?:sjouw|til|draag|versjouw)\\p{L}*(?: je| u)? (?:de hele dag|hele dagen|continu|voortdurend)',
    ],
    waarde: { niveau: 0 },
    gaatVoor: ['noem-zware-lasten'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Je lost honderden zakken van 25 kilo met de hand.'],
      niet: ['Je lost honderden zakjes van 2 kilo.'],
    },
  },
  {
    id: 'gewicht-07',
    items: ['freq_zwaar'],
    patronen: [
      '(?:niets|niks|nooit iets) zwaars',
      `${HOOGUIT} ${LICHT_KG}`,
      `(?:niets|niks|nooit|geen \\p{L}+)~(?:zwaarder|meer) dan ${LICHT_KG}`,
      `(?:niets|niks|nooit)(?: \\p{L}+){0,4} zwaarder(?: \\p{L}+)? dan ${LICHT_DING}`,
      'wegen (?:bijna )?(?:niets|niks)',
      '(?:weegt|wegen)~(?:gram|grammen)',
      `(?:zwaarder|meer) dan (?:${LICHT_KG}|(?:een|een half|anderhalf|twee) (?:pond|ons|onsje)|\\d{1,3} gram|${LICHT_DING})(?: \\p{L}+){0,5} (?:niet|nooit|niets)`,
      `(?:alles|wat|dozen|pakketten)(?: \\p{L}+){0,2} (?:boven|vanaf|meer dan|zwaarder dan)(?: de)? ${LICHT_KG}~(?:${HULP}|chauffeur|monteur|rechtstreeks|leverancier|magazijn)`,
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['De pakjes wegen hooguit 3 kilo.'],
      niet: ['De zakken wegen 25 kilo.'],
    },
  },

  {
    id: 'gewicht-08',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:soms|af en toe|een enkele keer|nu en dan) (?:zit|zitten|komt|is)(?: er)? (?:een|eentje|ook|er)(?: (?:doos|krat|zak|kist|pakket|colli|pak|zware))? van <getal>(?= (?:tussen|bij|voorbij))',
    ],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Soms zit er een van zes tussen.'],
      niet: ['Soms zit er een student tussen.'],
    },
  },
];
