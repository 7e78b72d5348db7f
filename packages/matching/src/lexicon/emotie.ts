import type { Regel } from './regel.js';
import { IS_ER_NIET } from './woordklassen.js';

/** Emotional problems of others, and showing feelings. */
export const EMOTIE: readonly Regel[] = [
  {
    id: 'emotie-01',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:luister(?:t|en)?|luister je)~(?:zorgen|verhaal|verdriet|problemen|verhalen)',
      '(?:zorgen|verdriet|ellende|leed|nood)~(?:luister\\p{L}*|opvangen|steun\\p{L}*)',
      '(?:troost(?:en)?|slecht nieuws|slechtnieuws\\p{L}*)',
      '(?:schulden|armoede|verslaving|scheiding|geweld|trauma\\p{L}*|eenzaamheid|dementie|psychiatri\\p{L}*|zelfdoding|overlijden|overleden)',
      '(?:gezinnen|jongeren|mensen|ouderen) (?:met|in) (?:problemen|schulden|nood|crisis|een moeilijke)',
      'moeilijke (?:tijd|periode|jeugd)',
      'caseload',
      'hulpvra(?:ag|gen)',
      'lijkbezorg\\p{L}*',
      '(?:support|comfort)(?:ing)?~(?:people|families|residents|patients|adults|victims)',
      '(?:zieke|stervende|angstige|verwarde) (?:mensen|kinderen|patienten|bewoners)',
      '(?:schuldhulp\\p{L}*|uitvaart\\p{L}*|slachtoffer(?:s|hulp)|nabestaanden|rouw\\p{L}*|stervens?\\p{L}*|palliatie\\p{L}*|hospice|terminale?)',
      '(?:emotionele|aangrijpende|heftige|schrijnende|moeilijke) (?:gesprekken|situaties|verhalen|momenten|problemen|zaken|problematiek)',
      '(?:problemen|verdriet|zorgen|emoties|trauma\\p{L}*) van (?:anderen|mensen|clienten|patienten|bewoners|klanten)',
      '(?:maatschappelijk werk\\p{L}*|jeugdzorg|hulpverlen\\p{L}*|psychische (?:problemen|problematiek)|verslav\\p{L}*|huiselijk geweld|crisis(?:opvang|dienst|situaties))',
      '(?:begeleid\\p{L}*|verzorg\\p{L}*|ondersteun\\p{L}*)~(?:clienten|patienten|bewoners|kwetsbare|ouderen)',
      '(?:clienten|patienten|kwetsbare mensen|bewoners)~(?:begeleid\\p{L}*|verzorg\\p{L}*|ondersteun\\p{L}*)',
      '(?:counsel(?:l)?ing|vulnerable|bereavement|grief|trauma|distress(?:ed)?|emotional(?:ly)? (?:demanding|support))',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je begeleidt clienten met schulden.',
        'Je voert emotionele gesprekken.',
        'Supporting vulnerable people.',
      ],
      niet: ['Je voert verkoopgesprekken.'],
    },
  },
  {
    id: 'emotie-02',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:empathi\\p{L}*|inlevingsvermogen|inleven|invoelend\\p{L}*|empathy|empathetic)',
      '(?:patienten|clienten|bewoners|zorg)',
      'luisterend oor',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: { wel: ['Je hebt inlevingsvermogen.'], niet: ['Je levert op tijd.'] },
  },
  {
    id: 'gevoelens-01',
    items: ['gevoelens_uiten'],
    patronen: [
      '(?:tactvol|diplomatiek|professionele houding|beheerst|geduldig|feedback geven|open communic\\p{L}*|aanspreken|tactful|diplomatic|patient and)',
    ],
    aard: 'genoemd',
    zekerheid: 0.5,
    voorbeelden: { wel: ['Je bent tactvol en geduldig.'], niet: ['De tactiek is duidelijk.'] },
  },
  {
    id: 'emotie-03',
    items: ['emotionele_problemen'],
    patronen: [
      '(?:kinderen|mensen|jongeren|vrouwen|ouderen) die~(?:gepest|mishandeld|misbruikt|eenzaam|verloren|in de knel|verdriet|gevlucht)',

      '(?:gezinnen|jongeren|mensen|ouderen|kinderen|clienten|leerlingen|bewoners) met (?:\\p{L}+ )?(?:problemen|problematiek|schulden|trauma\\p{L}*|verdriet)',

      '(?:verdrietige|rouwende|huilende|wanhopige|angstige|eenzame|getraumatiseerde|overstuur|radeloze|bedroefde) (?:\\p{L}+ )?(?:mensen|ouders|familie\\p{L}*|kinderen|jongeren|klanten|bewoners|bellers|ouderen|personen|nabestaanden|patienten|clienten|mantelzorgers)',
      '(?:partner|kind|ouder|naaste|dierbare|man|vrouw|moeder|vader)~verloren',
      '(?:overlijdt|overlijden|sterft|sterven|stervende)',
      '(?:praat|praten|spreekt|gesprekken|luistert|luister je)~(?:problemen|verdriet|zorgen|pijn|angsten|verlies|rouw)',
      'wat pijn doet',
      '(?:hun|zijn|haar) (?:verhaal|hart)~(?:kwijt|uitstorten|doen|luchten)',
      '(?:griev\\p{L}*|mourning|crisis situations|people in (?:crisis|distress))',
      '(?:mishandel\\p{L}*|suicid\\p{L}*|zelfmoord\\p{L}*|zelfbeschadig\\p{L}*|uithuisplaats\\p{L}*)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    zekerheidOntkend: 0.5,
    voorbeelden: {
      wel: [
        'Verdrietige ouders vang je op.',
        'Je luistert naar mensen die hun partner hebben verloren.',
        'You support families who are grieving.',
      ],
      niet: ['Je praat niet over problemen.'],
    },
  },
  {
    id: 'emotie-04',
    items: ['emotionele_problemen'],
    patronen: [
      `(?:emotionele|moeilijke|zware|persoonlijke) (?:gesprekken|problemen|verhalen|situaties) ${IS_ER_NIET}`,
      '(?:problemen|verdriet|emoties) van (?:anderen|mensen|klanten|clienten)~(?:niets|niks|niet) (?:te maken|van doen|mee belast)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['emotie-01'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Met problemen van anderen heb je niets te maken.'],
      niet: ['Je lost problemen op.'],
    },
  },
];
