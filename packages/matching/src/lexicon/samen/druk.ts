import { maakRegel, type Samenstelling } from './samenregel.js';

/** A moment that comes back and at which something must be done. */
const MOMENT =
  '(?:(?:elke|iedere|every|each) (?:dag|week|maand|avond|ochtend|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|uur|month|day|week|monday|tuesday|wednesday|thursday|friday)|(?:maandelijks|wekelijks|dagelijks)|(?:dezelfde|nog die(?:zelfde)?|the same) (?:dag|avond|middag|day)|(?:voor|uiterlijk|om|tegen|stipt om|before|by) (?:half )?(?:\\d{1,2}(?:[.:]\\d\\d)?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|noon)(?: uur|u| o.clock)?|binnen (?:een|1|twee|2|drie|3|vier|4|acht|enkele) (?:uur|uren|dagen|werkdagen|minuten)|aan het eind(?:e)? van (?:de|elke|iedere) (?:dag|maand|week)|(?:on|by) the (?:\\p{L}+ )?(?:working )?day|(?:de|op de) (?:eerste|tweede|derde|vierde|vijfde|laatste) (?:werk)?dag van de maand|als de (?:\\p{L}+ )?(?:vrachtwagen|bus|trein|koerier|chauffeur) (?:er staat|komt|vertrekt)|iedere nacht|elke nacht|om half \\p{L}+|(?:on|by) (?:monday|tuesday|wednesday|thursday|friday)s?)';
const MOET = '(?:moet|moeten|hoort|dient|dienen|zijn we verplicht|must|has to|have to|needs? to)';
const AF =
  '(?:klaar|af|gereed|de deur uit|weg|leeg|verzonden|verstuurd|ingeleverd|opgeleverd|geleverd|ingediend|betaald|uitbetaald|gepubliceerd|online|verwerkt|afgerond|afgehandeld|gedraaid|bij de klant|op de (?:bus|post|trein|vrachtwagen|wagen)|ingepakt|verpakt|binnen|gedaan|finished|done|ready|shipped|out of the door|sent|submitted|delivered|filed|closed)';
const RUIM =
  '(?:ruim de tijd|alle tijd|hoeft|hoeven|niet|geen|nooit|zelden|rustig|solliciteren|sollicitatie\\p{L}*|reageren|reageer|reactie|cv|motivatie\\p{L}*|apply|application|aanwezig|beginnen|begin je|start|werkplek|schoon zijn|van de winkel|gesloten|aanmelden|pauze|gaat niet|not|never)';

/** Time that is not short. */
const LATER =
  '(?:morgen|overmorgen|volgende week|de volgende dag|een dag later|later|een andere keer|een week (?:blijven )?liggen|tomorrow|next week|the next day)';
const NIET_AF =
  '(?:niet af|niet klaar|komt (?:het|iets) (?:\\p{L}+ )?niet|lukt (?:het|iets) (?:\\p{L}+ )?niet|red je het niet|loopt (?:het|iets) uit|blijft (?:iets|er iets|het) liggen|doen we|doe je|ga je verder|gaan we verder|mag|mogen|kan|not finished|not done|can wait)';

const DRUK: readonly Samenstelling[] = [
  {
    id: 'samen-op-tijd-af',
    items: ['vw_deadlines'],
    delen: [MOMENT, MOET, AF],
    zonder: RUIM,
    waarde: { niveau: 0 },
    wel: [
      'Elke donderdag moet het magazijn leeg, wat er ook binnenkomt.',
      'De salarissen moeten iedere maand voor de 25e uitbetaald zijn.',
    ],
    niet: ['De sollicitatie moet voor vrijdag binnen zijn.'],
  },
  {
    id: 'samen-piek-doorwerken',
    items: ['vw_deadlines'],
    delen: [
      '(?:rond|tijdens|in|voor|vlak voor|around|before|during) (?:de |het |the )?(?:feestdagen|kerst|sinterklaas|pasen|moederdag|valentijnsdag|december|zomer|hoogseizoen|seizoen|black friday|jaarafsluiting|kwartaalafsluiting|oogst\\p{L}*|spits|lunch\\p{L}*|koopavond|uitverkoop|maandeinde|holidays|christmas|month end|peak season)',
      '(?:op volle toeren|alle zeilen|gekkenhuis|hectisch|razend druk|heel druk|erg druk|topdrukte|flink aanpoten|doorwerken|overuren|stormloop|alle hens|tot diep in de|extra druk|handen vol|flat out|hectic|very busy|crazy|all hands)',
    ],
    zonder: '(?:rustig|niet|nooit|geen|extra krachten|flexkrachten|flexpool|uitzendkrachten)',
    waarde: { niveau: 0 },
    wel: ['Rond de feestdagen draaien we op volle toeren.'],
    niet: ['Rond de feestdagen is het niet extra druk.'],
  },
  {
    id: 'samen-morgen-kan-ook',
    items: ['vw_deadlines'],
    delen: [LATER, NIET_AF],
    zonder:
      '(?:bezorgd|in huis|moet|beginnen|startdatum|nooit|boos|klant|de deur uit|geleverd|solliciteren|bellen|bel)',
    inZin: true,
    waarde: 'afwezig',
    wel: [
      'Komt het vandaag niet af, dan doen we het morgen.',
      'Aanvragen mogen een week blijven liggen.',
    ],
    niet: ['Morgen moet het bij de klant zijn.'],
  },
  {
    id: 'samen-duur-geeft-niet',
    items: ['vw_deadlines'],
    delen: [
      '(?:hoe lang|of (?:het|dat|iets)|duurt|duren|een (?:dag|week) (?:langer|later)|wanneer (?:het|iets) (?:af|klaar)|how long)',
      "(?:maakt (?:\\p{L}+ ){0,2}(?:niet|niks|niets) uit|maakt niemand (?:iets )?uit|geeft (?:\\p{L}+ ){0,2}niet|is (?:\\p{L}+ ){0,2}niet erg|doet er niet toe|is niet belangrijk|niemand die|does not matter|doesn't matter)",
    ],
    zonder: '(?:stage|contract|reistijd|woont|maar|moet)',
    inZin: true,
    waarde: 'afwezig',
    wel: ['Of een klus drie weken of drie maanden duurt maakt niemand uit.'],
    niet: ['Hoe lang je contract duurt, maakt niet uit.'],
  },
  {
    id: 'samen-pieken-opgevangen',
    items: ['vw_deadlines'],
    delen: [
      '(?:pieken|piek|drukte|extra werk|topdrukte|spoed|spoedklussen|peaks?)',
      '(?:vangen (?:we|wij) (?:\\p{L}+ ){0,2}op|worden (?:\\p{L}+ ){0,2}opgevangen|wordt (?:\\p{L}+ ){0,2}opgevangen|lossen (?:we|wij)|doen (?:de|onze|we met)|gaan naar|is voor|are covered|handled)',
      '(?:flex\\p{L}*|uitzend\\p{L}*|invalkrachten|oproepkrachten|extra (?:krachten|mensen|handen)|andere \\p{L}+|collega\\p{L}*|inhuur|temps|agency)',
    ],
    zonder: '(?:met jou|jij|samen|met elkaar)',
    waarde: 'afwezig',
    wel: ['Pieken vangen we op met de flexpool.'],
    niet: ['Pieken vangen we samen op met extra krachten.'],
  },
  {
    id: 'samen-seconden-per-stuk',
    items: ['vw_tempo'],
    delen: [
      '(?:(?:elke|iedere|om de|every) (?:\\p{L}+|\\d+) (?:seconden|tellen|seconds))',
      '(?:komt|een nieuwe?|voorbij|volgende|klaar|af|pak|pakt|gevuld|next|new)',
    ],
    zonder: '(?:niet|nooit|machine doet|automatisch)',
    waarde: { niveau: 0 },
    wel: ['Elke twaalf seconden komt er een nieuwe bak voorbij.'],
    niet: ['De machine doet automatisch elke twaalf seconden een nieuwe.'],
  },
  {
    id: 'samen-liever-goed',
    items: ['vw_tempo'],
    delen: [
      '(?:liever|belangrijker dan|gaat (?:bij ons )?(?:altijd )?(?:voor|boven)|boven|is meer waard dan|rather|over|matters more than|more important than)',
      '(?:snelheid|snel|vlug|haast|tempo|aantallen|speed|fast|quick|quickly|productie(?:aantallen)?)',
      '(?:goed|goede|netjes|zorgvuldig\\p{L}*|kwaliteit|nauwkeurig\\p{L}*|precies|rustig|veilig\\p{L}*|right|careful\\p{L}*|quality|accura\\p{L}+|well|properly)',
    ],
    zonder: '(?:en snel|en snelheid|snel en|niet|maar ook|both)',
    waarde: 'afwezig',
    wel: ['Liever een goed antwoord dan een snel antwoord.'],
    niet: ['Je werkt snel en netjes.'],
  },
  {
    id: 'samen-norm-per-uur',
    items: ['vw_tempo'],
    delen: [
      '(?:norm|minimaal|minstens|ten minste|target|doel|streef\\p{L}*|verwacht\\p{L}*|halen|haal|haalt|gehaald|gemeten|quota|at least|expected|rate)',
      '(?:(?:[2-9]\\d|[1-9]\\d{2,}|twintig|dertig|veertig|vijftig|zestig|tachtig|honderd|\\p{L}+honderd) (?:\\p{L}+ ){0,2}?\\p{L}+)',
      '(?:per uur|per minuut|per dag|per dienst|elk uur|ieder uur|an hour|per hour|per shift|each hour)',
    ],
    zonder:
      '(?:uur per|uren|euro|loon|salaris|verdien\\p{L}*|kilometer|km|graden|brutoloon|€|bruto|bpm|vergoeding|vakantie\\p{L}*)',
    waarde: { niveau: 0 },
    wel: ['We verwachten minimaal 140 orderregels per uur van je.'],
    niet: ['Je verdient minimaal 14 euro bruto per uur.'],
  },
];

export const SAMEN_DRUK = DRUK.map(maakRegel);
