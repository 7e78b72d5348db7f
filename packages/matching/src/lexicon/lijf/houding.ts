import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';
import { HOOGUIT, STAPLEK } from './velden.js';

const STAAND_EN_LOPEND =
  '(?:(?:staand en lopend|lopend en staand|staan en lopen|lopen en staan)(?! (?:en|of) zit))';
const GEEN_STOEL =
  '(?:(?:stoel(?:en)?|kruk(?:ken)?|zitplaats(?:en)?|zitplek(?:ken)?) (?:hebben|is|zijn|staan|vind|vinden|kennen)(?: (?:we|wij|je|er|hier))* (?:niet|nergens)|(?:hebben|is|zijn|staan)(?: (?:we|wij|er|hier))* (?:geen|nergens) (?:stoel(?:en)?|kruk(?:ken)?|zitplaats(?:en)?|zitplek(?:ken)?)|wordt (?:er )?gestaan|no (?:chairs?|seats?|stools?))';

/** Standing and sitting. */
export const LIJF_HOUDING: readonly Regel[] = [
  maakRegel({
    id: 'lijf-sta-plek',
    items: ['staan_werk'],
    delen: [jijDoet('sta|staat|staan|stand|standing'), STAPLEK],
    zonder: `(?:zit|zitten|zittend|kruk|stoel|niet|nooit|geen(?! weer)|klaar|open|soms|af en toe|${HOOGUIT}|even|kort|wel eens|not|never|sit|stool|<duur>)`,
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Op de markt sta je weer of geen weer bij de kraam.'],
    niet: ['Je staat niet bij de kraam.'],
  }),
  gevraagd({
    id: 'lijf-geen-stoel',
    items: ['staan', 'staan_werk'],
    patronen: [GEEN_STOEL],
    aard: 'omstandigheid',
    zekerheid: 0.66,
    wel: ['Stoelen hebben we niet op de afdeling.'],
    niet: ['Stoelen hebben we genoeg.'],
  }),
  afwezig({
    id: 'lijf-nooit-zitten',
    items: ['zitten', 'zitten_werk'],
    patronen: [
      `(?:werkt?|doe|doet|altijd|alles|volledig|geheel|uitsluitend|alleen)(?: (?:je|jij|u|het|werk|dit|alles|altijd))* ${STAAND_EN_LOPEND}`,
      GEEN_STOEL,
      'no sitting(?: still| down| around)?(?= *(?:[^\\p{L} ]|$| here| in))',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.66,
    wel: ['Je werkt altijd staand en lopend.', 'No sitting still here.'],
    niet: ['Je werkt staand, lopend en zittend.'],
  }),
  gevraagd({
    id: 'lijf-staand-lopend',
    items: ['staan_werk', 'lopen_werk'],
    patronen: [
      `(?:(?:werkt?|doe|doet)(?: (?:je|jij|u|dit|alles|werk))* (?:altijd|volledig|geheel|uitsluitend|de hele dag|vooral|voornamelijk) ${STAAND_EN_LOPEND})|${STAAND_EN_LOPEND} werk`,
    ],
    zekerheid: 0.68,
    wel: ['Je werkt altijd staand en lopend.'],
    niet: ['Je werkt staand en lopend en zittend.'],
  }),
  maakRegel({
    id: 'lijf-schermuren',
    items: ['zitten_werk'],
    delen: [
      '(?:beeldschermwerk|bureauwerk|computerwerk|schermwerk|kantoorwerk|zittend werk|achter (?:de|je|een) (?:computer|laptop|bureau|scherm(?:en)?|pc)|desk work|screen work)',
    ],
    zonder: '(?:niet|nooit|geen|zit-?sta\\p{L}*|sta-?bureau|staan|staand|verstelbaar|not|never|no)',
    tijd: true,
    aard: 'omstandigheid',
    wel: ['Beeldschermwerk, acht uur per dag.'],
    niet: ['Je zit niet acht uur per dag achter de computer.'],
  }),
  afwezig({
    id: 'lijf-door-elkaar',
    items: ['zitten', 'zitten_werk', 'staan', 'staan_werk'],
    patronen: [
      '(?:zitten|staan|lopen)(?:, (?:zitten|staan|lopen))? en (?:zitten|staan|lopen)(?: \\p{L}+){0,5} (?:door elkaar(?: heen)?|wisselen elkaar(?: \\p{L}+)? af|wissel je(?: \\p{L}+){0,2} af|afgewisseld)',
      '(?:je|jij|u) (?:\\p{L}+ ){0,2}wisselt(?: \\p{L}+){0,2} (?:zitten|staan|lopen)(?:, (?:zitten|staan|lopen))? en (?:zitten|staan|lopen)(?: \\p{L}+){0,3} af',
    ],
    gaatVoor: ['zitten-05', 'zitten-13', 'staan-05', 'staan-06'],
    zekerheid: 0.7,
    wel: ['Zitten, lopen en staan gaan de hele dag door elkaar heen.'],
    niet: ['Zitten en staan is er niet bij.'],
  }),
  gevraagd({
    id: 'lijf-stand-station',
    items: ['staan', 'staan_werk'],
    patronen: [
      '(?:stand|standing) (?:at|by|behind|on) (?:a|an|the|your) (?:\\p{L}+ ){0,3}(?:for (?:the|your) (?:whole|entire|full)|all|throughout (?:the|your)) ?(?:shift|day|evening|morning|time)|(?:aan|achter|bij) (?:het|de|onze) (?:loket|balie|toonbank|kassa|bar|uitgifte|kraam|band|lijn|tap) (?:staan (?:we|wij)|staat iedereen)(?! (?:voor|open|klaar))',
    ],
    zekerheid: 0.68,
    wel: ['You stand at a pick station for the whole shift.', 'Aan het loket staan we.'],
    niet: ['Aan het loket staan we voor je klaar.'],
  }),
];
