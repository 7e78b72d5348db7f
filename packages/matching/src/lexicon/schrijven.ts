import type { Regel } from './regel.js';
import { IS_ER_NIET } from './woordklassen.js';

/** Writing. */
export const SCHRIJVEN: readonly Regel[] = [
  {
    id: 'schrijven-01',
    items: ['schrijven'],
    patronen: [
      'rapport(?:eren|eert|ages?|en schrijven)',
      'verslag(?:en|legging)?',
      'notul\\p{L}+',
      '(?:schrijft|schrijven|schrijf je)',
      'in woord en geschrift',
      '(?:correspondentie|teksten|brieven|offertes)',
      'schriftelijk(?:e)?',
      '(?:goede |uitstekende )?beheersing van (?:de |het )?(?:nederlandse|engelse|nederlands|engels)',
      '(?:written|reports?|writing|copywriting)',
      'formulieren invullen',
      'fluent dutch',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je schrijft verslagen.', 'Nederlands in woord en geschrift.', 'Written reports.'],
      niet: ['Schrijven hoef je niet.'],
    },
  },
  {
    id: 'schrijven-02',
    items: ['schrijven'],
    patronen: [
      '(?:houdt?|hou je|houd je) (?:een |het )?(?:logboek|dossiers?|verslag|registratie) bij',

      '(?:vult?|vul je)~(?:rapport|formulier|verslag|logboek|registratie)\\p{L}*~in',
      '(?:vult?|vul je)~(?:rapport|formulier|verslag|logboek|registratie)\\p{L}* in',
      '(?:maakt|maak je|typt|typ je)~(?:verslag|rapport|notulen|notities)\\p{L}*',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['Je vult na elk bezoek een rapport in.'],
      niet: ['Je vult vakken.'],
    },
  },
  {
    id: 'schrijven-03',
    items: ['schrijven'],
    patronen: [
      '(?:geen|zonder|nauwelijks) (?:papierwerk|schrijfwerk|rapportages?|verslagen)',
      `(?:papierwerk|schrijfwerk) ${IS_ER_NIET}`,
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Er komt geen papierwerk bij kijken.'],
      niet: ['Je doet het papierwerk.'],
    },
  },
];
