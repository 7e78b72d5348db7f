import type { Regel } from './regel.js';

export const KNIELEN: readonly Regel[] = [
  {
    id: 'knielen-01',
    items: ['knielen', 'geknield_actief'],
    patronen: [
      'op handen en (?:voeten|knieen)',
      'kruip(?:t|en)?(?: je| u)? (?:onder|door|over de (?:vloer|grond)|in de (?:put|tank|kelder|ruimte|schacht|kruip\\p{L}*))',
      'kruip(?:ruimtes?|kelders?|luik)',
      'on (?:all fours|the floor)',

      '(?:zit|zitten|speelt|spelen)~op de grond',
      'knielend(?:e)?(?: werken| werk)?',
      '(?:hurkt|hurken|hurk je|gehurkt|knielt|kniel je)',
      'op je buik',
      'lig(?:t|gen) (?:je )?(?:onder|op de grond)',
      '(?:laag|dicht) bij de grond',
      'op de grond (?:werken|zitten|zit|werkt)',
      'crouch',
      'kneel',
      'op (?:je|de|uw) (?:knieen|hurken)',
      'geknield(?: werken| werkt)?',
      'gehurkt(?: werken| werkt)?',
      '(?:knielen|knielt|hurken|hurkt|kniewerk)',
      'kniebescherm\\p{L}*',
      'kniestukken',
      '(?:kneeling|crouching|squatting|on your knees)',
      'door (?:de|je|uw) knieen(?! voor)',
      '(?:zit|zitten|werk|werkt|kruip|kruipt|lig|ligt)(?: je| u)?(?: \\p{L}+){0,4} op (?:de|je|uw) (?:grond|vloer|knieen|hurken|buik|rug)(?! na)',
      '(?:down )?on (?:your|their|the) (?:hands and )?knees',
      'kniel(?:en|t|kussen)?|knee ?pads',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Op handen en voeten kruip je onder de vloer.',
        'Je werkt veel op je knieen.',
        'Kniebeschermers krijg je van ons.',
        'The job involves kneeling and crouching.',
      ],
      niet: [
        'Je kruipt in de huid van de klant.',
        'Knielen is niet nodig.',
        'Je werkt op een kruk.',
      ],
    },
  },
  {
    // Down and up again: often or not, nobody works there.
    id: 'knielen-even',
    items: ['knielen'],
    patronen: [
      'door (?:de|je|uw) knieen (?:gaan|zakken|moet|moeten)',
      '(?:ga|gaat|gaan|zak|zakt|zakken)(?: je| u)?(?: (?!niet|snel)\\p{L}+){0,2} door (?:je|de|uw) knieen',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Je zakt telkens door de knieën.', 'Je gaat vaak door je knieën.'],
      niet: ['Je gaat niet snel door de knieën voor een klant.'],
    },
  },
  {
    id: 'knielen-02',
    items: ['knielen', 'geknield_actief'],
    patronen: [
      '(?:vloeren?|laminaat|parket|tegels?|tapijt|pvc|plinten)~(?:leggen|legt|plaatsen|zetten|monteren|monteert)',
      '(?:legt|leggen|leg je|plaatst|monteert)~(?:vloeren?|laminaat|parket|tegels|tapijt|plinten)',
      '(?:bestraten|bestrating|straatwerk|straten maken|stratenmak\\p{L}*)',
      '(?:tegelzet\\p{L}*|vloer(?:en)?legg\\p{L}*|tapijtlegg\\p{L}*)',
      'vloerverwarming~(?:leggen|aanleggen)',
      '(?:floor laying|laying floors|paving)',
      '(?:tegel|voeg|bestraat|straat|plavei)(?:t|en|je)?(?: je| u)?(?: \\p{L}+){0,3} (?:vloer(?:en)?|badkamers?|terras(?:sen)?|opritten?|tuinen|paden)',
      '(?:leg|legt|leggen|lijm|lijmt|herstel\\p{L}*|vlij\\p{L}*)(?: je| u)?(?: \\p{L}+){0,3} (?:straatwerk|klinkers|stoeptegels|vloertegels|vloeren|laminaat|parket|tapijt|vloerbedekking|kunstgras|graszoden|terrassen|opritten|leisteen)',
      '(?:straatwerk|klinkers|stoeptegels|vloertegels|vloerbedekking|kunstgras|terrassen)~(?:leg|legt|leggen|lijm\\p{L}*|herstel\\p{L}*|aanleggen|aangelegd)',
      'vloerenlegger|stratenmaker(?! en)|tegelzetter(?! en)',
    ],
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je legt vloeren bij particulieren.', 'Bestraten van opritten.'],
      niet: ['Je verkoopt vloeren in de showroom.'],
    },
  },

  {
    id: 'knielen-03',
    items: ['knielen'],
    patronen: [
      '(?:kniel|kniel je|knielt|knielen|hurk|hurkt|hurken|hurk je|door (?:je|de|uw) knieen)~<keer>',
      '<keer>~(?:knielen|knielt|hurken|hurkt|door (?:je|de|uw) knieen)',
    ],
    getal: 'max_per_uur',
    gaatVoor: ['knielen-01'],
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: { wel: ['Je hurkt ongeveer 8 keer per uur.'], niet: ['Je belt 8 keer per uur.'] },
  },
];
