import type { Regel } from './regel.js';
import { IS_ER_NIET } from './woordklassen.js';

/** Writing. */
export const SCHRIJVEN: readonly Regel[] = [
  {
    id: 'schrijven-01',
    items: ['schrijven'],
    patronen: [
      'rapport(?:eren|eert|ages?|en schrijven)',
      'verslaglegging',
      'notul\\p{L}+',
      '(?:schrijft|schrijven|schrijf je)',
      'in woord en geschrift',
      '(?:correspondentie|offertes)',
      '(?:maakt?|maak je|stelt?|levert?|tikt|verzorgt?)(?: je)?~(?:teksten|brieven|verslag(?:en)?|notities|rapport(?:en)?)',
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
  {
    id: 'schrijven-04',
    items: ['schrijven'],
    patronen: [
      '(?:legt?|leg je)~vast (?:in|op) (?:een |het |de )?(?:dossier|rapport|verslag|logboek|systeem|schrift|formulier|zorgdossier|plan)',
      '(?:noteert?|noteer je)~(?:bevindingen|gegevens|afspraken|resultaten|metingen)',
      '(?:beantwoordt?|beantwoord je|verstuurt|schrijft)~(?:e-?mails?|mails?|mail|brieven|chatberichten|berichten)',
      '(?:stelt?|stel je)~(?:brieven|teksten|rapporten|contracten|nieuwsbrie\\p{L}+|offertes|notities|adviezen) op',
      '(?:writing skills|written communication|write|writes|drafting|minutes of)',
      '(?:vlotte|goede|scherpe) pen',
      '(?:samenvatting(?:en)?|gespreksverslag(?:en)?|rapportages?) (?:in|voor|van)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Van iedere dienst leg je een overdracht vast in het dossier.'],
      niet: ['Mails schrijft de receptie.'],
    },
  },
  {
    id: 'schrijven-05',
    items: ['schrijven'],
    patronen: [
      '(?:rapporteren|rapportage|rapport|verslag|verslagen|overdracht)(?: \\p{L}+){0,3} (?<!schriftelijk (?:en|of) )(?:mondeling|inspreken|spreek je in|ingesproken|dicteren|dicteer je)(?! (?:en|of) (?:schriftelijk|op))',
      'spreekt? (?:je )?(?:je |het |de |een )?(?:rapport|verslag|bevindingen|bericht|rapportage)(?: \\p{L}+)? in(?= *(?:[^\\p{L} ]|$))',
      '(?:alleen|slechts|enkel) (?:aan te |aan)?(?:vinken|kruisen|aanvinken|aankruisen)',
      '(?:vinkt?|kruist?)(?: je)? (?:alleen|slechts|enkel) (?:iets |vakjes )?aan',
      '(?:geen|zonder|nooit)(?: \\p{L}+)? (?:te schrijven|schrijfwerk|papierwerk|verslagen)',
      'no (?:writing|paperwork|reports)',
      'op papier (?:hoef|hoeft)(?: je)? (?:niets|niks|niet)(?: te zetten)?',
      'met (?:een|twee|drie|een paar|enkele) (?:vinkjes?|kruisjes?|klikken)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['schrijven-01', 'schrijven-02', 'schrijven-04', 'schrijven-06'],
    aard: 'genoemd',
    zekerheid: 0.72,
    voorbeelden: {
      wel: ['Rapporteren gaat mondeling.', 'Je spreekt je rapport in.'],
      niet: ['Je rapporteert schriftelijk.'],
    },
  },
];
