import type { Regel } from './regel.js';

const ZITSTA = '(?:zit-?(?: en |/| of )?sta-?(?:an)?[- ]?(?:bureaus?|tafels?|werkplek(?:ken)?))';
const VERSTELBAAR =
  'in hoogte verstelba(?:ar|re) (?:bureaus?|tafels?|werkplek(?:ken)?|werktafels?)';

export const ZITTEN: readonly Regel[] = [
  {
    id: 'zitten-01',
    items: ['zitten_werk'],
    patronen: [
      '(?:zit|zitten|zittend|sit(?:ting)?)~<duur>(?! (?:van|lopen|fietsen|rijden|achtereen|achter elkaar|aaneengesloten|aan een stuk))',
      '<duur>~(?:zitten|zittend|achter de computer|achter je bureau|sitting|achter het stuur)',
    ],
    getal: 'max_uur',
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['Je zit ongeveer 6 uur per dag.'],
      niet: ['We zitten 2 minuten van het station.'],
    },
  },
  {
    id: 'zitten-02',
    items: ['zitten'],
    patronen: [
      '(?:zit|zitten|zittend|rijdt?|rijden|sit(?:ting)?)~<duur> (?:achtereen|achter elkaar|aaneengesloten|aan een stuk|at a time)',
      '<duur> (?:achtereen|achter elkaar|aaneengesloten|aan een stuk)~(?:zit|zitten|achter|in)',
    ],
    getal: 'max_min_achtereen',
    aard: 'genoemd',
    zekerheid: 0.9,
    voorbeelden: {
      wel: ['Je zit vaak twee uur achter elkaar.'],
      niet: ['Je staat twee uur achter elkaar.'],
    },
  },
  {
    id: 'zitten-03',
    items: ['zitten_werk'],
    patronen: [
      '(?:zit|zitten|zittend)~(?:de hele dag|hele dagen|de hele dienst|vrijwel altijd)',
      '(?:de hele dag|hele dagen|de hele dienst|het grootste deel van de dag|geheel|volledig|voornamelijk|grotendeels|hoofdzakelijk|uitsluitend|vooral|langdurig|lang|veel)~?(?: )?(?:zit|zitten|zittend|achter (?:de|je|een) (?:computer|pc|bureau|stuur|beeldscherm|scherm|laptop)|in de cabine|achter het stuur)',
      'zittend(?:e)? (?:werk|functie|baan|beroep|werkzaamheden)',
      'zitwerk',
      'bureau(?:baan|functie|werk)',
      '(?:in|vanuit) (?:de|je) cabine',
      'achter het stuur',
      'desk (?:job|work)',
      'sedentary',
      'seated (?:work|position|job|role)',
      'sit(?:ting)? (?:all day|for (?:long|extended|most))',
      'driving all day',
      'behind (?:a|your) (?:desk|computer) all day',
    ],
    waarde: { max_uur: 8 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je zit de hele dag achter de computer.',
        'Het is zittend werk.',
        'Sedentary work at a desk.',
        'Je bent de hele dag achter het stuur te vinden.',
      ],
      niet: ['Je zit nauwelijks.', 'Je zit goed in je vel.', 'Wij zitten op het Stationsplein.'],
    },
  },
  {
    id: 'zitten-04',
    items: ['zitten'],
    patronen: [
      '(?:zit|zitten|zittend)~(?:de hele dag|hele dagen|de hele dienst|langdurig|lange tijd|urenlang|lang achter elkaar)',
      '(?:de hele dag|hele dagen|de hele dienst|langdurig|lange tijd|urenlang|lang achter elkaar)~?(?: )?(?:zit|zitten|zittend|achter (?:de|je|een) (?:computer|pc|bureau|stuur|beeldscherm|scherm|kassa)|in de cabine|achter het stuur)',
      '(?:lange|internationale) ritten',
      'sit(?:ting)? (?:all day|for (?:long|extended))',
      'driving all day',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Je zit de hele dag aan een werktafel.',
        'Langdurig zitten hoort bij het werk.',
        'Je maakt lange ritten door Europa.',
      ],
      niet: ['Je hoeft niet langdurig te zitten.'],
    },
  },
  {
    id: 'zitten-05',
    items: ['zitten', 'zitten_werk'],
    patronen: [
      '(?:achter|vanachter|aan) (?:de|je|een|het|jouw) (?:bureau|pc|computer|beeldscherm|scherm|laptop|balie)',
      'bureauwerk',
      'zittend',
      'kantoorbaan',
      'kantoorfunctie',
      '(?:geheel|volledig) zittend',
      'zitten',
      'zit je',
      'je zit',
      'seated',
      'at (?:a|your) desk',
      'chauffeur',
      'in de (?:auto|vrachtwagen|bus|trein)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['Vanachter je bureau maak je offertes.', 'You work at your desk.'],
      niet: ['Je zit nauwelijks.'],
    },
  },
  {
    id: 'zitten-06',
    items: ['zitten', 'zitten_werk'],
    patronen: [
      ZITSTA,
      VERSTELBAAR,
      '(?:bureaus?|werkplek(?:ken)?|tafels?)~in hoogte verstelbaar',
      '(?:sit|height)[- ](?:stand|adjustable) desks?',
      'standing desks?',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.75,
    ookInAanbod: true,
    voorbeelden: {
      wel: [
        'Je werkt aan een zit-stabureau.',
        'Iedereen heeft een in hoogte verstelbaar bureau.',
        'Every employee has a height-adjustable desk.',
      ],
      niet: ['Geen zit-stabureau.'],
    },
  },
  {
    id: 'zitten-07',
    items: ['zitten', 'zitten_werk'],
    patronen: [
      '(?:zitten|zittend|zit|staan)~(?:afgewisseld|afwisselen|wisselt? af|af te wisselen|afwisselend)',
      '(?:afwisselend|afwisseling)~(?:zitten|zittend|zit|staan|staand|lopend)',
      '(?:wisselt|wissel je)~(?:zitten|zittend)',
      '(?:zitten, staan en lopen|zittend, staand en lopend|lopen, staan en zitten|staan, zitten en lopen|zitten en staan)',
      'alternate (?:between )?(?:sitting|standing)',
      '(?:sitting and standing|sitting, standing)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Zitten, staan en lopen wisselen elkaar af: je kunt zitten afwisselen met staan.'],
      niet: ['Afwisselend werk.'],
    },
  },
  {
    id: 'zitten-08',
    items: ['zitten', 'zitten_werk'],
    patronen: [
      '(?:de hele dag|hele dagen|altijd|continu|veel) (?:in beweging|op de been|op je benen|lopen|loopt|staan)',
      '(?:staand|staande) (?:werk|functie|beroep|baan)',
      '(?:zit|zitten)~(?:nauwelijks|bijna niet|amper|weinig)',
      '(?:nauwelijks|amper|weinig) (?:zit|zitten|zittend)',
      '(?:stilzitten|stil zitten)~(?:niet|geen)',
      '(?:niet|nooit) (?:achter een bureau|achter je bureau|stil)',
      'on your feet all day',
      'hardly (?:ever )?sit',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Je bent de hele dag in beweging.', 'Het is een staande functie.'],
      niet: ['Je zit de hele dag.'],
    },
  },
];
