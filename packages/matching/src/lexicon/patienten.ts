import type { Regel } from './regel.js';
import { IS_ER_NIET, ZORGVRAGER } from './woordklassen.js';

/** Everybody who needs care or help, by any name. */
const HULPVRAGER =
  '(?:patienten|patient|clienten|client|bewoners?|ouderen|senioren|zorgvragers?|hulpbehoevende\\p{L}*|zieken|zieke (?:mensen|kinderen)|dementerende\\p{L}*|rolstoelgebruikers?|mantelzorgers|kwetsbare (?:\\p{L}+)|kwetsbaren|daklozen|dak- en thuislozen|verslaafden|gedetineerden|vluchtelingen|asielzoekers|gehandicapten|(?:mensen|kinderen|jongeren|volwassenen|ouderen|leerlingen|bewoners|clienten) (?:met|die|zonder) (?:\\p{L}+ ){0,3}(?:beperking|handicap|ziekte|dementie|autisme|nah|dakloos|hulp|zorg|ziek|verslaafd|rolstoel|onderdak|gedragsproblemen|psychi\\p{L}+|verstandelijke)\\p{L}*|elderly(?: \\p{L}+)?|residents?|patients?|(?:children|adults|people|clients) with (?:special needs|disabilities|dementia|autism|a disability)|disabled (?:people|children)|vulnerable (?:people|adults|children))';

/** Contact with patients and people who need help. */
export const PATIENTEN: readonly Regel[] = [
  {
    id: 'patienten-01',
    items: ['vw_geen_patienten'],
    patronen: [
      '(?:elderly|residents|patients)(?: company)?',
      '(?:gezelschap|samen met)~(?:ouderen|bewoners|clienten)',
      '(?:ouderen|bewoners|clienten|patienten)~(?:gezelschap|wandelen|eten|koffie|activiteiten|vervoeren|vervoer)',
      '(?:aan het bed|aan bed)',
      '(?:steunkousen|medicijnen (?:geven|delen|uitreiken))',
      '(?:wmo|zorg)[- ]?(?:consulent|medewerker|begeleider)',
      '(?:huisartsen(?:post|praktijk)|doktersassisten\\p{L}*|verpleegkundige|verzorgende|thuishulp)',
      '(?:children|adults|people) with (?:disabilities|dementia)',
      'nursing',
      '(?:patienten|clienten|bewoners|hulpbehoevende\\p{L}*|ouderen|zorgvragers|kwetsbare (?:mensen|ouderen|jongeren|doelgroep|gezinnen)|mensen met een (?:beperking|verstandelijke beperking)|zieken|dementerenden|verslaafden|daklozen|slachtoffers|nabestaanden|pleegkinderen|vluchtelingen|deelnemers)~(?:help\\p{L}*|verzorg\\p{L}*|begeleid\\p{L}*|ondersteun\\p{L}*|was\\p{L}*|was(?:t|sen)|zorg\\p{L}*|verpleeg\\p{L}*|bij)',
      '(?:help\\p{L}*|verzorg\\p{L}*|begeleid\\p{L}*|ondersteun\\p{L}*|zorg\\p{L}*|verpleeg\\p{L}*|contact met|werken met|werkt met|gesprekken met|ontvangt?|ontvangen|spreekt|vervoert?|vervoeren)~(?:patienten|clienten|bewoners|hulpbehoevende\\p{L}*|ouderen|kwetsbare|mensen met een (?:beperking|verstandelijke)|zieken|dementerenden|verslaafden|daklozen|slachtoffers|nabestaanden|vluchtelingen)',
      '(?:directe|lichamelijke|persoonlijke|intensieve) (?:zorg|verzorging|hulpverlening|begeleiding)',
      '(?:hulpverlening|schuldhulp\\p{L}*|uitvaart\\p{L}*|maatschappelijk werk)',
      '(?:patient care|caregiving|counsel(?:l)?ing|vulnerable (?:people|adults|children|clients)|bereavement|(?:clients|people) with (?:special )?needs|elderly care)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    zekerheidOntkend: 0.5,
    voorbeelden: {
      wel: [
        'Je begeleidt clienten bij hun dagbesteding.',
        'Je verzorgt bewoners met dementie.',
        'Patient care and counselling.',
      ],
      niet: [
        'Je hebt geen contact met patienten.',
        'Je voert de cliëntenadministratie.',
        'Het ziekenhuis zoekt een planner.',
      ],
    },
  },
  {
    id: 'patienten-04',
    items: ['vw_geen_patienten'],
    patronen: ['(?:thuiszorg|jeugdzorg|ouderenzorg|gehandicaptenzorg|verpleging|ggz)'],
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    zekerheid: 0.65,
    voorbeelden: { wel: ['Je werkt in de thuiszorg.'], niet: ['Zorg voor je gereedschap.'] },
  },
  {
    id: 'patienten-02',
    items: ['vw_geen_patienten'],
    patronen: [
      '(?:in|bij|op|voor)~(?:de zorg|ziekenhuis|verpleeghuis|verzorgingshuis|zorginstelling|kliniek|praktijk|hospice|zorgcentrum)',
      '(?:ziekenhuis|zorg|zorginstelling|verpleeghuis)',
      '(?:hospital|nursing home|care home)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.4,
    voorbeelden: { wel: ['Je werkt in een verpleeghuis.'], niet: ['Je werkt op kantoor.'] },
  },
  {
    id: 'patienten-03',
    items: ['vw_geen_patienten'],
    patronen: [
      '(?:geen|zonder|nauwelijks) (?:direct )?(?:contact met )?(?:patienten|clienten|patientencontact|clientcontact|bewoners)(?:contact)?',
      'no (?:direct )?(?:patient|client) contact',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: { wel: ['Je hebt geen patientencontact.'], niet: ['Veel contact met patienten.'] },
  },
  {
    id: 'patienten-05',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:geen|zonder|nauwelijks) (?:direct )?(?:contact met )?(?:patienten|clienten|patientencontact|clientcontact|bewoners)(?:contact)?',
      'no (?:direct )?(?:patient|client) contact',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: { wel: ['Je hebt geen patientencontact.'], niet: ['Veel contact met patienten.'] },
  },
  {
    id: 'patienten-06',
    items: ['vw_geen_patienten'],
    patronen: [
      `${ZORGVRAGER} (?:breng|haal|help|was|kleed|verzorg|begeleid|prik|vervoer|behandel|rijd|voed|ondersteun|bezoek|spreek|til)(?:t|en|s)? (?:je|u|jij)`,
      `(?:breng|haal|prik|behandel|vervoer|kleed|was|train|bezoek|ontvang|ondersteun|begeleid|help|voed|zorg|care|assist|support)(?:t|en|s|ing)?~${ZORGVRAGER}`,
      `(?:deelt|deel je|serveert|brengt|reikt)~(?:aan|naar) (?:de |je |onze )?${ZORGVRAGER}`,
      `(?:praatje|activiteiten|wandelen|omgaan|omgang) met (?:de |je |onze )?${ZORGVRAGER}`,
      'mensen die~(?:hulp nodig|zorg nodig|niet meer|ziek|dement|verward|even niet)',
      `(?:thuis|langs) bij (?:mensen|gezinnen|ouderen|${ZORGVRAGER})`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    zekerheidOntkend: 0.5,
    voorbeelden: {
      wel: [
        'Patienten breng je met bed en al naar de operatiekamer.',
        'Je prikt bloed bij patienten.',
      ],
      niet: ['Je ziet geen patienten.'],
    },
  },
  {
    id: 'patienten-07',
    items: ['vw_geen_patienten'],
    patronen: [
      `${ZORGVRAGER} ${IS_ER_NIET}`,
      `(?:patienten|client|clienten|bewoners)-?contact(?:en)? ${IS_ER_NIET}`,
      '(?:zie|ziet|spreekt|ontmoet)~(?:geen|nooit) (?:patienten|clienten|bewoners)',
      `${ZORGVRAGER}~(?:niets|niks) (?:te maken|van doen)`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['patienten-02'],
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['Met patienten kom je niet in aanraking.', 'Patientencontact is er niet.'],
      niet: ['Patienten help je graag.'],
    },
  },
  {
    id: 'patienten-08',
    items: ['vw_geen_patienten'],
    patronen: [
      `(?:help|helpt|verzorgt?|begeleidt?|begeleid|ondersteunt?|wast?|kleedt?|prikt?|vervoert?|rijdt?|bezoekt?|assisteert?|activeert?|stimuleert?|behandelt?|assist|assists|help|helps|care|cares|support|supports|bathe|feed|visit|accompany)(?: je| u)?(?: [\\p{L}']+){0,4} (?<!van )(?<!van de )(?<!voor )(?<!van onze )${HULPVRAGER}`,
      `(?:haalt?|brengt?|geeft?|houdt?|bewaakt|ontvangt?|ontvang|zit|onderzoekt|observeert?|spreekt|intaket|interviewt)(?: je| u)?(?: (?:de|onze|alle|je|nieuwe|oudere|jonge))? ${HULPVRAGER}`,
      `(?:haalt?|brengt?|geeft?|houdt?|bewaakt|ontvangt?|ontvang|zit|onderzoekt|observeert?|spreekt|intaket|interviewt)(?: je| u)?(?: \\p{L}+){0,3} (?:aan|naar|bij) (?:de |onze )?${HULPVRAGER}`,
      `${HULPVRAGER}(?: \\p{L}+){0,3} (?:in en uit|naar de (?:dagbesteding|behandelkamer|operatiekamer|therapie|wc|badkamer)|uit bed|aan tafel|bij (?:het|hun) (?:eten|wassen|aankleden|dagelijks\\p{L}*))`,
      '(?:prikt|prik je|prikken)~bloed',
      '(?:bloedafname|bloed prikken|bloed afnemen|adl|adl-zorg|zorgtaken|medicatie (?:delen|geven|uitreiken|verstrekken)|medicijnen (?:aan|geeft|uitdelen|delen)|wondverzorging|katheter\\p{L}*|injecteren|insuline)',
      '(?:aan (?:het|hun) bed|aan bed|bedside|personal care|daily care)',
      '(?:oogje|toezicht|oog) (?:op|in het zeil|houden op)~(?:bewoners|clienten|patienten|ouderen)',
      `(?:maaltijden|eten|koffie|medicijnen|post|boodschappen)(?: \\p{L}+){0,3} (?:rond |rond bij |bij |aan |naar )(?:de |onze )?${HULPVRAGER}`,
      `(?:bij|met|voor|tussen) (?:de |onze )?${HULPVRAGER} (?:thuis|op bezoek|aan huis|op de kamer|over de vloer|om te gaan|werken|werkt)`,
      `(?:werkt?|omgaan|om te gaan|omgang|contact) (?:\\p{L}+ )?met (?:de |onze )?${HULPVRAGER}`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.76,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [
        'Je rijdt clienten naar de dagbesteding.',
        'Je prikt bloed.',
        'Je geeft medicijnen aan clienten.',
        'Je begeleidt jongeren die dakloos zijn.',
        'You help children with special needs.',
      ],
      niet: ['Met clienten werk je niet.', 'Je houdt de clientenadministratie bij.'],
    },
  },
  {
    id: 'patienten-09',
    items: ['vw_geen_patienten'],
    patronen: [
      `(?:geen|zonder|nauwelijks|no|without)(?: direct| rechtstreeks| enkel)?(?: contact met| contact with| omgang met)?(?: de)? ${HULPVRAGER}(?: over de vloer| thuis| op bezoek)?`,
      `(?:niet|nooit|never|not) (?:zelf )?(?:bij|met|in contact met|in aanraking met|with|in contact with|meet|see) (?:de |onze )?${HULPVRAGER}(?: over de vloer| thuis)?`,
      `(?:met|bij) (?:de |onze )?${HULPVRAGER} (?:werk|kom|heb|spreek|zie)(?: je| u)?(?: \\p{L}+){0,2} (?:niet|nooit|niets|nauwelijks)(?= *(?:[^\\p{L} ]|$|in |te ))`,
      `(?:zorg|verzorging|begeleiding|verpleging)(?: (?:van|voor) (?:de |onze )?\\p{L}+)? (?:doen|doet|is voor|ligt bij|verzorgen|geven) (?:de |onze )?(?:verpleging|verzorgenden|verpleegkundigen|begeleiders|zorgmedewerkers|collega's|zorg)`,
      `${HULPVRAGER} (?:kom|zie|spreek|tref|ontmoet)(?: je| u| zelf)*(?: \\p{L}+){0,2} (?:niet|nooit|nauwelijks|zelden)(?= *(?:[^\\p{L} ]|$|tegen))`,
    ],
    waarde: 'afwezig',
    gaatVoor: ['patienten-01', 'patienten-02', 'patienten-06', 'patienten-08'],
    aard: 'genoemd',
    zekerheid: 0.82,
    voorbeelden: {
      wel: [
        'Zelf kom je niet bij clienten over de vloer.',
        'Met clienten werk je niet.',
        'You have no contact with patients.',
      ],
      niet: ['Je verzorgt patienten.', 'Je bent niet bang voor patienten.'],
    },
  },
];
