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
];
