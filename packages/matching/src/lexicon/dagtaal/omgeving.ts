import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';

const MIDDEL =
  '(?:vloeistof(?:fen)?|middel(?:en)?|stof(?:fen)?|zuur|zuren|lijm|verf|olie|product(?:en)?|chemicalien|reinigingsmiddel(?:en)?|hars|oplosmiddel(?:en)?|kleurstof(?:fen)?|coating|water|sop|spul)';

/** Skin, light, flour and warmth. */
export const DAGTAAL_OMGEVING: readonly Regel[] = [
  afwezig({
    id: 'dag-niet-in-aanraking',
    items: ['huidcontact'],
    patronen: [
      `(?:je|jij|u) (?:komt|kom|bent|krijgt) (?:\\p{L}+ )?(?:met|in contact met) (?:\\p{L}+ )?${MIDDEL} (?:zelf )?(?:niet|nooit|nergens) (?:in (?:aanraking|contact)|op je handen)`,
      `(?:niet|nooit) (?:in (?:aanraking|contact)) met (?:\\p{L}+ )?${MIDDEL}`,
      `${MIDDEL} (?:raak|zie|gebruik)(?: je| u)? (?:zelf )?(?:niet|nooit)(?: aan)?`,
    ],
    zekerheid: 0.76,
    wel: ['U komt met die vloeistof niet in aanraking.'],
    niet: ['Je komt vaak met olie in aanraking.'],
  }),
  gevraagd(
    {
      id: 'dag-fel-licht',
      items: ['overig_persoonlijk', 'vw_persoonlijk_overig', 'overig_omgeving'],
      patronen: [
        '(?:strobosco\\p{L}+|blinders?|flitslamp(?:en)?|flitslicht(?:en)?|lichtflits(?:en)?|lichtshow|discolicht\\p{L}*|zwaailicht(?:en)?|knipperlicht(?:en)?|lasflits(?:en)?|lasogen|strobe lights?|flashing lights?)',
        '(?:flits|flitsen|flitst|knipper|knippert|knipperen|flikker|flikkert|flikkeren|pulse|pulseren|pulseert)(?! niet)(?: \\p{L}+){0,6} (?:fel|felle|op|de hele dag|licht|lampen|scherm|schermen)',
        '(?:fel|flikkerend|knipperend|flitsend|verblindend|schel|pulserend)e? (?:licht|lampen|tl-licht|tl-buizen|verlichting|schijnwerpers|spots)',
        '(?:lampen|tl-buizen|verlichting|schermen|lamp|monitoren) (?:die |dat )?(?:\\p{L}+ ){0,3}?(?:flikker\\p{L}*|knipper\\p{L}*|flits\\p{L}*|verblind\\p{L}*)',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.74,
      wel: [
        'Verwacht bij concerten een uur lang stroboscopen.',
        'Bij die test flitsen ze een paar seconden fel op.',
      ],
      niet: ['Het licht is gedempt.'],
    },
    { niveau: 0, niet: ['licht'] },
  ),
  gevraagd(
    {
      id: 'dag-meel',
      items: ['overig_omgeving'],
      patronen: [
        'meelstof|(?:wolk|wolken|laag|laagje|waas) (?:van )?(?:bloem|meel|poedersuiker)|(?:bloem|meel) (?:hangt|stuift|dwarrelt|in de lucht)|(?:zakken|balen) (?:meel|bloem)|(?:je|uw) handen (?:zitten |staan )?in het deeg|deeg (?:kneden|maken|afwegen|draaien)|kneed(?:t)? (?:je )?(?:het )?deeg',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.74,
      wel: ['Er hangt altijd wel een wolk bloem in de lucht.'],
      niet: ['De bloemen staan in de winkel.'],
    },
    { niveau: 0, niet: ['meel'] },
  ),
  gevraagd(
    {
      id: 'dag-niet-warmer',
      items: ['hitte'],
      ookInAanbod: true,
      patronen: [
        '(?:niet|nooit|nergens) (?:warmer|heter) (?:wordt|is|dan wordt|word)(?: het)? dan <graden>',
        '(?:blijft|houden|houdt|is het)(?: \\p{L}+){0,5} (?:onder|beneden|rond|op) (?:de )?<graden>',
      ],
      getal: 'max_c',
      zekerheid: 0.76,
      minstens: false,
      wel: ['Waar het in de zomer niet warmer wordt dan 24 graden.'],
      niet: ['Het wordt 24 keer getest.'],
    },
    null,
  ),
  gevraagd({
    id: 'dag-weer-of-geen-weer',
    items: ['tocht'],
    patronen: [
      'weer of geen weer|door weer en wind|(?:raam|raampje|ramen|poort|luik) (?:staat|staan)(?: \\p{L}+){0,3} (?:de hele dag|altijd|steeds|vaak)(?: \\p{L}+)? open|(?:stevige|gure|koude) (?:noordwester|wind|oostenwind|bries)',
    ],
    zekerheid: 0.74,
    wel: ['We gaan naar buiten, weer of geen weer.'],
    niet: ['Het raam is dicht.'],
  }),
  gevraagd({
    id: 'dag-knal',
    items: ['geluid'],
    patronen: [
      '(?:gaskanon|knalapparaat|vuurwerk|startpistool|startschot|klappers|rotjes|schoten|explosies|luchthoorn|sirene)(?:,? \\p{L}+){0,8} (?:knal\\p{L}*|afgaan|gaat af|klinkt|klinken|hoort|horen)|(?:knalt|knallen)(?: (?:het|er))?(?: \\p{L}+){0,3}(?! (?:we|wij|je|eroverheen|ertegenaan))(?=[.,;]| ook)|schrik niet van een knal',
    ],
    zekerheid: 0.74,
    wel: ['Vuurwerk hoort erbij, dus schrik niet van een knal.'],
    niet: ['We knallen eroverheen.'],
  }),
  gevraagd(
    {
      id: 'dag-gezichtsveld',
      items: ['zien'],
      patronen: [
        '(?:volledig|ruim|goed|onbeperkt|breed|vol) (?:gezichtsveld|blikveld|zicht rondom|zicht naar alle kanten)|rondom (?:goed )?(?:kunnen )?(?:kijken|zien)|full field of vision',
      ],
      zekerheid: 0.76,
      wel: ['Het is nodig dat je een volledig gezichtsveld hebt.'],
      niet: ['Je hebt zicht op het park.'],
    },
    { niveau: 0, niet: ['veld', 'afstand'] },
  ),
];
