import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

const DEEL = '(?:och?tend|middag|avond|nacht)?(?:en|s)?';

/** Rhythm of the week, shifts, and hours by choice. */
export const DAGTAAL_TIJDEN: readonly Regel[] = [
  gevraagd(
    {
      id: 'dag-reeks-dagen',
      items: ['overig_tijd'],
      patronen: [
        '(?:vier|vijf|zes|zeven|[4-7]) (?:hele |vaste |lange |korte )?(?:dagen|ochtenden|middagen|avonden|nachten|werkdagen|days|mornings|shifts)(?! (?:vrij|vakantie|verlof|off|inwerken|training))',
        '(?:maandag|dinsdag) (?:tot en met|t/m|tot|-) (?:donderdag|vrijdag|zaterdag|zondag)',
        'elke (?:werkdag|doordeweekse dag|ochtend|dag)(?= (?:werk|ben|sta|zit|begin|van))|fulltime(?! (?:niet|is geen))',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.7,
      ookInAanbod: true,
      wel: ['Vijf ochtenden van acht tot twaalf.'],
      niet: ['Je krijgt vijf dagen vrij.'],
    },
    { niveau: 0, niet: ['dagenreeks', 'opeenvolgend'] },
  ),
  afwezig(
    {
      id: 'dag-losse-dagen',
      items: ['overig_tijd'],
      patronen: [
        `maandag-?${DEEL}(?:,| en) (?:op )?woensdag-?${DEEL}(?:,? en (?:op )?vrijdag-?${DEEL})?`,
        `dinsdag-?${DEEL}(?:,| en) (?:op )?donderdag-?${DEEL}(?:,? en (?:op )?zaterdag-?${DEEL})?`,
        '(?:op )?dagen die (?:je|jij|u) zelf (?:uitzoekt|kiest|bepaalt|aangeeft)',
        `(?:maandag|dinsdag)-?${DEEL} en (?:op )?(?:donderdag|vrijdag)-?${DEEL}`,
        `woensdag-?${DEEL} en (?:op )?vrijdag-?${DEEL}|om de (?:andere )?dag|nooit (?:twee|drie) dagen achter elkaar`,
        '(?:op )?welke dagen (?:je|u) (?:komt|werkt|kunt|wilt)?(?:,? (?:\\p{L}+ ){0,4})?(?:geef|kies|bepaal|mag|is|spreken|beslis)(?:t|en)?(?: je| u| aan jou)?(?: \\p{L}+){0,2}',
        '(?:op )?(?:de )?(?:momenten|dagen|uren|tijden) (?:die|dat|waarop|wanneer) (?:het )?(?:jou|je|u) (?:\\p{L}+ )?(?:uitkom(?:t|en)|schikt|schikken|past|passen|goed uitkomt)',
        '(?:kies|bepaal|plan|deel)(?:t)? (?:je |u |jij )?(?:zelf )?(?:je|uw|welke) (?:werk)?dagen(?: zelf)?(?: in)?',
      ],
      zekerheid: 0.72,
      ookInAanbod: true,
      wel: ['Je werkt op maandag-, woensdag- en vrijdagochtend.'],
      niet: ['Maandag en dinsdag werk je.'],
    },
    ['dagenreeks', 'opeenvolgend'],
  ),
  gevraagd(
    {
      id: 'dag-na-elkaar',
      items: ['overig_tijd'],
      patronen: [
        `maandag-?${DEEL}(?:,| en) (?:op )?dinsdag|dinsdag-?${DEEL}(?:,| en) (?:op )?woensdag|woensdag-?${DEEL}(?:,| en) (?:op )?donderdag|donderdag-?${DEEL}(?:,| en) (?:op )?vrijdag|vrijdag-?${DEEL}(?:,| en) (?:op )?zaterdag`,
        '(?:drie|twee|vier) (?:dagen|diensten|ochtenden|middagen) (?:achter elkaar|na elkaar|achtereen|op rij)',
      ],
      zekerheid: 0.7,
      ookInAanbod: true,
      wel: ['Kantoordagen zijn maandag en dinsdag, verplicht.'],
      niet: ['Je werkt op maandag en donderdag.'],
    },
    { niveau: 0, niet: ['opeenvolgend'] },
  ),
  gevraagd(
    {
      id: 'dag-wisselend',
      items: ['overig_tijd'],
      patronen: [
        '(?:we|you) (?:run|work|have|operate|rotate) (?:in )?(?:rotating|alternating|changing|varying|two-|three-)? ?shifts',
        'one week (?:from |\\p{L}+ )[^.!?;]{1,40}the next (?:from |\\p{L}+ )?',
        '(?:de )?(?:ene|eerste) (?:week|dag|keer) [^.!?;]{1,50}(?:de )?(?:andere|volgende|tweede) (?:week |dag |keer )?(?:om|van|vanaf|tot|laat|vroeg|nacht|avond|dag|middag)',
        'wacht-?dienst(?:en)?|(?:storings|consignatie|piket|bereikbaarheids)dienst(?:en)?|storingen opvolgen',
      ],
      zekerheid: 0.74,
      wel: ['We run rotating shifts.', 'Storingen opvolgen in een wachtdienst.'],
      niet: ['We have one fixed shift.'],
    },
    { niveau: 0, niet: ['wisselend', 'oproep'] },
  ),
  afwezig(
    {
      id: 'dag-alleen-kantoortijd',
      items: ['etmaal'],
      patronen: [
        '(?:binnen|tijdens|op|alleen in|in) (?:gewone |normale |reguliere |de )?kantoor(?:uren|tijden|tijd)(?! en| of)',
        "(?:wij|we|er) (?:werken|wordt|werkt) (?:hier )?(?:niet|nooit) (?:gewerkt )?(?:in de avond(?:en|uren)?|'s avonds)(?: (?:of|en) (?:in )?(?:het )?weekend)?",
        '(?:avonden|nachten|avond- en nachtdiensten|avonden en nachten)(?: en weekenden)? (?:kennen|draaien|doen|hebben|werken) (?:we|wij) (?:hier )?(?:niet|nooit)',
        '(?:we|you) (?:do not|don.t|never) (?:do|work|have) (?:nights|evenings)',
      ],
      zekerheid: 0.76,
      ookInAanbod: true,
      wel: ['Wij werken niet in de avond of in het weekend.', 'Dat doe je binnen kantooruren.'],
      niet: ['Buiten kantooruren ben je bereikbaar.'],
    },
    ['avond', 'nacht', 'vroeg'],
  ),
  afwezig({
    id: 'dag-zo-kort-als-je-wilt',
    items: ['uren_dag'],
    patronen: [
      '(?:zo (?:kort|lang|veel uren|weinig uren)|hoeveel uur|hoe lang) (?:per dag |op een dag )?(?:als )?(?:je|jij|u) (?:zelf )?(?:wilt|wil|kunt|prettig vindt|fijn vindt|aankunt)',
      '(?:op )?(?:de )?(?:momenten|uren|tijden) (?:die|dat|waarop|wanneer) (?:het )?(?:jou|je|u) (?:\\p{L}+ )?(?:uitkom(?:t|en)|schikt|schikken|past|passen)',
    ],
    zekerheid: 0.76,
    ookInAanbod: true,
    wel: ['U werkt zo kort per dag als u wilt.'],
    niet: ['Zo kort als je wilt is het niet.'],
  }),
];
