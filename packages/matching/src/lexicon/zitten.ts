import { ACHTEREEN } from './bouwstenen.js';
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
      '<duur>~(?:zit|zitten|zittend|achter de computer|achter je bureau|sitting|achter het stuur)',
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
      `(?:zit|zitten|zittend|rijdt?|rijden|ritten|rit|vergaderingen|sit(?:ting)?)~<duur> ${ACHTEREEN}`,
      `${ACHTEREEN} <duur>~(?:zit|zitten|zittend|rijden|achter het stuur)`,
      `<duur> ${ACHTEREEN}~(?:zit|zitten|zittend|sitting|achter|in)`,
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
      '(?:breng|brengt|brengen) (?:je |u )?(?:\\p{L}+ ){0,3}(?:dag|dagen|dienst|tijd) zittend door',
      '(?:doe|doet|verricht)(?: je| u)? (?:al )?(?:je|uw|het) werk (?:volledig |geheel )?zittend',
      '(?:kom|komt) (?:je |u )?(?:amper|nauwelijks|bijna niet|haast niet|niet|zelden|nooit) (?:van|uit) (?:je|uw|de) stoel',
      '(?:echte |typische |pure )?(?:bureau|kantoor)(?:baan|functie)',

      '(?:zit|zitten) (?:je )?(?:bijna |vrijwel )?(?:het grootste deel|een groot deel|het merendeel) van de (?:dag|dienst|tijd)',
      '(?:merendeel|grootste deel) van de (?:dag|dienst)~zittend',
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
        'U brengt de dag zittend door.',
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
      '(?:langdurig|lang|urenlang|lange tijd) stilzitten',

      '(?:kom|komt) (?:je |u )?(?:amper|nauwelijks|bijna niet|haast niet|niet|zelden|nooit) (?:van|uit) (?:je|uw|de) (?:stoel|plek)',
      '(?:acht|zes|zeven|8|7|6) uur lang (?:\\p{L}+ ){0,2}(?:zit|zitten|zittend)',
      'op (?:dezelfde|een vaste) stoel',

      '(?:zit|zitten) (?:je )?(?:bijna |vrijwel )?het grootste deel van de (?:dag|dienst)',
      '(?:zit|zitten|zittend)~(?:de hele dag|hele dagen|de hele dienst|langdurig|lange tijd|urenlang|lang achter elkaar)',
      '(?:de hele dag|hele dagen|de hele dienst|langdurig|lange tijd|urenlang|lang achter elkaar)~?(?: )?(?:zit|zitten|zittend|achter (?:de|je|een) (?:computer|pc|bureau|stuur|beeldscherm|scherm|kassa)|in de cabine|achter het stuur)',
      '(?:lange|internationale) ritten',
      `(?:zit|zitten|zittend) (?:\\p{L}+ ){0,2}uren(?:lang)? ${ACHTEREEN}`,
      `uren ${ACHTEREEN} (?:\\p{L}+ ){0,2}(?:zit|zitten|zittend)`,
      'sit(?:ting)? (?:all day|for (?:long|extended))',
      'driving all day',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.65,
    voorbeelden: {
      wel: [
        'Je komt nauwelijks van je stoel.',
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
      '(?:bureau|tafel|werkblad|werkplek)~(?:omhoog|omlaag|hoog en laag|hoger en lager|verstelbaar|verstellen)',
      'bureau dat je kunt verstellen',
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
      '(?:zitten|zittend|staan|lopen)(?:, \\p{L}+)? (?:en|of) (?:zitten|staan|lopen|staand|lopend) wissel\\p{L}*',
      '(?:bepaal|bepaalt|bepalen|kies|kiest|kiezen|weet|beslis|beslist)(?: je| u)? zelf (?:of|wanneer) (?:je|u) (?:\\p{L}+ )?(?:zit|staat|zitten|staan)',

      '(?:zit|staat) (?:en|of) (?:zit|staat) (?:je )?(?:om de beurt|om beurten|afwisselend)',
      '(?:zit|zitten|zittend)~(?:om (?:de )?beurt(?:en)?)',
      'kan (?:zowel )?zittend (?:als|of|en) staand',
      '(?:zelf|vrij)~(?:kiest|kiezen|bepalen|bepaalt)~(?:zit|zitten|staat|staan)',
      '(?:zowel zittend als staand|zittend of staand)',
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
      wel: [
        'U bepaalt zelf of u zit of staat.',
        'Zitten, staan en lopen wisselen elkaar af: je kunt zitten afwisselen met staan.',
      ],
      niet: ['Afwisselend werk.'],
    },
  },
  {
    id: 'zitten-08',
    items: ['zitten', 'zitten_werk'],
    patronen: [
      '(?:zitten|stilzitten)(?: \\p{L}+){0,3} (?:er niet bij|geen optie|niet mogelijk)',
      '(?:zitten|stilzitten) (?:doe|doet) (?:je|u)(?: \\p{L}+){0,3} (?:bijna niet|nauwelijks|amper|niet|zelden)',
      'hardly any sitting',

      '(?:de hele dag|hele dagen|altijd|continu|veel) (?:in beweging|op de been|op je benen|lopen|loopt|staan)',
      '(?:staand|staande) (?:werk|functie|beroep|baan)',
      '(?:zit|zitten)~(?:nauwelijks|bijna niet|amper|weinig)',
      '(?:nauwelijks|amper|weinig) (?:zit|zitten|zittend)',
      '(?:stilzitten|stil zitten)~(?:niet|geen)',
      '(?:niet|nooit) (?:achter een bureau|achter je bureau)',
      'on your feet all day',
      'hardly (?:ever )?sit',
    ],
    waarde: 'afwezig',
    aard: 'omstandigheid',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Stilzitten is er niet bij.',
        'Zitten doe je bij ons bijna niet.',
        'Je bent de hele dag in beweging.',
        'Het is een staande functie.',
      ],
      niet: ['Je zit de hele dag.'],
    },
  },

  {
    id: 'zitten-09',
    items: ['zitten', 'afwisseling'],
    patronen: [
      '(?:op elk moment|tussendoor|wanneer (?:je|u) (?:wil|wilt)|zo vaak (?:je|u) (?:wil|wilt)|regelmatig|geregeld|zelf)~(?:opstaan|op te staan|gaan staan|een rondje|even (?:lopen|staan)|van houding)',
      '(?:opstaan|gaan staan|rondje lopen|van houding (?:wisselen|veranderen))~(?:op elk moment|tussendoor|wanneer (?:je|u) (?:wil|wilt)|zo vaak (?:je|u) (?:wil|wilt))',
      '(?:regelmatig|geregeld|vaak|steeds) (?:even )?(?:sta je|staat u|kom je) (?:even )?(?:op|overeind|uit je stoel)',
      '(?:stand up|get up|change position)~(?:whenever|at any time|when you want)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['staan-06'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Je kunt op elk moment gaan staan of een rondje lopen.'],
      niet: ['Je kunt niet tussendoor opstaan.', 'Je staat regelmatig achter de bar.'],
    },
  },
  {
    id: 'zitten-10',
    items: ['zitten'],
    patronen: [
      '(?:elk|ieder|om het|na een) (?:half ?uur|halfuur|kwartier|twintig minuten)~(?:sta je|staat u|loop je|loopt u|op|opstaan|van houding|van plek)',
    ],
    waarde: { max_min_achtereen: 30 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Elk half uur sta je even op om materiaal te halen.'],
      niet: ['Elk half uur gaat er een bus.'],
    },
  },
  {
    id: 'zitten-11',
    items: ['zitten'],
    patronen: [
      '(?:elk|ieder|om het|na een) uur (?:\\p{L}+ ){0,2}(?:sta je|staat u|loop je|loopt u|opstaan|van houding|van plek)',
    ],
    waarde: { max_min_achtereen: 60 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['Elk uur loop je een ronde door de hal.'],
      niet: ['Elk uur gaat er een bus.'],
    },
  },

  {
    id: 'zitten-12',
    items: ['zitten'],
    patronen: [
      '(?:ritten|autoritten|vluchten|vergaderingen|zittingen|drives|meetings) (?:van|duren|of)(?: (?:wel|soms|ruim|ongeveer|circa|meer dan|up to))* <duur>',
    ],
    getal: 'max_min_achtereen',
    minstens: true,
    aard: 'omstandigheid',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Ritten van drie uur zijn normaal.'],
      niet: ['Jaarcontracten van een uur.'],
    },
  },

  {
    id: 'zitten-13',
    items: ['zitten', 'zitten_werk'],
    patronen: [
      '(?:veel |lang |de hele dag )?(?:zitten|zittend)',
      '(?:zit (?:je|u)|(?:je|u) zit)(?! goed| lekker)',
      '(?:achter|vanachter) (?:een|je|het) (?:bureau|pc|computer)',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.45,
    zekerheidOntkend: 0.7,
    voorbeelden: { wel: ['Zitten hoort bij het werk.'], niet: ['Zitten is er niet bij.'] },
  },
];
