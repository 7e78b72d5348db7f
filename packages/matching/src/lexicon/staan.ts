import type { Regel } from './regel.js';

export const STAAN: readonly Regel[] = [
  {
    id: 'staan-01',
    items: ['staan_werk'],
    patronen: [
      '(?:staan|staat|staand|stand(?:ing)?)~<duur>',
      '<duur>~(?:staan|staat|staand|standing|op de been|on your feet)',
    ],
    getal: 'max_uur',
    aard: 'genoemd',
    zekerheid: 0.85,
    voorbeelden: {
      wel: ['Je staat ongeveer 6 uur per dag.', 'You are standing for 8 hours.'],
      niet: ['We staan voor kwaliteit, al 40 jaar.'],
    },
  },
  {
    id: 'staan-02',
    items: ['staan'],
    patronen: [
      '(?:staan|staat|staand|stand(?:ing)?)~<duur> (?:achtereen|achter elkaar|aaneengesloten|lang|aan een stuk|at a time)',
      '<duur> (?:achtereen|achter elkaar|aaneengesloten|aan een stuk)~(?:staan|staat)',
    ],
    getal: 'max_min_achtereen',
    aard: 'genoemd',
    zekerheid: 0.9,
    voorbeelden: {
      wel: ['Je staat soms 2 uur achter elkaar.'],
      niet: ['Je zit 2 uur achter elkaar.'],
    },
  },
  {
    id: 'staan-03',
    items: ['staan_werk', 'staan'],
    patronen: [
      '(?:staan|staat|staand)~(?:de hele dag|hele dagen|de hele dienst|langdurig|lang|veel|continu)',
      '(?:de hele dag|hele dagen|de hele dienst|langdurig|lang|veel|continu|langere tijd|voornamelijk|grotendeels|vooral)~?(?: )?(?:staan|staat|staand|op de been|op je benen)',
      '(?:staand|staande) (?:werk|functie|beroep|baan|werkzaamheden)',
      '(?:de hele dag|hele dagen|de hele dienst) op (?:de been|je benen|je voeten)',
      '(?:staat|staan|sta je)~(?:aan de (?:lijn|band|lopende band|machine|draaibank|wasstraat)|achter de (?:toonbank|bar|balie|kassa|grill))',
      'achter de (?:toonbank|bar)',
      'aan de (?:lijn|lopende band) (?:staan|staat)',
      'on your feet(?: all day)?',
      'stand(?:ing)? (?:all day|for long(?:er)? periods|shift|for (?:most|long|extended))',
      'standing (?:work|position|job)',
      'at the counter',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Het is staand werk.',
        'Je bent de hele dag op de been.',
        'Je staat achter de toonbank.',
        'You are on your feet all day.',
      ],
      niet: [
        'Wij staan voor kwaliteit.',
        'Je staat niet de hele dag.',
        'Wij bieden een zit-stabureau.',
        'De klant staat bij ons centraal.',
      ],
    },
  },
  {
    id: 'staan-04',
    items: ['staan_werk', 'staan'],
    patronen: [
      '(?:geheel|volledig|helemaal|vrijwel geheel|grotendeels|hoofdzakelijk|uitsluitend) zittend(?:e)?(?: werk)?',
      '(?:zit|zitten|zittend)~(?:de hele dag|hele dagen)',
      '(?:de hele dag|hele dagen)~(?:zit|zitten|zittend)',
      'zittend(?:e)? (?:werk|functie|baan|beroep)',
      '(?:fully |completely )?(?:sedentary|seated)(?: (?:work|position|job|role))?',
      'desk job',
      'bureau(?:baan|functie|werk)',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Het is zittend werk.', 'You have a desk job.'],
      niet: ['Je staat de hele dag.'],
    },
  },
  {
    id: 'staan-05',
    items: ['staan_werk', 'staan'],
    patronen: [
      '(?:zit-?(?: en |/| of )?sta-?(?:an)?[- ]?(?:bureau|tafel|werkplek|kruk|stoel))',
      'sta-?steun',
      'stahulp',
      '(?:zitten en staan|staan en zitten|zittend en staand|zittend of staand)(?: kun je)? (?:af|afwisselen|afgewisseld|kan|mag|werken)?',
      'kruk',
      '(?:de hele dag )?in beweging',
      'mag (?:ook )?zittend',
      '(?:kun|kan|mag)~(?:gaan )?zitten',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['Je hebt een zit-stabureau.', 'Het werk mag ook zittend.'],
      niet: ['Staand werk.'],
    },
  },
  {
    id: 'staan-06',
    items: ['staan_werk', 'staan'],
    patronen: [
      '(?:zittend en staand|staand en zittend|zitten, staan en lopen|lopen, staan en zitten|staan en lopen|lopen en staan|staan|staand)',
    ],
    aard: 'genoemd',
    zekerheid: 0.5,
    voorbeelden: { wel: ['Staan en lopen horen erbij.'], niet: ['Staan hoef je niet.'] },
  },
];
