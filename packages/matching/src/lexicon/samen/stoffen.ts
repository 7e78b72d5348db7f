import { maakRegel, type Samenstelling } from './samenregel.js';
import { jijDoet } from './velden.js';

const STUIVEND =
  '(?:meel|bloem|cement|poeder\\p{L}*|\\p{L}+poeder|zaagsel|houtstof|gips|graan|kalk|as|roet|veren|stro|hooi|turf|potgrond|zand|krijt|cacao|kruiden|specerijen|vezels|glaswol|steenwol|puin|voegsel|slijpsel|katoen|wol|flour|cement|sawdust|powder|plaster|ash)';
const DOEN_STUIVEN =
  'stort|leegstort|storten|giet|schep|schept|scheppen|meng|mengt|mengen|schuur|schuurt|schuren|zaag|zaagt|zagen|veeg|veegt|vegen|klop|klopt|hak|hakt|hakken|frees|freest|frezen|maal|maalt|malen|zeef|zeeft|zeven|blaas|blaast|weeg|weegt|afweegt|afwegen|breek|breekt|breken|slijp|slijpt|slijpen|boor|boort|vul|vult|strooi|strooit|slopen|sloopt|pour|mix|sand|sweep|grind|saw|weigh';

const REINIGEN =
  'ontvet|ontvetten|ontkalk|ontkalkt|ontkalken|ontsmet|ontsmetten|desinfecteer|desinfecteert|desinfecteren|sop|sopt|soppen|dweil|dweilt|dweilen|boen|boent|boenen|schrob|schrobt|schrobben|reinig|reinigt|reinigen|poets|poetst|poetsen|maak|maakt|neem|neemt|was|wast|wassen|spoel|spoelt|spuit|spuiten|clean|scrub|mop|disinfect|degrease|wipe';
const MIDDEL =
  '(?:(?:\\p{L}+ )?(?:schoonmaak|reinigings|ontvettings|ontsmettings|desinfectie)?middel(?:en|tje)?|reiniger|allesreiniger|zuur|zoutzuur|azijn|ammoniak|chloor\\p{L}*|bleek\\p{L}*|soda|sop|ontvetter|ontkalker|zeep|alcohol|spiritus|terpentine|stoomreiniger|glansmiddel|detergent|bleach|chemicals|disinfectant|cleaner)';

const HUISDIER =
  '(?:\\p{L}*(?:hond|honden|kat|katten|poes|poezen|papegaai|konijn|konijnen|cavia\\p{L}*|paard|paarden|koe|koeien|schapen|geiten|kippen|varkens|pups|kittens|dog|dogs|cat|cats|horses|cows))';
const IS_ER =
  '(?:loopt|lopen|ligt|liggen|rond|rondloopt|mee naar|aait|aaien|binnen|huisdier\\p{L}*|mascotte|hier|op kantoor|in de (?:praktijk|winkel|zaak)|voer|voert|verzorg|verzorgt|borstel|borstelt|melk|melkt|mest|uitmest|hokken|stallen|knip|knipt|trim|trimt|was|wast|vaccin\\p{L}*|walk|feed|around|office)';

const STOFFEN: readonly Samenstelling[] = [
  {
    id: 'samen-stuift',
    items: ['stof'],
    delen: [jijDoet(DOEN_STUIVEN), STUIVEND],
    zonder:
      '(?:niet|nooit|geen|nat|natte|vochtig\\p{L}*|afgezogen|gesloten systeem|formulier|not|never)',
    waarde: { niveau: 0, niet: ['stof'] },
    aard: 'omstandigheid',
    wel: ['Als je de zakken meel leegstort, zie je geen hand voor ogen.'],
    niet: ['Je stort nooit zakken meel leeg.'],
  },
  {
    id: 'samen-reinigt-met-middel',
    items: ['huidcontact'],
    delen: [jijDoet(REINIGEN), MIDDEL],
    zonder:
      '(?:niet|nooit|geen|zonder|alleen water|droog|hulpmiddel\\p{L}*|voedingsmiddel\\p{L}*|geneesmiddel\\p{L}*|vervoermiddel\\p{L}*|not|never)',
    waarde: { niveau: 0, niet: ['schoonmaakmiddel'] },
    wel: ['Je ontvet de afzuigkappen met een agressief middel.'],
    niet: ['Je reinigt alles zonder middelen.'],
  },
  {
    id: 'samen-dier-aanwezig',
    items: ['overig_omgeving'],
    delen: [HUISDIER, IS_ER],
    zonder:
      '(?:niet|nooit|geen|buiten|behalve|blijft thuis|blijven thuis|welkom|mag mee|verboden|hotdogs?|watchdog|speelgoed|brokken|verkoopt?|not|never|no)',
    waarde: { niveau: 0, niet: ['dieren'] },
    wel: ['De praktijkhond loopt de hele dag los rond.'],
    niet: ['Er loopt geen hond rond.'],
  },
];

export const SAMEN_STOFFEN = STOFFEN.map(maakRegel);
