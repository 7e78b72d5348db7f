import type { Regel } from '../regel.js';
import { afwezig, gevraagd } from './vorm.js';

const STATION =
  "(?:(?:het )?(?:hoofd|trein|metro|bus)?station(?: [\\p{L}'-]+){0,2}|[\\p{L}'-]+ (?:centraal|cs|centrum|zuid|noord|oost|west)|(?:de )?(?:bus|tram|metro)?halte|de (?:bus|tram|metro|trein|sprinter))";
const DICHTBIJ =
  '(?:vlakbij|om de hoek|op loopafstand|voor de deur|naast de deur|aan de overkant|op (?:een |twee |drie |vijf |tien |\\d+ )?(?:minuten|minuutjes|steenworp|paar stappen)(?: \\p{L}+)?|tegenover|ernaast)';
const ZO_BINNEN =
  '(?:loop|stap|wandel|ben|fiets|sta|rijd)(?: je| u)? (?:\\p{L}+ ){0,3}?(?:binnen|naar binnen|zo|op (?:de|onze) \\p{L}+|op (?:het|ons) werk|bij ons|in (?:een|vijf|tien|\\d+) (?:kwartier(?:tje)?|minuten|stappen|tellen)|er)';
const GEEN_OV =
  '(?:without|zonder|no|geen)(?: (?:a|enige|een))? (?:bus stop|bushalte|halte|ov-?verbinding|openbaar vervoer|station|public transport|busverbinding)(?: (?:nearby|in de buurt))?';

/** Travel, driving for work and times. */
export const BREED_ONDERWEG: readonly Regel[] = [
  afwezig({
    id: 'breed-vervoer-goed',
    items: ['vervoer'],
    patronen: [
      `(?:vanaf|vanuit|van|met|from) ${STATION}(?: [\\p{L}'-]+){0,2} ${ZO_BINNEN}`,
      `(?:bus|tram|metro|trein|pont|veerpont)(?: \\p{L}+)? stopt (?:\\p{L}+ ){0,2}?(?:voor|om|naast|bij|aan|op|tegenover) (?:de|het|ons|onze|een)`,
      `${STATION}(?: \\p{L}+){0,2} (?:is|ligt|zit|vind je|stopt|bevindt zich)(?: \\p{L}+)? ${DICHTBIJ}`,
      `(?:op|met) de fiets (?:ben|sta|rijd|kom)(?: je| u)? (?:er |hier )?(?:\\p{L}+ ){0,4}?(?:in (?:een|vijf|tien|twintig|\\d+) (?:kwartier(?:tje)?|minuten|minuutjes)|zo|binnen)`,
      '(?:wij|we) halen je op (?:bij|van|vanaf) (?:het|de) (?:station|halte)',
    ],
    zekerheid: 0.72,
    wel: [
      'Vanuit Arnhem Centraal loop je droog naar binnen.',
      'Op de fiets ben je er vanuit de stad in een kwartier.',
      'De bus stopt voor de poort.',
    ],
    niet: ['Zonder auto kom je er niet.'],
  }),
  gevraagd(
    {
      id: 'breed-vervoer-slecht',
      items: ['vervoer'],
      patronen: [
        GEEN_OV,
        '(?:so )?(?:most|nearly all|almost all) (?:people|colleagues|of us) (?:drive|come by car)',
        '(?:bijna )?(?:iedereen|alle collega.s|de meeste(?:n| mensen| collega.s)?)(?: \\p{L}+)? (?:komt|komen|rijdt|rijden) (?:\\p{L}+ )?(?:met de auto|zelf)',
      ],
      zekerheid: 0.74,
      wel: ['Our office is on an industrial estate without a bus stop, so most people drive.'],
      niet: ['Er is een bushalte voor de deur.'],
    },
    { niveau: 0, niet: ['ov', 'auto'] },
  ),
  gevraagd({
    id: 'breed-rijden-kort',
    items: ['beroepsvervoer'],
    patronen: [
      '(?:rijd|rijdt|rijden|stuur|ritten|rit|bus|auto)(?: [\\p{L}]+){0,4},? (?:nooit|niet) (?:meer|langer) dan <duur>',
      '(?:rijd|rijdt|rijden|ritten|ritjes|rit|ritje)(?: \\p{L}+){0,4} (?:hooguit|hoogstens|maximaal|duurt|duren|van) (?:hooguit |maximaal |nooit langer dan |)<duur>',
    ],
    getal: 'max_min_achtereen',
    minstens: false,
    zekerheid: 0.75,
    gaatVoor: ['samen-zelf-rijden', 'beroepsvervoer-01', 'beroepsvervoer-03'],
    wel: ['De bus rijd je om beurten, nooit meer dan twintig minuten.'],
    niet: ['Je rijdt naar klanten.'],
  }),
  gevraagd({
    id: 'breed-wisselrooster',
    items: ['overig_tijd'],
    patronen: [
      '(?:je |het |de )?(?:rooster|diensten|werktijden|tijden|uren|shifts|nights|nachten)(?: \\p{L}+){0,2} (?:wisselt|wisselen|verschilt|verschillen|rouleert|rouleren|rotate|rotates|change|changes|vary|varies|draait mee)(?: \\p{L}+){0,3}',
      '(?:een keer|eens|once|een week) in de (?:\\p{L}+|\\d+) (?:weken|week) (?:draai|doe|heb|ben|sta)(?: je| jij| u)?(?: \\p{L}+){0,3} (?:piket\\p{L}*|bereikbaarheid\\p{L}*|storingsdienst|consignatie\\p{L}*|oproepdienst|stand-?by)',
      '(?:bent|ben|word|wordt)(?: je| jij| u)? (?:\\p{L}+ )?oproepbaar',
    ],
    sterkte: 'vereist',
    zekerheid: 0.72,
    wel: ['Een keer in de vijf weken draai je een week piket.', 'The nights rotate.'],
    niet: ['Je rooster is vast.'],
  }),
  afwezig({
    id: 'breed-vaste-tijden',
    items: ['overig_tijd'],
    patronen: [
      '(?:vaste|dezelfde|zelfde|gelijke) (?:ochtenden|middagen|dagen|uren|tijden|werktijden|diensten|werkdagen)(?: [\\p{L}\\d.:]+){0,8},? (?:elke|iedere|alle|het hele) (?:week|weken|jaar)(?: (?:dezelfde|hetzelfde|door|gelijk))?',
      '(?:elke|iedere) week (?:precies )?(?:dezelfde|hetzelfde)(?: (?:dagen|tijden|uren|rooster))?',
      'vaste (?:ochtenden|middagen|uren|werktijden|dagdelen)(?: van [\\d.:]+ tot [\\d.:]+(?: uur)?)?',
    ],
    zekerheid: 0.73,
    wel: ['Je werkt vier vaste ochtenden van 8.00 tot 13.00 uur, elke week dezelfde.'],
    niet: ['Elke week is anders.'],
  }),
];
