import type { Regel } from './regel.js';

/** Alternation of posture. "Afwisselend werk" is variety of tasks, and says nothing about posture. */
export const AFWISSELING: readonly Regel[] = [
  {
    id: 'afwisseling-01',
    items: ['afwisseling'],
    patronen: [
      '(?:zit|staat) (?:en|of) (?:zit|staat) (?:je )?(?:om de beurt|om beurten|afwisselend)',
      '(?:van houding|je houding) (?:kunt |kan |te )?(?:wisselen|wisselt|veranderen)',
      '(?:zittend of staand|zowel zittend als staand)',
      '(?:zitten|zittend|staan|staand|lopen|lopend)~(?:afgewisseld|afwisselen|wisselt?(?: je)? af|wisselen elkaar af|af te wisselen)',
      '(?:afwisselend|afwisseling (?:van|tussen))~(?:zitten|zittend|zit|staan|staand|lopen|lopend|loopt)',
      '(?:wisselt|wissel je|wisselen)~(?:zitten|zittend|staan)',
      '(?:zitten, staan en lopen|zittend, staand en lopend|zitten en lopen|zittend en staand|zitten en staan|lopen, staan en zitten|staan, zitten en lopen|zittend en lopend)(?! niet)',
      'zelf (?:je )?houding (?:kiezen|bepalen)',
      '(?:alternate|alternating|mix of|switch between)~(?:sitting|standing|walking)',
      '(?:loopt|loop je) (?:dagelijks|regelmatig|af en toe|elk uur|tussendoor|geregeld)~(?:keer|naar|rondje|even)',
      '(?:dagelijks|regelmatig|elk uur|tussendoor)~loop(?:t)? je~naar',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je wisselt zitten en staan af.',
        'Je loopt dagelijks een paar keer naar de expeditie.',
        'A mix of sitting and standing.',
      ],
      niet: ['Afwisselend werk in een leuk team.'],
    },
  },
  {
    id: 'afwisseling-02',
    items: ['afwisseling'],
    patronen: [
      '(?:zit|zitten|zittend|staan|staat|staand)~(?:de hele dag|hele dagen|de hele dienst|continu)',
      '(?:de hele dag|hele dagen|de hele dienst|geheel|volledig|uitsluitend|continu)~?(?: )?(?:zit|zitten|zittend|staan|staat|staand)',
      '(?:uitsluitend|alleen maar|langdurig) (?:zittend|staand|zitten|staan)',
      '(?:sit|stand)(?:ting|ing)? all day',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je zit de hele dag achter de kassa.', 'Je staat de hele dienst aan de band.'],
      niet: ['Je zit niet de hele dag.'],
    },
  },
  {
    id: 'afwisseling-03',
    items: ['afwisseling'],
    patronen: [
      'de hele dag (?:in beweging|op de been|achter het stuur)',
      'on your feet',
      '(?:staand|zittend)e? (?:werk|functie)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['Je bent de hele dag in beweging.', 'Het is staand werk.'],
      niet: ['De baan is afwisselend.'],
    },
  },
  {
    id: 'afwisseling-04',
    items: ['afwisseling'],
    patronen: [
      '(?:zit-?(?: en |/| of )?sta-?(?:an)?[- ]?(?:bureaus?|tafels?|werkplek(?:ken)?))',
      'in hoogte verstelba(?:ar|re) (?:bureaus?|tafels?|werkplek(?:ken)?)',
      'height[- ]adjustable desks?',
      'afwisselende houding(?:en)?',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.5,
    ookInAanbod: true,
    voorbeelden: { wel: ['Je werkt aan een zit-stabureau.'], niet: ['Een vast bureau.'] },
  },
];
