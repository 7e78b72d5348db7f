import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

const NACHTUUR =
  '(?:(?:half )?(?:een|twee|drie|vier|vijf)|kwart (?:voor|over) (?:een|twee|drie|vier|vijf)|0?[0-5][.:]\\d\\d|(?:2[2-4]|22)[.:]\\d\\d)(?: uur)?';
const DIENSTEN = '(?:diensten?|ploegen?|ploeg|shifts?|roosters?|werktijden|tijden|uren)';

/** Nights, evenings and rhythm of the week, told by what happens then. */
export const ZINSBOUW_TIJD: readonly Regel[] = [
  gevraagd(
    {
      id: 'tijd-nacht-wissel',
      items: ['etmaal'],
      patronen: [
        `${DIENSTEN} (?:wisselen|beginnen|starten|lopen|gaan in)(?: [\\p{L}\\d.,:]+){0,5} (?:22|23|24|00|0)[.:]\\d\\d`,
        `(?:kranten|ochtendkrant\\p{L}*|broodjes|ontbijtjes)(?: \\p{L}+){0,4} (?:voor|uiterlijk) (?:half )?(?:vijf|zes|5|6)(?:[.:]\\d\\d)? uur`,
        '(?:waak|waakt|waken|waakdienst|slaapwacht|slaapwaak|slaapdienst\\p{L}*|om (?:de )?beurten slapen|slapen jullie op de (?:groep|locatie)|slaap je op de (?:groep|locatie)|terwijl (?:zij|bewoners|iedereen|anderen|de stad|heel nederland|nederland) (?:slaapt|slapen)|als (?:iedereen|anderen) (?:slaapt|slapen)|nachthoofd|in het holst van de nacht|in de kleine uurtjes|tot zonsopgang|tot in de ochtenduren|nachtrooster|nights included|rota that includes nights)',
        `(?:oven|ovens|wekker) (?:gaat|gaan) (?:om |rond )${NACHTUUR} (?:aan|af)`,
        `(?:vroege|eerste|ochtend) ?(?:dienst|ploeg|rit|bus|trein|shift|bezorging)(?: \\p{L}+){0,2} (?:om |rond |vanaf )(?:half vijf|vijf|half zes|kwart over vijf|kwart voor (?:vijf|zes)|0?[2-5][.:]\\d\\d)`,
      ],
      aard: 'omstandigheid',
      zekerheid: 0.66,
      ookInAanbod: true,
      wel: [
        'De ploegen wisselen om 6.00, 14.00 en 22.00 uur.',
        'Je waakt bij bewoners terwijl zij slapen.',
        'De oven gaat om half drie aan.',
      ],
      niet: ['Je werkt overdag.'],
    },
    { niveau: 0, niet: ['nacht'] },
  ),
  gevraagd(
    {
      id: 'tijd-avond-bijeenkomst',
      items: ['etmaal'],
      patronen: [
        '(?:informatie|ouder|thema|bewoners|leden|raads|commissie|les|oefen|repetitie|speel|club|cursus|proef|spel|concert|theater)(?:avond|avonden)(?: \\p{L}+){0,4} (?:begeleid|verzorg|leid|organiseer|notuleer|werk|draai|geef|ben|sta|presenteer|host)(?:t)? (?:je|jij|u)',
        '(?:na het (?:avond)?eten|na zevenen|na zessen|na achten)(?: \\p{L}+){0,4} (?:begin|begint|start|werk|ga|gaat|is|zijn)',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.64,
      wel: ['Informatieavonden voor ouders begeleid je zelf.'],
      niet: ['Op onze informatieavond vertellen we meer.'],
    },
    { niveau: 0, niet: ['avond'] },
  ),
  afwezig(
    {
      id: 'tijd-voor-het-eten',
      items: ['etmaal'],
      patronen: [
        '(?:voor het (?:avond)?eten|met etenstijd|tegen etenstijd|op tijd voor het eten|before dinner|in time for dinner) (?:ben je|zit je|thuis|weer thuis|kun je thuis)|home before dinner|thuis voor het (?:avond)?eten',
        '(?:eindigt?|klaar|stopt?|afgelopen|thuis|naar huis|voorbij)(?: \\p{L}+){0,3} (?:op zijn laatst|uiterlijk|niet later dan|nooit later dan) (?:om )?(?:vijf|half zes|half vijf|vier|zes|1[4-8][.:]\\d\\d)(?: uur)?',
        '(?:avondploeg|avonddienst)(?: \\p{L}+){0,2} (?:neemt|komt|lost)(?: \\p{L}+){0,5} (?:over|af|aflossen)',
        '(?:jij|u) (?:werkt|zit|draait|bent|hoort) (?:\\p{L}+ )?(?:in|bij|mee in) de (?:dagploeg|dagdienst|ochtendploeg)',
        "(?:alleen|uitsluitend|enkel|altijd) overdag|(?:school|kantoor|winkel|dag)(?:uren|tijden) ?(?:en nooit|en niet) (?:later|'s avonds)",
      ],
      zekerheid: 0.74,
      ookInAanbod: true,
      wel: ['You are home before dinner.', 'Je dienst eindigt op zijn laatst om vijf uur.'],
      niet: ['De avondploeg zoekt versterking.'],
    },
    ['avond', 'nacht'],
  ),
  gevraagd(
    {
      id: 'tijd-wisselt',
      items: ['overig_tijd'],
      patronen: [
        `(?:geen twee|geen enkele) (?:weken|dagen|maanden) (?:hebben|zijn|kennen|is)(?: \\p{L}+){0,3} (?:dezelfde|hetzelfde|gelijk) ?${DIENSTEN}?`,
        '(?:rooster|planning|dienstrooster|werktijden|diensten)(?: \\p{L}+){0,4} (?:krijg|hoor|zie|weet|komt|volgt|ontvang)(?: \\p{L}+){0,4} (?:voor de week daarna|voor de volgende week|een week van tevoren|een dag van tevoren|per week|op (?:donder|vrij|zater|zon)dag)',
        'wanneer (?:je|en hoe lang je|en hoeveel je) (?:werkt|moet komen|begint),? (?:hangt|verschilt|wisselt|bepaalt|hoor|ligt)(?: \\p{L}+){0,5}',
        '(?:we |wij )?(?:bellen|appen|roepen)(?: we| wij)? je (?:\\p{L}+ )?(?:als|wanneer|zodra) (?:we je|het|er|iemand)|(?:oproepbasis|oproepcontract|nulurencontract|nuluren|flexcontract|invaller|invalkracht|inval(?:diensten|werk)|on call|zero-hours?)',
        `(?:wisselende|schuivende|roulerende|verschillende|variabele|onregelmatige|draaiende|gebroken|flexibele dag- en avond) ${DIENSTEN}(?! (?:doen|kennen|hebben|zijn) (?:we|wij|er) ?(?:niet|niet aan))`,
      ],
      zekerheid: 0.66,
      ookInAanbod: true,
      wel: ['Geen twee weken hebben dezelfde tijden.', 'We bellen je als we je nodig hebben.'],
      niet: ['Wisselende diensten zijn er niet.'],
    },
    { niveau: 0, niet: ['wisselend'] },
  ),
  afwezig(
    {
      id: 'tijd-vast',
      items: ['overig_tijd'],
      patronen: [
        `(?:aan )?(?:schuivende|wisselende|roulerende|onregelmatige|gebroken) ${DIENSTEN}(?: \\p{L}+){0,2} (?:doen|kennen|hebben|draaien|heb|ken|draai)(?: (?:we|wij|je|u))(?: \\p{L}+)? (?:niet|nooit)`,
        `(?:week in,? week uit|elke week|iedere week|het hele jaar|altijd|steeds|jaar in,? jaar uit) (?:op )?(?:dezelfde|gelijke|vaste|identieke) (?:\\p{L}+ )?(?:${DIENSTEN}|dagen)`,
        `${DIENSTEN}(?: \\p{L}+){0,3} (?:ligt|liggen|staat|staan)(?: \\p{L}+){0,4} (?:vast|een jaar vooruit)|(?:elke|iedere) (?:maandag|dinsdag|woensdag|donderdag|vrijdag)(?:,? (?:en |tot en met )?\\p{L}+dag){0,3} (?:van|tussen) `,
        '(?:vaste|four vaste|vier vaste|drie vaste|twee vaste|vijf vaste) (?:ochtenden|middagen|dagen|werkdagen|dagdelen)|maandag tot en met (?:donderdag|vrijdag)(?: \\p{L}+){0,5} (?:het hele jaar|elke week|altijd)|iedere week hetzelfde|elke week dezelfde',
      ],
      zekerheid: 0.74,
      ookInAanbod: true,
      wel: ['Aan schuivende roosters doen we niet.', 'Week in, week uit dezelfde tijden.'],
      niet: ['Je rooster ligt niet vast.'],
    },
    // Fixed days may still be five in a row.
    ['wisselend', 'weekend', 'oproep', 'overwerk', 'avond', 'nacht'],
  ),
  gevraagd({
    id: 'tijd-dienst-duur',
    items: ['uren_dag'],
    patronen: [
      "(?:een |de |je |uw )?(?:shift|dienst|werkdag)(?: (?:is|duurt|telt|beslaat|lasts))(?: (?:bij ons|hier|gemiddeld|meestal|altijd|ongeveer|zo'n|al gauw|ruim))* <duur>(?! (?:of korter|pauze|later|eerder))",
    ],
    getal: 'max',
    zekerheid: 0.7,
    ookInAanbod: true,
    wel: ['Een shift is bij ons acht uur.'],
    niet: ['De cursus duurt een dag.'],
  }),
  gevraagd({
    id: 'tijd-dienst-hooguit',
    items: ['uren_dag'],
    patronen: [
      '(?:dienst|diensten|werkdag|werkdagen|shift|shifts)(?: \\p{L}+){0,4} (?:nooit|niet|zelden) (?:langer|meer) dan <duur>',
      'na <duur> (?:zit|is)(?: (?:je|jouw|uw|de)) (?:dienst|werkdag|shift) (?:erop|klaar|voorbij)',
    ],
    getal: 'max',
    minstens: false,
    zekerheid: 0.68,
    ookInAanbod: true,
    wel: ['Na vijf uur zit je dienst erop.'],
    niet: ['Na vijf minuten lopen ben je er.'],
  }),
];
