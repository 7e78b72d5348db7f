import type { Regel } from './regel.js';
import { TUSSEN } from './woordklassen-houding.js';
import { GEWICHTIG, HULPVRAGER, MET_DE_HAND, TRANSFER } from './woordklassen-last.js';

const MET_DE_HANDEN =
  '(?:door (?:je|uw|de) handen(?: (?:gaan|gaat|laten gaan))?|met de hand|met (?:je|de) handen|handmatig|op (?:je|de) (?:schouder|schouders|rug)|met mankracht|by hand)';
const VERPLAATST =
  '(?:naar (?:binnen|boven|beneden|buiten)|de trap op|op de (?:pallet|kar|wagen|steiger|schouder|schouders|band|weegschaal)|(?:de|het) (?:bus|wagen|auto|huis|pand|woning|container|aanhanger|kelder|steiger|ketel|machine) (?:in|uit|op))';
/** Between a load and the verb after it: no comma, and no second verb. */
const GAT =
  "(?: (?!(?:maar|niet|geen|nooit|en|die|dat|laat|laten|hoeft?|zonder)(?![a-z]))[\\p{L}\\d'-]+){0,5}? ";
const NIET_NIET =
  '(?! (?:je|u|jij|we|wij)(?: \\p{L}+){0,3} (?:niet|nooit|nauwelijks|zelden|amper))(?: je| u)?(?: zelf)?';
/** Ten liters weigh ten kilos. */
const LITERS =
  '(?:<getal>(?= ?(?:liter|l(?![\\p{L}])))(?<!(?<!\\d)[1-8])(?<!een|twee|drie|vier|vijf|zes|zeven|acht) ?(?:liter|l))';
const VAT =
  '\\p{L}{0,10}(?:emmers?|jerrycans?|vaten|vat|fusten|bakken|cans?|bussen|tonnen|pannen|ketels|tanks?|flessen|kuipen|gieters|blikken|potten|zakken)(?: \\p{L}+){0,2}';

/** Loads that are heavy by their name, handled by hand; people who are helped to move. */
export const TILLEN_HANTEREN: readonly Regel[] = [
  {
    id: 'hanteren-01',
    items: ['tillen', 'dragen'],
    patronen: [
      `(?:schep|schept|scheppen|graaf|graaft|graven|krui|kruit)(?: je| u)?${TUSSEN}(?:zand|grond|bagger|puin|mest|stenen|grind|sneeuw|klei|modder|asfalt|specie|graan|aarde)(?! van de grond)`,
      `${MET_DE_HAND}(?: \\p{L}+){0,3} (?:hay|straw) bales`,
      `${MET_DE_HAND}${TUSSEN}${GEWICHTIG}`,
      `${GEWICHTIG}${GAT}${MET_DE_HAND}${NIET_NIET}`,
      `${GEWICHTIG}(?: (?:gaan|gaat|moeten|moet))?${GAT}${MET_DE_HANDEN}`,
      `${GEWICHTIG} (?:gaan|gaat|moeten|moet)${GAT}${VERPLAATST}`,
      `(?:door (?:je|uw|de) handen|met de hand|handmatig)${TUSSEN}${GEWICHTIG}`,
      `(?:het|de) (?:sjouwen|tillen|dragen|verplaatsen|laden|lossen|stapelen|verhuizen|inladen|uitladen|verslepen|aanvullen|plaatsen) (?:van|met)${TUSSEN}${GEWICHTIG}`,
      `(?:opper|oppert|opperen|aanvoeren|versjouwen)(?: je| u)?(?: \\p{L}+){0,3} (?:stenen|specie|mortel|tegels|blokken|metselaars|stukadoors)|(?:stenen|specie|mortel)(?: \\p{L}+){0,2} opperen`,
      `(?:voorzie|voorziet|voorzien)(?: je| u)?(?: \\p{L}+){0,3} van (?:stenen|specie|mortel|bakstenen|gips|tegels)(?: en \\p{L}+)?`,
      `(?:sjouwen|slepen|zeulen|gesjouw|gesleep|gezeul) (?:van|met)${TUSSEN}(?:${GEWICHTIG}|\\p{L}*(?:dozen|kratten|zakken|platen|materialen|spullen|emmers))`,
    ],
    waarde: { max_kg: 9 },
    minstens: true,
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Zakken potgrond zet je zelf op de kar.',
        'Het sjouwen met kratten fris hoort erbij.',
        'Per adres draag je drie dozen wijn naar binnen.',
        'Honderden bakstenen gaan door je handen.',
      ],
      niet: [
        'Je verkoopt tegels en kozijnen.',
        'Zakken potgrond hoef je niet te tillen.',
        'Koelkasten zet de monteur op hun plek.',
      ],
    },
  },
  {
    id: 'hanteren-02',
    items: ['tillen', 'dragen'],
    patronen: [
      '(?:draai|draait|draaien|til|tilt|tillen|verzorg|verzorgt|verzorgen|verschoon|verschoont|verschonen|was|wast|wassen)(?: je| u| we| jij)?(?: \\p{L}+){0,3} (?:bedlegerige|immobiele|zorgbehoevende|terminale) (?:bewoners|clienten|patienten|ouderen|mensen)',
      `(?:help|helpt|helpen|til|tilt|tillen|haal|haalt|halen|leg|legt|leggen|draai|draait|verplaats|verplaatst|verplaatsen|ondersteun|ondersteunt|ondersteunen|breng|brengt|hijs|hijst|zet|assist|help|helping|lift|lifting|moving)(?: je| u| jij)?${TUSSEN}${HULPVRAGER}(?: \\p{L}+){0,4} ${TRANSFER}`,
      `${HULPVRAGER}(?: \\p{L}+){0,3} ${TRANSFER}(?: (?:en \\p{L}+ )?)(?:helpen|helpt|help|tillen|tilt|halen|haalt|te helpen|te tillen)`,
      `transfers? van(?: \\p{L}+){0,2} ${HULPVRAGER}`,
      `(?:bedlegerige|immobiele|zorgbehoevende|zieke) (?:bewoners|clienten|patienten|ouderen|mensen)(?: \\p{L}+){0,3} (?:verzorg|was|draai|help|wissel|verschoon)\\p{L}*`,
    ],
    waarde: { max_kg: 15 },
    minstens: true,
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Je helpt bewoners uit bed en in de rolstoel.',
        'Transfers van minder mobiele clienten horen erbij.',
      ],
      niet: ['Je helpt bewoners met hun administratie.', 'Je helpt bewoners niet uit bed.'],
    },
  },
  {
    id: 'hanteren-03',
    items: ['tillen', 'dragen'],
    patronen: [
      `${VAT} (?:van|met|a)(?: \\p{L}+)? ${LITERS}${TUSSEN}${MET_DE_HAND}`,
      `${MET_DE_HAND}${TUSSEN}${VAT} (?:van|met|a)(?: \\p{L}+)? ${LITERS}`,
    ],
    waarde: { max_kg: 10 },
    minstens: true,
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Vaten melk van 25 liter giet je met de hand leeg.'],
      niet: ['Flessen van 2 liter zet je op de plank.', 'De ketel heeft een tank van 500 liter.'],
    },
  },
  {
    id: 'hanteren-04',
    items: ['freq_zwaar'],
    patronen: [
      `(?:${MET_DE_HAND}${TUSSEN}${GEWICHTIG}|${GEWICHTIG}${TUSSEN}${MET_DE_HAND})(?= (?:\\p{L}+ ){0,3}(?:de hele dag|hele dagen|continu|voortdurend|aan een stuk|dag in dag uit))`,
      `(?:de hele dag|hele dagen|continu|voortdurend|aan een stuk|dagelijks|honderden|tientallen)${TUSSEN}${GEWICHTIG}${TUSSEN}${MET_DE_HAND}`,
      `(?:de hele dag|hele dagen|continu|voortdurend|aan een stuk|dagelijks)${TUSSEN}${MET_DE_HAND}${TUSSEN}(?:honderden |tientallen )?${GEWICHTIG}`,
      '(?:uur|uren) (?:per dag|lang|achter elkaar)(?: \\p{L}+){0,3} (?:til|tilt|sjouw|sjouwt|tillen|sjouwen|stapel|stapelt|los|lost)(?: je| u)?(?: \\p{L}+){0,3} zware \\p{L}+',
      '(?:uur|uren) per dag(?: of meer| \\p{L}+){0,3} (?:til|tilt|sjouw|sjouwt|tillen|sjouwen)(?: je| u)?(?: \\p{L}+){0,2} zware \\p{L}+',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['De hele dag sjouw je zakken cement naar boven.'],
      niet: ['Je tilt zelden een zak cement.', 'Je sjouwt niet de hele dag tegels.'],
    },
  },
];
