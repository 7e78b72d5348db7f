import type { Regel } from '../regel.js';
import { afwezig, gevraagd } from './vorm.js';

const LEESSTUK =
  '(?:handschrift\\p{L}*|etiket(?:ten)?|adres(?:sen)?|gebruiksaanwijzing(?:en)?|recept(?:en)?|bijsluiters?|kleine letters|polis(?:sen)?|post|brieven|straatnamen|label(?:s|tjes)?|meters|displays?|serienummers|bestelbonnen|pakbonnen|werkorders|vakliteratuur|notulen|scripties|manuscripten|de krant|teksten|vragen|gedichten)';
const SCHRIJFSTUK =
  '(?:keuringsformulier|formulier|rapport|kaartje|bon|bonnetje|logboek|lijst|briefje|notitie|verslag|dossier|overdracht|werkbon|bekeuring|recept|aantekeningen|notities|verslagen|formulieren|lijsten|kaartjes|brieven|rapporten)';
const PEN =
  '(?:met (?:een |je |de )?(?:bal|vul)?pen|op papier|met de hand|handmatig|handgeschreven)';
const INSPREKEN =
  '(?:spreek|spreekt|dicteer|dicteert|inspreken|praat)(?: je| jij| u)?(?: \\p{L}+){0,3} (?:in|wat je hebt gedaan|je verslag|in een (?:app|recorder))|(?:spraakherkenning|dicteersoftware|een dicteerapparaat)';
const VOORLEES =
  '(?:voorleessoftware|schermlezer|screenreader|spraakuitvoer|tekst-?naar-?spraak|vergrotings\\p{L}*|beeldschermloep|leesloep|software die [\\p{L} ]{0,30}(?:voorleest|vergroot)|voorleest of vergroot)';
const NIET_NODIG =
  '(?:is|zijn|hoeft|hoef je|hoeven)(?: \\p{L}+){0,2} (?:niet(?: nodig| verplicht)?|nergens voor nodig|geen (?:must|voorwaarde|eis|vereiste|noodzaak))';
const BELLEN_DOET =
  '(?:phone|telephone|calls|phone calls)(?: \\p{L}+){0,4} (?:is|are|gets?) (?:handled|taken|answered|dealt with) by';
const VINGERS =
  '(?:je )?vingers (?:staan|zijn|vliegen|gaan|rusten)(?: \\p{L}+){0,3} (?:nooit|niet|geen moment|over (?:het|de)) ?(?:stil|toetsenbord|toetsen)?';

/** Seeing, hearing, speaking, reading and writing. */
export const BREED_ZINTUIGEN: readonly Regel[] = [
  gevraagd({
    id: 'breed-lezen',
    items: ['lezen'],
    patronen: [
      `(?:lees|leest|lezen|ontcijfer|ontcijfert|ontcijferen|voorleest|voorlezen|leest u|lees je)(?: je| jij| u)?(?: \\p{L}+){0,4} ${LEESSTUK}`,
      `${LEESSTUK}(?: \\p{L}+){0,4} (?:kunnen (?:lezen|ontcijferen)|te lezen|lezen|ontcijferen|doorlezen|nalezen|voorlezen)(?! (?:hoef|is niet|hoeft))`,
      '(?:you )?read(?:s|ing)? (?:them|it|these|questions|texts?|labels?|instructions)(?: \\p{L}+){0,3}',
      '(?:sorteer|sorteert|sorteren)(?: je)?(?: \\p{L}+){0,4} op (?:straatnaam|huisnummer|adres|postcode|naam|etiket|titel)',
    ],
    zekerheid: 0.68,
    wel: ['Ook het handschrift van oma moet je kunnen lezen.', 'You read them out for four hours.'],
    niet: ['Lezen hoef je niet.'],
  }),
  afwezig({
    id: 'breed-lezen-niet',
    items: ['lezen'],
    patronen: [
      VOORLEES,
      `(?:bladmuziek |tekeningen |teksten |formulieren |nederlands )?lezen ${NIET_NODIG}`,
      '(?:alles|de opdrachten|instructies|wat je moet doen|de uitleg)(?: \\p{L}+){0,3} (?:hoor|krijg|zegt|vertelt|leggen|legt|bespreek)(?: (?:je|we))?(?: \\p{L}+){0,4} (?:mondeling|van de \\p{L}+|voor|uit)',
    ],
    zekerheid: 0.72,
    wel: [
      'Je werkt met software die de schermtekst voorleest of vergroot.',
      'Bladmuziek lezen is geen voorwaarde.',
    ],
    niet: ['Lezen is een must.'],
  }),
  gevraagd({
    id: 'breed-schrijven',
    items: ['schrijven'],
    patronen: [
      `${PEN}(?: (?:vul|schrijf|noteer|houd|maak|teken|hou)t?)(?: je| jij| u)?(?: \\p{L}+){0,7} ${SCHRIJFSTUK}`,
      `(?:vul|schrijf|noteer|houd|maak|teken|hou)t?(?: je| jij| u)?(?: \\p{L}+){0,6} ${SCHRIJFSTUK}(?: in)?(?: \\p{L}+){0,2} ${PEN}`,
      `(?:vul|vult)(?: je| jij| u)?(?: \\p{L}+){0,5} ${SCHRIJFSTUK} in(?= *(?:[,.;]|$| met| na| en))`,
    ],
    zekerheid: 0.7,
    wel: [
      'Met een balpen vul je op het dak het keuringsformulier in.',
      'Je vult een kaartje in met je pen.',
    ],
    niet: ['Een rapport schrijf je niet.'],
  }),
  afwezig({
    id: 'breed-schrijven-niet',
    items: ['schrijven'],
    patronen: [
      INSPREKEN,
      `(?:alle |de |je )?(?:aantekeningen|notities|verslagen|registratie|antwoorden|answers|notes)(?: \\p{L}+){0,3} (?:gaan|gaat|gebeurt|doe je|are|zijn|worden)(?: \\p{L}+){0,3} (?:via|op|met|by|on|aan) (?:het |de |een |a |the )?(?:toetsenbord|computer|tablet|keyboard|pc|laptop)(?! (?:schrijven|typen))`,
      `${SCHRIJFSTUK}(?:en|s)? (?:kennen|hebben|gebruiken|vullen|schrijf|maak|vul)(?: (?:we|wij|je|jij))(?: \\p{L}+)? (?:niet|nooit|nauwelijks)(?= *(?:[^\\p{L} ]|$))`,
    ],
    zekerheid: 0.72,
    wel: [
      'Na afloop spreek je in wat je hebt gedaan.',
      'Alle aantekeningen gaan via het toetsenbord.',
    ],
    niet: ['Je schrijft rapporten.'],
  }),
  gevraagd({
    id: 'breed-spreken',
    items: ['spreken'],
    patronen: [
      '(?:praat|spreek|spreekt|vertelt|vertel|praten)(?: je| jij| u)? (?:\\p{L}+ ){0,2}?(?:de hele dag|urenlang|honderduit|voor (?:een |volle |grote )?(?:groepen|groep|zaal|zalen|klas|publiek)|met (?:klanten|gasten|bezoekers|mensen|bellers|ouders))',
      'vertel jij graag|vertellen is je (?:vak|lust)|(?:je|jij) praat en wijst',
    ],
    wel: ['Je praat de hele dag met klanten.'],
    niet: ['Praten hoef je niet.'],
  }),
  afwezig({
    id: 'breed-bellen-niet',
    items: ['horen'],
    patronen: [
      `${BELLEN_DOET}`,
      '(?:overleg|contact|communicatie|overleggen|alles)(?: \\p{L}+){0,3} (?:gaat|verloopt|doen we|gebeurt|loopt|is)(?: \\p{L}+){0,3} (?:via|per|in|over) (?:de )?(?:chat|mail|e-?mail|app|slack|teams-chat|whatsapp|papier|briefjes|berichten)',
      '(?:mostly|only|all|everything|always) (?:over|via|on|by|in) (?:slack|chat|e-?mail|text|writing|messages)',
    ],
    wel: ['Phone calls with hospitals are handled by our customer desk.'],
    niet: ['Je belt met klanten.'],
  }),
  gevraagd({
    id: 'breed-vingers',
    items: ['handgebruik', 'toetsenbord_muis'],
    patronen: [
      VINGERS,
      '(?:bij|tijdens|na) (?:ieder|elk|iedere|elke) (?:gesprek|telefoontje|consult|belletje)(?: (?:typ|tik|typt))(?: je| jij)?(?: \\p{L}+){0,3} (?:mee|in|een|het|alles)?',
    ],
    zekerheid: 0.68,
    wel: ['Bij ieder gesprek typ je mee, dus je vingers staan nooit stil.'],
    niet: ['Je vingers krijgen rust.'],
  }),
  afwezig({
    id: 'breed-zien-niet',
    items: ['zien'],
    patronen: [
      '(?:goed|scherp|kleuren|details?|fijne details) (?:kunnen )?(?:zien|onderscheiden) (?:is|hoeft|hoef)(?: je)?(?: \\p{L}+)? (?:niet|nergens|geen)(?: nodig)?',
      '(?:gedimd|gedempt|schemerig) licht',
    ],
    zekerheid: 0.62,
    wel: ['Scherp zien is niet nodig.'],
    niet: ['Je ziet elk detail.'],
  }),
];
