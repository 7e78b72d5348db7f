import type { Regel } from './regel.js';
import { TUSSEN } from './woordklassen-houding.js';
import { OP_WIELEN, VERRIJDEN } from './woordklassen-last.js';

/** Full enough to ask much more than a hundred newton. */
const VOL =
  '(?:volle|zware|volgeladen|afgeladen|zwaarbeladen|beladen|geladen|loodzware|gevulde|overvolle|volgestapelde|bomvolle|manshoge|full|heavy|loaded)';
const ZWAAR_VERVOERD =
  "(?:vol (?:met )?(?:\\p{L}+ en )?\\p{L}+|met (?:mest|zand|puin|grond|aarde|stenen|specie|beton|tegels|was|wasgoed|linnen|linnengoed|vuil|afval|dozen|kratten|post|pakketten|hout|compost)|van (?:<kg>|een paar honderd kilo|honderden kilo's|enkele honderden kilo's|ruim een ton|een ton|(?:honderd|tweehonderd|\\d{3,4}) liter))";
const MET_DE_HAND =
  '(?:met de hand|handmatig|met mankracht|met (?:je|uw) (?:eigen )?(?:handen|kracht|lichaam|gewicht)|op eigen kracht|by hand|manually)';

const NIET_NIET =
  '(?! (?:je|u|jij|we|wij)(?: \\p{L}+){0,3} (?:niet|nooit|nauwelijks|zelden|amper))(?: je| u)?';

/** Pushing and pulling of which the words say that it is heavy. */
export const DUWEN_BREED: readonly Regel[] = [
  {
    id: 'duwen-rolstoel',
    items: ['duwen_trekken'],
    patronen: [
      '(?:haal|haalt|breng|brengt|begeleid|begeleidt|rijd|rijdt|vervoer|vervoert|verplaats|verplaatst|duw|duwt|help|helpt)(?: je| u| jij)?(?: (?!niet|nooit|geen)[\\p{L}]+){1,4} (?:in|met) (?:hun|een|de|zijn|haar) (?:duw)?rolstoel(?:en)?(?! met accu)(?: (?:op|weg|terug|naar|van|uit|door|mee|buiten|rond))(?:\\p{L}*)',
      '(?:push|take|bring|move|wheel)(?: \\p{L}+){0,3} in (?:a |their |his |her )?wheelchairs?(?: \\p{L}+)?',
      'rolstoel(?:en)?(?: \\p{L}+){0,3} (?:duwen|wegbrengen|rondrijden|rijden)(?! (?:hoef|doe|doet|doen))',
    ],
    waarde: { niet: ['rolstoelen'] },
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: ['Je haalt bewoners met hun rolstoel op van de afdeling.'],
      niet: ['Je brengt gasten niet in een rolstoel naar de zaal.', 'De rolstoelbus rijdt voor.'],
    },
  },
  {
    id: 'duwen-08',
    items: ['duwen_trekken'],
    patronen: [
      `${VOL} (?:\\p{L}+ )?${OP_WIELEN}(?: \\p{L}+){0,2} (?:loop|loopt|lopen|ga|gaat) (?:je|u)`,
      `\\p{L}+ (?:is|zijn) (?:lood|best |behoorlijk |flink )?zwaar,? (?:en|maar) (?:die|deze) (?:duw|trek|rol|sleep|rijd|rij)(?:t)?(?: je| u)?`,
      'push(?:ing)?(?: \\p{L}+){0,3} (?:beds|hospital beds|patients in beds|loaded \\p{L}+|heavy \\p{L}+)(?: \\p{L}+){0,3}',
      '(?:trek|trekt|trekken|duw|duwt|duwen)(?: je| u)?(?: \\p{L}+){0,4} (?:het|de) (?:\\p{L}+pad|helling|drempel|gang|land|veld|tuin)(?:en|s)? (?:over|op|door|af)',
      `${OP_WIELEN}(?: \\p{L}+){0,3} (?:wegen|weegt)(?: \\p{L}+| zo'n){0,4} <kg>(?=[^.]{0,40} (?:duw|trek|rol|rij|sleep))`,
      `${VOL} (?:\\p{L}+ )?${OP_WIELEN}${TUSSEN}${VERRIJDEN}${NIET_NIET}`,
      `${VERRIJDEN}${TUSSEN}${VOL} (?:\\p{L}+ )?${OP_WIELEN}`,
      `${OP_WIELEN} ${ZWAAR_VERVOERD}${TUSSEN}${VERRIJDEN}${NIET_NIET}`,
      `${VERRIJDEN}${TUSSEN}${OP_WIELEN} ${ZWAAR_VERVOERD}`,
      `${VERRIJDEN}${TUSSEN}(?:pallets?|ladingen|goederen|lasten|vrachten) (?:van|tot)(?: \\p{L}+)? <kg>`,
      `(?:(?:hand)?pompwagen|handpallettruck|handpalletwagen|steekwagen|handkar|hand pallet truck|pallet jack)${TUSSEN}(?:pallets? (?:van|tot)(?: \\p{L}+)? <kg>|${VOL} (?:pallets?|\\p{L}+))`,
      `${VERRIJDEN}(?: je| u)?(?: \\p{L}+){0,2} (?:patienten |bewoners )?(?:in )?(?:bedden|brancards|patientenbedden|ziekenhuisbedden)(?: (?:en|of) \\p{L}+)? (?:van|naar|door|tussen|over)`,
      `(?:bedden|brancards|patientenbedden|ziekenhuisbedden)(?: (?:en|of) \\p{L}+)? (?:van|naar|door|tussen|over)${TUSSEN}(?:rijden|duwen|brengen|verplaatsen|rijd|rij|duw)(?![\\p{L}])`,
      `(?:trek|trekt|duw|duwt|sleep|sleept|rol|rolt)(?: je| u)?${TUSSEN}${MET_DE_HAND}`,
      `${OP_WIELEN}${TUSSEN}(?:trek|trekt|duw|duwt|rol|rolt|rij|rijd|rijdt|verplaats|sleep)(?: je| u)?${TUSSEN}${MET_DE_HAND}`,
      `(?:rijd|rijdt|rij|breng|brengt|duw|duwt|vervoer|vervoert|haal|haalt)(?: je| u)?(?: \\p{L}+){0,3} (?:in|met) (?:hun |het |een )?(?:bed|brancard|ziekenhuisbed)(?: (?:en|of) \\p{L}+)? (?:van|naar|door|tussen)`,
      `${OP_WIELEN} vol (?:met )?(?:\\p{L}+ en )?\\p{L}+ (?:naar|door|uit|van) (?:de|het|een) \\p{L}+(?= *(?:[^\\p{L} ]|$))`,
      '(?:(?:vuil|afval|gft|papier|huisvuil|mini)?containers|(?:kliko|rolemmer|vuilnisbak)\\p{L}*)(?: \\p{L}+){0,7} (?:naar (?:de|het) (?:\\p{L}*wagen|auto|stoep|straat)|aan de (?:straat|weg|stoep))',
      '(?:duw|duwt|duwen|trek|trekt|trekken)(?: je| u)? (?:\\p{L}+ ){0,4}(?:met (?:je )?(?:volle|hele) gewicht|met volle kracht|uit alle macht|heuvelop|helling op|de helling|drempels? over|over drempels)',
    ],
    waarde: { niveau: 0 },
    gaatVoor: ['duwen-02', 'tillen-01', 'tillen-02', 'tillen-15', 'gewicht-01', 'hanteren-01'],
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Volle rolcontainers haal je uit de vrachtwagen.',
        'Kruiwagens met zand breng je naar de stratenmaker.',
        'Je rijdt patientenbedden naar de operatiekamer.',
        'Trolleys van 80 kg rij je met de hand het vliegtuig in.',
      ],
      niet: [
        'Je duwt een rolstoel naar de eetzaal.',
        'Volle karren duw je niet zelf.',
        'Met de heftruck rijd je pallets naar het dok.',
      ],
    },
  },
];
