import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

const UREN =
  '(?:hours|uren|uur|(?:[3-8]|drie|vier|vijf|zes|zeven|acht|three|four|five|six|seven|eight) (?:hours|uur|uren))';

/** What the hands and the skin meet, and where it hangs in the air. */
export const DAGTAAL_HANDEN: readonly Regel[] = [
  gevraagd({
    id: 'handen-keer-op-keer',
    items: ['handgebruik'],
    patronen: [
      '(?:wring|wringt|knijp|knijpt|knip|knipt|schroef|schroeft|draai|draait|vouw|vouwt|snijd|snijdt)(?: je| jij| u)? (?:vele|tientallen|honderden|duizenden|heel veel|talloze) (?:malen|keren|keer)',
      '(?:je|uw|de) hand(?:en)? (?:maakt|maken)(?: \\p{L}+){0,3} (?:duizenden|honderden|tientallen) (?:keren|keer|malen)',
      `(?:pipette|pipettes|pipetting|pipetteer|pipetteert|suture|sew|solder|assemble) (?:for )?(?:around |about |up to |some |ongeveer |zo.n )?${UREN} (?:a|per|op een) (?:day|dag|shift|dienst)`,
    ],
    zekerheid: 0.74,
    wel: [
      'Wel wringt u vele malen per ochtend een dweil uit.',
      'You will pipette for around five hours a day.',
    ],
    niet: ['Je wringt een enkele keer een doek uit.'],
  }),
  gevraagd({
    id: 'handen-olie-eraan',
    items: ['huidcontact'],
    patronen: [
      '(?:met )?(?:\\p{L}*olie|vet|verf|inkt|lijm|kit|smeer|koelvloeistof) (?:aan|op|onder|tot aan) (?:je|uw|de) (?:vingers|handen|armen|ellebogen|nagels)',
      '(?:handen|vingers|armen)(?: \\p{L}+){0,3} (?:onder|vol|zwart van) (?:de |het )?(?:\\p{L}*olie|vet|verf|inkt|lijm|smeer)',
    ],
    zekerheid: 0.74,
    wel: ['Met compressorolie aan je vingers kom je vaak thuis.'],
    niet: ['Zonder olie aan je vingers.'],
  }),
  afwezig({
    id: 'handen-gebruiken-wij-niet-meer',
    items: ['huidcontact', 'stof'],
    patronen: [
      '(?:oplosmiddelen|chemicalien|bleekmiddel|chloor|giftige middelen|agressieve middelen|bestrijdingsmiddelen|solvents|chemicals) (?:gebruiken|kennen|hebben|verwerken) (?:we|wij) (?:al )?(?:\\p{L}+ |\\d{4} ){0,4}niet(?: meer)?',
    ],
    wel: ['Oplosmiddelen gebruiken wij al sinds 2019 niet meer.'],
    niet: ['Oplosmiddelen gebruiken we elke dag.'],
  }),
  gevraagd({
    id: 'handen-rook-hangt',
    items: ['stof'],
    patronen: [
      '(?:las)?(?:rook|damp|dampen|stof|lasdampen|lasrook|nevel|mist)(?: \\p{L}+){0,4} (?:blijft|blijven)(?: \\p{L}+){0,4} hangen',
    ],
    zekerheid: 0.76,
    wel: ['De lasrook blijft ondanks de afzuiging hangen.', 'De rook blijft hangen.'],
    niet: ['De lasrook wordt weggezogen.'],
  }),
  gevraagd(
    {
      id: 'handen-dertig-plus',
      items: ['hitte'],
      patronen: [
        '(?:bij|in|met) (?:dertig|vijfendertig|veertig|30|35|40) plus(?! \\p{L}*(?:jaar|club))',
      ],
      zekerheid: 0.7,
      wel: ['U staat buiten bij dertig plus.'],
      niet: ['Een feest voor dertigers.'],
    },
    { max_c: 30 },
  ),
];
