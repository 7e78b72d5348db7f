import type { Regel } from './regel.js';

/** Seeing small things and colours. */
export const ZIEN: readonly Regel[] = [
  {
    id: 'zien-01',
    items: ['zien'],
    patronen: [
      'kleur(?:verschil\\p{L}*|en|nuances|gevoel|herkenning)',
      '(?:printplaten|producten|stof|onderdelen|weefsel|lakwerk)~(?:controleren|controleert|keuren|keurt|inspecteren)',
      'kwaliteitscontroleur',
      '(?:krassen|foutjes|oneffenheden|vlekken) (?:zien|ziet|opsporen|herkennen)',
      'loep',
      'scherp oog',
      'kleuren~(?:onderscheiden|zien|herkennen)',
      'kleurenzien',
      'kleurenblind\\p{L}*',
      'kleurvast',
      'goed (?:zicht|zien|gezichtsvermogen|ogen)',
      'scherp (?:zien|oog|zicht)',
      '(?:controleer|controleert|controleren|inspecteert|keurt|keuren|controle)~(?:op )?(?:fouten|krassen|beschadigingen|kleur|afwijkingen|kwaliteit)',
      '(?:visuele|visueel) (?:controle|inspectie|controleren)',
      '(?:kleine|fijne) (?:onderdelen|lettertjes|details)',
      'microscoop',
      'camerabeelden',
      'colou?r vision',
      '(?:visual inspection|good eyesight)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je moet kleuren kunnen onderscheiden.',
        'Visuele controle op krassen.',
        'Colour vision is required.',
      ],
      niet: ['We zien elkaar bij de lunch.'],
    },
  },
  {
    id: 'zien-02',
    items: ['zien', 'lezen'],
    patronen: ['beeldscherm\\p{L}*', 'computer', 'rijbewijs', 'scherm', 'heftruck', 'chauffeur'],
    aard: 'omstandigheid',
    zekerheid: 0.45,
    voorbeelden: { wel: ['Je werkt achter een computer.'], niet: ['Je werkt in de tuin.'] },
  },
  {
    id: 'zien-03',
    items: ['zien'],
    patronen: [
      '(?:speurt|tuurt|kijkt|zoekt|let)~(?:scheurtjes|haarscheur\\p{L}*|krasjes|krassen|vlekjes|oneffenheden|foutjes)',

      '(?:rood|groen|blauw|geel|kleuren?)~(?:uit elkaar|onderscheid\\p{L}*|herken\\p{L}*)',
      '(?:sorteert?|sorteren|sorteer je|mengt|mengen|kiest)~kleur(?:en)?',
      'de kleur van',
      '(?:distinguish|tell|match)(?:ing)?~colou?rs?',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je sorteert kabels op kleur.', 'Je moet rood en groen uit elkaar kunnen houden.'],
      niet: ['Kleuren hoef je niet te onderscheiden.'],
    },
  },
];
