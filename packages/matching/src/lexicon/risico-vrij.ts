import type { Regel } from './regel.js';
import { RISICO_IDS } from './risico.js';
import { IS_ER_NIET } from './woordklassen.js';

/** Machines that cut, press or turn. */
const MACHINE =
  '(?:(?:cirkel|lint|formaat|ketting|afkort|band|decoupeer|motor|tafel|steen|radiaal|verstek|hand)zaag(?:machine)?s?|zaagmachines?|snijmachines?|vleessnijmachines?|snijtafels?|frees(?:bank|banken|machines?)|draai(?:bank|banken)|zet(?:bank|banken)|kantpers(?:en)?|(?:excenter|hydraulische|stans|plaat|vouw)[ -]?pers(?:en)?|slijp(?:tol|tollen|machines?)|haakse slijpers?|kolomboor\\p{L}*|walsen|bosmaaiers?|hakselaars?|shredders?|nietpistool|pneumatisch gereedschap|productierobots?|verpakkingsmachines?|drukpers(?:en)?|persen|machines?)';

/** What hints at danger, and what takes the danger away. */
export const RISICO_VRIJ: readonly Regel[] = [
  {
    id: 'risico-02',
    items: ['vw_risico'],
    patronen: [
      '(?:alleen|solitair) (?:werken|werkt|op pad|in de winkel|in het pand)',
      "bhv(?:'?er)?",
      'bedrijfshulpverlen\\p{L}*',
      '(?:chauffeur|koerier|bezorger)',
      '(?:rijdt|rijden|bestuurt)',
      'machines?',
      '(?:hef|reach|vork)trucks?',
      'snijden',
      'koken',
      'ovens?',
      'gereedschap',
      'agressie',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['Je werkt in een hal met machines.', "Je bent bereid BHV te doen als BHV'er."],
      niet: ['Je werkt op kantoor.'],
    },
  },
  {
    id: 'risico-naam',
    items: ['vw_risico'],
    patronen: ['(?:\\p{L}*machines?|machinepark)'],
    waarde: { niet: ['machines'] },
    aard: 'omstandigheid',
    zekerheid: 0.5,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: ['In de hal staan machines.'],
      niet: ['Machines staan er niet.', 'Machines komen er niet aan te pas.'],
    },
  },
  {
    id: 'risico-naam-hoogte',
    items: ['vw_risico'],
    patronen: ['(?:hoogtes?|trapjes?|grote hoogtes?|klimwerk|klimmen)'],
    waarde: { niet: ['hoogte'] },
    aard: 'omstandigheid',
    zekerheid: 0.4,
    zekerheidOntkend: 0.75,
    voorbeelden: { wel: ['Hoogtes horen erbij.'], niet: ['Hoogtes zijn er niet.'] },
  },
  {
    id: 'risico-naam-gereedschap',
    items: ['vw_risico'],
    patronen: [
      '(?:scherp |gevaarlijk |elektrisch |hand)?gereedschap(?:pen)?|snijden|(?:scherpe |grote )?messen',
    ],
    waarde: { niet: ['scherp'] },
    aard: 'omstandigheid',
    zekerheid: 0.4,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: ['Gereedschap hoort erbij.'],
      niet: ['Gereedschap gebruik je niet.'],
    },
  },
  {
    id: 'risico-begane-grond',
    items: ['vw_risico'],
    patronen: ['(?<!niet )op de begane grond|gelijkvloers'],
    waarde: 'afwezig',
    afwezigeSoorten: ['hoogte'],
    aard: 'omstandigheid',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je werkt op de begane grond.'],
      niet: ['Je werkt niet op de begane grond.'],
    },
  },
  {
    id: 'risico-naam-plek',
    items: ['vw_risico'],
    patronen: [
      '(?:de |onze |een )?(?:fabriek|fabriekshal|productiehal|productie|werkplaats|werkvloer|bouwplaats|loods)(?= (?:hoef|kom|ga|sta|werk|hoor)\\p{L}* )',
      '(?:op|in|naar) (?:de |onze |een )?(?:fabriek|fabriekshal|productiehal|werkplaats|bouwplaats)',
    ],
    waarde: { niet: ['machines', 'transport', 'signalen', 'hoogte'] },
    aard: 'omstandigheid',
    zekerheid: 0.4,
    zekerheidOntkend: 0.7,
    voorbeelden: {
      wel: ['Je werkt in de fabriek.'],
      niet: ['In de fabriek hoef je niet te zijn.', 'De werkplaats kom je niet in.'],
    },
  },
  {
    id: 'risico-naam-transport',
    items: ['vw_risico'],
    patronen: [
      '(?:wagens|trucks|voertuigen|karretjes|intern transport|rijdend materieel)(?! (?:wassen|verkopen))',
    ],
    waarde: { niet: ['transport', 'signalen'] },
    aard: 'omstandigheid',
    zekerheid: 0.4,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: ['Er rijden wagens door de hal.'],
      niet: ['In deze ruimte rijden geen wagens.'],
    },
  },
  {
    id: 'risico-elders',
    items: ['vw_risico'],
    patronen: [
      '(?:(?:hef|reach)trucks?|trucks|wagens|vrachtwagens|vrachtverkeer)(?: (?!je|jij|u)\\p{L}+){0,2} (?:in|op) een (?:andere?|aparte?|afgesloten) (?:hal|ruimte|deel|gedeelte|terrein|gebouw)',
    ],
    waarde: 'afwezig',
    afwezigeSoorten: ['transport', 'signalen'],
    gaatVoor: ['risico-transport', 'risico-02'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['De heftrucks rijden in een andere hal.'],
      niet: ['Je rijdt heftrucks naar een andere hal.'],
    },
  },
  {
    id: 'risico-04',
    items: ['vw_risico'],
    patronen: [
      '(?<!niet (?:alle|elk|elke) )(?:draaiende|bewegende|gevaarlijke|snijdende) (?:delen|onderdelen|machines)~(?:afgeschermd|beveiligd|afgedekt|omkast|achter)',
      '(?:alles wat|wat er) (?:draait|beweegt|snijdt)~(?:afgeschermd|achter|omkast|kap|scherm)',
      '(?<!niet )(?:alle|elke|iedere|de) machines?~(?:afgeschermd|beveiligd|stop(?:t|pen) (?:vanzelf|automatisch|zodra|direct|meteen))',
    ],
    waarde: 'afwezig',
    gaatVoor: [...RISICO_IDS, 'risico-02', 'risico-naam'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Alle draaiende delen zijn afgeschermd.', 'Alle machines zijn afgeschermd.'],
      niet: ['Gevaarlijke machines zijn er ook.'],
    },
  },
  {
    id: 'risico-05',
    items: ['vw_risico'],
    patronen: [
      `(?:gevaarlijk werk|gevaarlijke (?:situaties|machines|werkzaamheden)|gevaren|risico'?s) ${IS_ER_NIET}`,
      '(?:geen|zonder|no) (?:gevaarlijk\\p{L}* (?:werk\\p{L}*|situaties|machines)|risicovol\\p{L}* \\p{L}+|gevaar|gevaren|hazards?)',
      "(?:omgeving|werkplek|kantoor\\p{L}*|baan|werk)~zonder (?:\\p{L}+ )?(?:risico'?s|gevaren|gevaar)",
      '(?:veilige|veilig) (?:en \\p{L}+ )?(?:werkplek|omgeving|werkomgeving|ruimte)~(?:zonder|geen) (?:\\p{L}+ )?(?:machines?|hoogtes?|messen|gevaar\\p{L}*|gereedschap\\p{L}*)',
    ],
    waarde: 'afwezig',
    gaatVoor: [...RISICO_IDS, 'risico-02', 'risico-naam'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Er is geen gevaarlijk werk.', 'Een veilige werkplek zonder machines of hoogtes.'],
      niet: ['Gevaarlijke machines zijn er ook.', 'Een veilige werkplek vinden we belangrijk.'],
    },
  },
  {
    id: 'risico-07',
    items: ['vw_risico'],
    patronen: [
      `(?<!niet (?:alle|elke?) )(?:${MACHINE}|(?:draaiende|bewegende|snijdende) delen)~(?:achter (?:glas|een kap|een scherm|plexiglas|een hek|slot)|afgeschermd|afgesloten|omkast|ingebouwd|dichtgebouwd|stopt zodra|stopt direct|stopt meteen|niet bij kan|niet bij komt)`,
      'achter (?:een )?(?:scherm|glas|hek|kap|schot|afscherming|plexiglas)~(?:niet bij (?:kan|kunt|komt)|veilig)',
      '(?:volledig|helemaal|goed) (?:afgeschermd|omkast)',
      '(?:robot|robots|automaat|machine) (?:doet|doen) (?:het|al het) (?:\\p{L}+e en )?gevaarlijke werk',
      '(?:zaagwerk|snijwerk|laswerk|boorwerk|freeswerk|slijpwerk|hoogtewerk) (?:is|wordt)~(?:al gedaan|elders|vooraf|uitbesteed|door)',
      'je (?:hand|handen|vingers) (?:kan|kunnen|komt|komen|kunt)~niet (?:bij|tussen)',
      '(?:never|not|no)(?: \\p{L}+){0,4} (?:machinery|machines|heights|ladders|knives|chemicals)',
      '(?:hoogtewerk|werken op hoogte|gevaarlijk werk) (?:doen|doe|is|komt)(?: we| je| er| hier| wij)* (?:niet|nooit)',
      '(?:zagen|boren|lassen|slijpen|frezen|snijden)(?: en \\p{L}+)? (?:doet|doen|gebeurt)~(?:de|een|het) (?:\\p{L}+ )?\\p{L}*(?:werkplaats|collega|robot|leverancier|zagerij|machinist|lasser|timmerman|afdeling)',
      'alles gebeurt met de hand',
    ],
    waarde: 'afwezig',
    gaatVoor: [...RISICO_IDS, 'risico-02', 'risico-naam'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'De snijmachine zit volledig achter glas.',
        'De naald zit achter een scherm waar je hand niet bij kan.',
        'De robot doet het gevaarlijke werk.',
      ],
      niet: ['De machine staat achter het magazijn.'],
    },
  },
];
