import type { Regel } from './regel.js';

const VEEL =
  '(?:veel|vaak|regelmatig|voortdurend|continu|steeds|de hele dag|frequent(?:ly)?|constantly)';
const BUKKEN = '(?:bukken|buk|bukt|bukwerk|buigen|buigt|bending|stooping|bend|stoop)';

export const BUIGEN: readonly Regel[] = [
  {
    id: 'buigen-01',
    items: ['frequent_buigen'],
    patronen: [`${BUKKEN}~<keer>`, `<keer>~${BUKKEN}`],
    getal: 'max_per_uur',
    aard: 'genoemd',
    zekerheid: 0.9,
    voorbeelden: { wel: ['Je bukt ongeveer 200 keer per uur.'], niet: ['Je bukt soms.'] },
  },
  {
    id: 'buigen-02',
    items: ['frequent_buigen', 'buigen'],
    patronen: [
      `${VEEL}~${BUKKEN}`,
      `(?:bukt|buk je|bukken)~${VEEL}`,
      'bukken',
      'bukwerk',
      'gebukt(?: werken)?',
      '(?:onderste|lage|laagste) (?:schappen|schap|stelling(?:en)?|planken|plank|legborden|vakken)',
      '(?:bending|stooping)',
      'low shelves',
      '(?:picking|working)~(?:low to the ground|from (?:the )?floor)',
      'picken vanaf de grond',
      'van de grond (?:rapen|oprapen|pakken)',
      '(?:onderhoud|werken) (?:op|aan) de grond',
      '(?:wied(?:en|t)|onkruid)~(?:bedden|borders|tuinen|perken|wied\\p{L}*)',
      '(?:tuinbedden|borders|perken) wieden',
    ],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je bukt veel.',
        'Producten liggen op de onderste schappen.',
        'Frequent bending and stooping.',
        'Je wiedt de borders.',
      ],
      niet: ['Bukken is niet nodig.', 'Je kunt werken zonder bukken.'],
    },
  },
  {
    id: 'buigen-03',
    items: ['frequent_buigen', 'buigen', 'gebogen_actief'],
    patronen: [
      '(?:werk)?hoogte~(?:verstelbaar|instelbaar)',
      'alles (?:ligt|staat) op (?:heup|werk|ta(?:fe)?l)hoogte',
      'op (?:heup|werk)hoogte',
      'werkbank op hoogte',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: {
      wel: ['De werkhoogte is verstelbaar.', 'Alles ligt op heuphoogte.'],
      niet: ['Je werkt op hoogte.'],
    },
  },
  {
    id: 'buigen-04',
    items: ['gebogen_actief'],
    patronen: [
      'voorovergebogen',
      'gebogen (?:houding|werken|werkt|staan)',
      'gebukt(?: werken)?',
      'kruipruimtes?',
      '(?:in )?(?:krappe|nauwe|kleine) (?:ruimtes|ruimten|ruimte)',
      '(?:lastige|moeilijke|ongemakkelijke|onhandige) (?:houdingen|houding|werkhoudingen)',
      '(?:awkward positions?|cramped spaces?|bent posture|crawl spaces?)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je werkt vaak voorovergebogen.',
        'Je sleutelt in kruipruimtes.',
        'Working in cramped spaces.',
      ],
      niet: ['Een ergonomische werkplek.', 'Voorovergebogen werken komt niet voor.'],
    },
  },
  {
    id: 'buigen-05',
    items: ['torderen'],
    patronen: [
      '(?:draaiende|draai) ?(?:bewegingen|beweging)',
      'torderen',
      'kruipruimtes?',
      '(?:in )?(?:krappe|nauwe) (?:ruimtes|ruimten|ruimte)',
      '(?:lastige|moeilijke|ongemakkelijke|onhandige) (?:houdingen|houding|werkhoudingen)',
      '(?:awkward positions?|twisting|cramped spaces?|crawl spaces?)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Je werkt in lastige houdingen.',
        'Met draaiende bewegingen pak je de flessen van de band.',
        'Bending and twisting all day.',
      ],
      niet: ['Je draait mee in het team.'],
    },
  },
  {
    id: 'buigen-06',
    items: ['buigen', 'torderen', 'gebogen_actief', 'frequent_buigen'],
    patronen: [
      '(?:de hele dag|geheel|volledig) (?:zittend|aan (?:je|een|het) bureau)',
      '(?:buro|bureau)baan',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.5,
    voorbeelden: { wel: ['Het werk is geheel zittend.'], niet: ['Je hebt afwisselend werk.'] },
  },
];
