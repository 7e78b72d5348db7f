import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { STEEDS } from '../zinsbouw/velden.js';

const LICHT =
  '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|[1-9]|10|honderd gram|[1-9]\\d{2} gram|\\p{L}+honderd gram)';

/** Posture by choice, and loads by their heaviest piece. */
export const DAGTAAL_HOUDING: readonly Regel[] = [
  afwezig({
    id: 'dag-houding-naar-keuze',
    items: ['afwisseling', 'staan', 'zitten'],
    patronen: [
      '(?:kunt|kun|kan|mag|mogen) (?:je |jij |u )?(?:gewoon )?zitten,? (?:of |en )?(?:staan|lopen)(?:,? (?:of|en) [\\p{L} ]{3,25})? (?:wanneer|zoals|als|zo vaak|naar) (?:het |dat )?(?:je|u|jou|jij|eigen)',
      '(?:sta-tafel|zitbal|loopband|zadelkruk|stabureau|zit-sta-?bureau|zit-?stabureau|hoog-laagbureau|in hoogte verstelbaar bureau)(?! (?:voor|van) (?:de|een) (?:klant|baas))',
      '(?:zitten|staan),? (?:en|of|,) (?:staan|lopen|zitten)(?: (?:en|of) lopen)? (?:wissel|kies|bepaal|kun|kunt|mag)(?:t)? (?:je|u)(?: \\p{L}+){0,4} (?:zelf|af|naar wens|zoals)',
    ],
    zekerheid: 0.72,
    wel: [
      'U kunt zitten, staan of een ommetje maken wanneer het u schikt.',
      'Sta-tafel, zitbal, loopband, pak wat je prettig vindt.',
    ],
    niet: ['Je kunt niet zitten of staan wanneer je wilt.'],
  }),
  gevraagd({
    id: 'dag-houding-vast',
    items: ['afwisseling'],
    patronen: [
      '(?:de|je|uw) (?:plek|plaats|post|stoel|balie|loket|console|kassa|machine|cabine|hokje) (?:mag|kun|kunt|kan) (?:je|u) (?:\\p{L}+ )?(?:niet|alleen|pas) (?:verlaten|af|uit|weg)',
      '(?:gewoonlijk|vaak|meestal|altijd|al gauw) (?:een uur of (?:anderhalf|twee|drie)|anderhalf uur|twee uur|uren) (?:achtereen|achter elkaar|aaneen|aan een stuk)',
    ],
    zekerheid: 0.7,
    wel: ['De plek mag je niet verlaten zolang er auto’s staan.'],
    niet: ['De plek mag je kiezen.'],
  }),
  afwezig({
    id: 'dag-zwaarste-is-licht',
    items: ['freq_zwaar'],
    patronen: [
      `(?:grootste|zwaarste|zwaarder|heaviest) (?:\\p{L}+ ){0,6}?(?:is|zijn|dan|weegt|blijft)(?: \\p{L}+){0,4} (?:van )?${LICHT}(?: (?:kilo|kg|kilogram)|(?<=gram))`,
      `(?:nooit|niets|niet) (?:meer|zwaarder) dan ${LICHT} (?:kilo|kg)`,
    ],
    zekerheid: 0.7,
    wel: ['Jouw grootste last is een koffertje van drie kilo.'],
    niet: ['De zwaarste zak is dertig kilo.'],
  }),
  maakRegel({
    id: 'dag-draait-met-last',
    items: ['torderen'],
    delen: [
      '(?:draai|draait|zwenk|zwenkt|wend|wendt|keer|keert)(?= (?:je|u) )',
      `(?:${STEEDS}|steeds opnieuw|telkens weer|keer op keer)`,
      '(?:van (?:de|het|een) \\p{L}+ naar (?:de|het|een) \\p{L}+|met (?:de|een|het) \\p{L}+ in (?:de|je|uw) handen|om je as|half om|opzij|achterom|naar links en rechts|links en rechts)',
    ],
    inZin: true,
    zonder: '(?:niet|nooit|geen|hoef|hoeft|not|never)',
    waarde: { niveau: 0 },
    zekerheid: 0.68,
    wel: ['Je draait je met de kist in de handen van de pallet naar de tafel, steeds opnieuw.'],
    niet: ['Je draait je nooit steeds van de pallet naar de tafel.'],
  }),
  gevraagd(
    {
      id: 'dag-rijden-is-zitten',
      items: ['zitten_werk'],
      patronen: [
        '(?:rijden|rijd|rijdt|achter het stuur|op de (?:weg|heftruck|bok)|in de (?:cabine|auto|bus|vrachtwagen)|driving)(?:,| (?!niet)\\p{L}+){0,5} <duur> (?:per|op een|van de|a) (?:dag|dienst|werkdag|day)',
        '<duur> (?:per|op een) (?:dag|dienst|werkdag)(?: \\p{L}+){0,3} (?:achter het stuur|in de auto|op de weg|in de cabine|op de heftruck|rijden)',
      ],
      getal: 'max_uur',
      zekerheid: 0.72,
      wel: ['Rijden, gemiddeld zeven uur per dag.'],
      niet: ['Rijden doe je niet.'],
    },
    null,
  ),
  gevraagd(
    {
      id: 'dag-keer-bukken',
      items: ['frequent_buigen'],
      patronen: [
        '(?:veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|[a-z]*honderd|[4-9]\\d|\\d{3,4}) (?:keer|maal) (?:bukken|buigen|vooroverbuigen|opbukken)(?: (?:en|of) \\p{L}+)?(?: (?:per|in|binnen) (?:een |het )?(?:\\p{L}+ )?(?:half )?(?:uur|halfuur|kwartier))?',
      ],
      zekerheid: 0.74,
      wel: ['Dat betekent zestig keer bukken binnen een klein half uur.'],
      niet: ['Bukken doe je zelden.'],
    },
    { niveau: 0 },
  ),
  gevraagd(
    {
      id: 'dag-rent',
      items: ['overig_dynamisch'],
      patronen: [
        '(?:je|jij|u) (?:rent|holt|sprint|springt|klautert|huppelt)(?: \\p{L}+){0,3}|(?:ren|hol|sprint|spring|klauter) je(?: \\p{L}+){0,3}|(?:meerennen|rennen en springen|hardlopen|sprinten|trampolinespringen)(?! (?:hoeft|hoef|is niet|doe je niet))',
      ],
      zekerheid: 0.72,
      wel: ['Je rent mee en klautert mee.'],
      niet: ['Rennen hoeft niet.'],
    },
    { niveau: 0, niet: ['rennen'] },
  ),
  gevraagd(
    {
      id: 'dag-armen-vooruit',
      items: ['overig_statisch'],
      patronen: [
        '(?:beide |je |uw |met )?armen (?:lang |ver )?(?:vooruit|vooruitgestrekt|naar voren|gestrekt|uitgestrekt|omhoog)|gestrekte armen|(?:een |lastige |vaste )?(?:dwanghouding|werkhouding die je lang)',
      ],
      zekerheid: 0.74,
      wel: ['U werkt er met beide armen vooruitgestrekt aan.'],
      niet: ['Met open armen ontvangen we je.'],
    },
    { niveau: 0, niet: ['armen vooruit'] },
  ),
];
