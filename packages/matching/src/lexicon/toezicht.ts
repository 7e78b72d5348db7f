import type { Regel } from './regel.js';
import { BAAS } from './woordklassen.js';

/** Somebody who watches and helps, or nobody. */
export const TOEZICHT: readonly Regel[] = [
  {
    id: 'zelfstandig-04',
    items: ['vw_toezicht'],
    patronen: [
      'zelfstandig(?:e|heid)?',
      '(?:weinig|zonder|geen|minimale|nauwelijks) (?:begeleiding|toezicht|sturing|supervisie)',
      'alleen (?:werken|op pad)',
      'solo',
      'independent(?:ly)?',
      'little supervision',
    ],
    aard: 'genoemd',
    zekerheid: 0.6,
    voorbeelden: { wel: ['Je werkt zelfstandig.'], niet: ['Je werkt samen.'] },
  },
  {
    id: 'toezicht-01',
    items: ['vw_toezicht'],
    patronen: [
      `altijd (?:een )?${BAAS}`,
      '(?:wordt|word je|word)~begeleid',

      `${BAAS}~(?:kijkt|controleert|begeleidt|loopt~mee|meekijkt|in de buurt|naast je|naast u|bij je|elke dag|dagelijks)`,
      '(?:ervaren )?collega~(?:alles )?(?:controleert|meekijkt|naast je)',
      'begeleid(?:t|ing)~(?:dagelijks|de hele dag|elke dag|intensief|naast je)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['De werkleider is de hele dag in de buurt.', 'Een jobcoach begeleidt je dagelijks.'],
      niet: ['De chef is er niet.'],
    },
  },
  {
    id: 'toezicht-02',
    items: ['vw_toezicht'],
    patronen: [
      '(?<!niet )(?<!nooit )zonder (?:direct |directe )?(?:toezicht|begeleiding|aansturing|supervisie)',
      `${BAAS}~(?:zie|ziet|spreek|komt)(?: je| u)?~(?:zelden|nauwelijks|een keer per|niet vaak|op afstand)`,
      `${BAAS}~(?:op afstand|niet aanwezig|elders)`,
      'niemand~(?:meekijkt|controleert|begeleidt|mee kijkt)',
      'without supervision',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je werkt zonder toezicht.', 'De leidinggevende zie je een keer per maand.'],
      niet: ['Je werkt niet zonder toezicht.'],
    },
  },
  {
    id: 'toezicht-03',
    items: ['vw_toezicht'],
    patronen: [
      '(?:niemand|geen (?:chef|baas|leidinggevende|begeleider))~(?:schouder|kijkt|mee|vingers|controleert|aanwezig|in de buurt)',
      `${BAAS}~(?:andere (?:locatie|vestiging|stad)|elders|op afstand|ander kantoor|hoofdkantoor|zelden|nauwelijks)`,
      `${BAAS}~(?:eens|een keer|een enkele keer) per (?:week|maand|kwartaal)`,
      '(?:van|op) (?:begeleiding|toezicht|aansturing) (?:is|hoef|reken)~(?:nauwelijks|geen|niet|weinig)',
      '(?:unsupervised|no supervision|without (?:direct )?supervision|little guidance|minimal guidance)',
      '(?:weinig|minimale|nauwelijks|geen) (?:directe )?(?:aansturing|begeleiding|toezicht|sturing)',
      '(?:sturing|begeleiding|aansturing|toezicht) (?:krijg|heb|is|verwacht|hoef)(?: \\p{L}+){0,4} (?:nauwelijks|niet|weinig|amper|zelden|geen)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Niemand kijkt over je schouder mee.',
        'Je leidinggevende zit op een andere locatie.',
        'Van begeleiding is nauwelijks sprake.',
      ],
      niet: ['Je leidinggevende zit naast je.'],
    },
  },
  {
    id: 'toezicht-04',
    items: ['vw_toezicht', 'zelfstandig_handelen'],
    patronen: [
      `(?:iemand|collega|kracht|${BAAS})~(?:loopt|werkt|kijkt|denkt) (?:altijd |steeds |de hele dag |elke stap |stap voor stap )?(?:met je |met jou )?(?:mee|rond|naast je)`,
      '(?:loopt|is) (?:er )?(?:altijd |de hele dag |steeds )?iemand (?:rond|mee|bij|naast je|aanwezig) ?(?:die|om)?~(?:help\\p{L}*|uitlegt?|aanwijst|begeleidt|controleert|kijkt|zegt)',
      '(?:begeleiders?|werkleiders?|werkmeesters?|jobcoach(?:es)?|coaches)~(?:lopen|rond|helpen|naast|aanwezig|elke dag|dagelijks|de hele dag|bij de hand)',
      '(?<!(?:bent|als|wordt|word|hun) (?:een |de )?)(?:(?:vaste|ervaren|eigen|persoonlijke) (?:begeleider|begeleidster|werkbegeleider|jobcoach|mentor|buddy|coach))',
      '(?:supervisor|mentor|coach|colleague|team leader)~(?:checks|guides|helps you|supports you|next to you|by your side|shows you|tells you)',
      '(?:work|working) alongside (?:an? )?(?:experienced )?(?:supervisor|colleague|mentor|coach)',
      '(?:intensieve|dagelijkse|directe|voortdurende|constante) (?:begeleiding|ondersteuning|aansturing|controle)',
      '(?:onder|met) (?:\\p{L}+e )?(?:begeleiding|toezicht|supervisie) van',
      `${BAAS} (?:staat|is|zit|blijft|loopt|werkt|stands|stays)(?: \\p{L}+){0,3} (?:hele dag|altijd|all day|always|on the floor|bij de groep|op de vloer)`,
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Er loopt de hele dag iemand rond die je helpt.',
        'You work alongside an experienced supervisor.',
        'Je hebt een vaste begeleider.',
      ],
      niet: [
        'Je bent de vaste begeleider van drie bewoners.',
        'Er is geen dagelijkse begeleiding.',
      ],
    },
  },
];
