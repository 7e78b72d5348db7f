import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

const OV = '(?:bus|tram|metro|trein)(?: \\d+)?';
const HALTE =
  '(?:station|hoofdstation|centraal station|treinstation|busstation|bushalte|halte|tramhalte|metrostation)';
const KEER =
  '(?:\\d{1,3}|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|achttien|twintig|dertig|veertig|vijftig|tientallen|talloze|ontelbare)';

/** The way to the work, stairs and lifts, and how one sits there. */
export const DAGTAAL_PLEK: readonly Regel[] = [
  afwezig(
    {
      id: 'plek-halte-voor-de-deur',
      items: ['vervoer'],
      patronen: [
        `${OV} stopt (?:hier |bij ons |letterlijk |vlak )?(?:voor de deur|om de hoek|op de stoep|aan de overkant|vlakbij)`,
        `(?:ligt|liggen|zit|zitten|is|staat|vind je|werkt|werk je)(?: \\p{L}+){0,3} (?:om de hoek van|naast|tegenover|pal naast|vlak bij|vlakbij|recht tegenover|aan|bij|op loopafstand van|op \\d{2,3} meter van) (?:het |de |een )?${HALTE}`,
        '(?:een )?(?:rijbewijs|auto|eigen auto|eigen vervoer)(?: (?:of|en) \\p{L}+)? (?:heb|hebt)(?: je| u)(?: hier| hiervoor| dus| er)? niet nodig',
        '(?:zelf )?(?:een )?rijbewijs hebben (?:hoeft|is) niet(?: nodig)?',
        '(?:rijd|rijdt|ga|gaat)(?: je| u)? mee (?:met|in) (?:de|het|onze) (?:ploegbus|personeelsbus|busje|bedrijfsbus|pendelbus)',
      ],
      ookInAanbod: true,
      wel: [
        'Bus 50 stopt voor de deur.',
        'De school ligt om de hoek van het station.',
        'Een rijbewijs heb je niet nodig.',
      ],
      niet: ['Een rijbewijs heb je nodig.', 'Het bedrijf ligt op vijf kilometer van het station.'],
    },
    ['auto', 'fiets'],
  ),
  gevraagd(
    {
      id: 'plek-zonder-auto',
      items: ['vervoer'],
      patronen: [
        'zonder (?:auto|eigen auto|brommer|scooter|eigen vervoer|rijbewijs)(?: of (?:auto|brommer|scooter|eigen vervoer))? (?:kom|komt|red|lukt|ben|gaat|kun)(?: je| u| het| jij)(?: \\p{L}+){0,3} (?:niet|nergens|lastig|moeilijk)',
        'met (?:het )?(?:openbaar vervoer|ov|de bus|de trein) (?:kom|komt|zijn we|is het)(?: je| u)?(?: \\p{L}+){0,3} (?:niet|niet te bereiken|slecht te bereiken|onbereikbaar)',
        '(?:without|no) (?:a |your own )?(?:car|transport) (?:you (?:will not|won.t|cannot|can.t)|it is not possible)',
      ],
      ookInAanbod: true,
      zekerheid: 0.78,
      wel: ['Zonder auto of brommer kom je er niet.'],
      niet: ['Zonder auto kom je er ook.'],
    },
    { niveau: 0, niet: ['auto'] },
  ),
  afwezig({
    id: 'plek-lift',
    items: ['traplopen'],
    patronen: [
      'met (?:een lift|liften|de lift) (?:naar|op|tot) (?:elke|iedere|alle|de) (?:etages?|verdiepingen?|verdieping)',
      '(?:en |maar )?de lift (?:doet|werkt)(?: het)?(?: \\p{L}+| \\([^)]{1,12}\\)){0,2} ?(?:altijd|gewoon|prima)(?: het)?',
      '(?:er (?:is|zijn)|we hebben|wij hebben|with) (?:een |a )?(?:liften|lift|elevator|lifts) (?:naar|to|voor|op) (?:elke|iedere|alle|every|each|all|de)',
      '(?:de )?(?:lokalen|werkplekken|kleuterlokalen|ruimtes|kantoren|afdeling) (?:ligt|liggen|is|zijn)(?: \\p{L}+)? (?:beneden|gelijkvloers|op de begane grond)',
    ],
    ookInAanbod: true,
    wel: ['Ons kantoor heeft lift, met liften naar elke etage.', 'De lift doet het altijd.'],
    niet: ['De lift doet het nooit.', 'Met de goederen ga je de trap op.'],
  }),
  gevraagd(
    {
      id: 'plek-trap-vaak',
      items: ['traplopen'],
      patronen: [
        `(?:zo.n |ongeveer |wel |zeker |minstens |al gauw )?${KEER} (?:keer|maal|times) (?:per (?:dag|dienst|shift) )?(?:de |een |die )?(?:trap|trappen|stairs)(?: \\p{L}+)? ?(?:op|af|op en af|op en neer|up)`,
        `(?:trap|trappen|stairs)(?: \\p{L}+){0,5} ${KEER} (?:keer|maal|times) (?:per|op een|a) (?:dag|dienst|shift|day)`,
        `(?:de|een) (?:\\p{L}*trap|trappen)(?: van [^.!?,]{1,25})? op, ?(?:drie|vier|vijf|zes|zeven|acht|tien|3|4|5|6|7|8|10) (?:verdiepingen|etages|hoog)`,
        '(?:drie|vier|vijf|zes|zeven|acht|tien|3|4|5|6|7|8|10) (?:verdiepingen|etages|trappen) (?:op|omhoog|met de trap|te voet|lopen|op en af)',
      ],
      zekerheid: 0.78,
      wel: [
        'Je rent per dienst zo.n vijftien keer de trap op en neer.',
        'U gaat de buitentrap van de loods op, drie verdiepingen.',
      ],
      niet: ['Een enkele keer ga je de trap op.', 'Het kantoor telt drie verdiepingen.'],
    },
    { niveau: 0 },
  ),
  gevraagd(
    {
      id: 'plek-uit-de-stoel',
      items: ['zitten'],
      patronen: [
        '(?:je|u|jij) (?:komt|kom|mag) (?:alleen|slechts|enkel|nauwelijks|amper|bijna niet) (?:van|uit) (?:je|uw|de) (?:stoel|plek|plaats|cabine|bureaustoel)',
        '(?:je|u|jij) (?:zit|bent) [^.!?]{0,30}(?:en )?(?:je|u|jij) (?:komt|mag) (?:er )?(?:niet|nauwelijks) (?:van|uit|af)',
      ],
      zekerheid: 0.78,
      wel: ['U komt alleen van uw stoel voor het toilet.'],
      niet: ['U komt vaak van uw stoel.'],
    },
    { niveau: 0 },
  ),
  afwezig({
    id: 'plek-afwisselend',
    items: ['zitten'],
    patronen: [
      '(?:je|u|jij) (?:bent|ben) (?:voortdurend|continu|constant|steeds|altijd|de hele dag) in beweging',
    ],
    zekerheid: 0.74,
    wel: ['Je bent voortdurend in beweging.'],
    niet: ['Je zit de hele dag.', 'De markt is voortdurend in beweging.'],
  }),
  afwezig(
    {
      id: 'plek-grond',
      items: ['klimmen', 'vw_risico'],
      patronen: [
        '(?:blijf|blijft|sta|staat)(?: je| jij| u)?(?: \\p{L}+)? met (?:beide|twee|allebei je|allebei uw) (?:benen|voeten) op de (?:grond|vloer)',
        '(?:zelf )?omhoog (?:hoef|hoeft|ga|gaat|klim)(?: je| jij| u) (?:zelf )?(?:nooit|niet)',
        '(?:you )?(?:keep|stay with) both feet on the ground',
      ],
      zekerheid: 0.76,
      wel: ['U blijft met beide benen op de grond.', 'Zelf omhoog hoef je nooit.'],
      niet: ['Je werkt op hoogte.'],
    },
    ['hoogte'],
  ),
  afwezig({
    id: 'plek-overdag',
    items: ['etmaal'],
    patronen: [
      '(?:shifts?|work|hours|you work)(?: \\p{L}+){0,3} (?:is |are )?(?:in |during )?(?:daylight|daytime)(?: hours)? only',
      '(?:only|all) (?:in|during) (?:daylight|daytime|office hours)',
      '(?:de |het )?(?:laatste|last) (?:les|dienst|afspraak|ronde|cursus|groep|lesson|shift|klant) (?:is|eindigt|stopt|ends|gaat)(?: \\p{L}+)? (?:om|at|tot|uiterlijk) (?:uiterlijk )?(?:1[4-9]|2[01])(?:[.:]\\d\\d)?(?: uur)?(?: (?:afgelopen|klaar|voorbij|naar huis))?',
    ],
    ookInAanbod: true,
    wel: ['Shifts are in daylight only.', 'De laatste les is om 20.15 uur afgelopen.'],
    niet: ['De laatste dienst is om 23.00 uur afgelopen.'],
  }),
];
