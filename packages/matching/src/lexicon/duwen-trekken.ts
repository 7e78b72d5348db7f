import type { Regel } from './regel.js';

export const DUWEN_TREKKEN: readonly Regel[] = [
  {
    id: 'duwen-01',
    items: ['duwen_trekken'],
    patronen: [
      '(?:duw|duwt|duwen|trek|trekt|trekken|push|pull|duwkracht|trekkracht)~<newton>',
      '<newton>~(?:duwen|trekken|duwkracht|trekkracht|kracht)',
    ],
    getal: 'max_n',
    aard: 'genoemd',
    zekerheid: 0.9,
    voorbeelden: { wel: ['Duwen tot 200 N komt voor.'], niet: ['We trekken samen op.'] },
  },
  {
    id: 'duwen-02',
    items: ['duwen_trekken'],
    patronen: [
      '(?:koffie|maaltijd|was|linnen|voer|schoonmaak)?(?:karren|kar|wagens?|trolleys?)~(?:duw\\p{L}*|trek\\p{L}*|rijd\\p{L}*|verplaats\\p{L}*)',
      '(?:duw\\p{L}*|trek\\p{L}*)~(?:\\p{L}*karren|\\p{L}*kar|\\p{L}*wagens?|brancards?|bakken|kisten|vaten)',
      '(?:brancards?|ziekenhuisbedden|rolstoelen|kinderwagens|winkelwagens?)',
      'palletwagen',
      '(?:duw|trek)werk',
      'schuiven met',
      'trolleys?',
      "(?:duw|duwt|duwen|trek|trekt|trekken|verplaats|verplaatst|verplaatsen|rijd|rijdt|rijden)~(?:rol(?:container|wagen)s?|karren|kar|pallets?|rolstoel(?:en)?|bedden|kliko'?s|containers?|trolleys?|steekwagen|kruiwagens?|wagens)",
      "(?:rol(?:container|wagen)s?|karren|rolstoel(?:en)?|bedden|kliko'?s|pallets?|containers?|kruiwagens?)~(?:duw|duwt|duwen|trek|trekt|trekken|verplaats|verplaatst|verplaatsen)",
      '(?:hand)?pompwagens?',
      '(?:hand)?pallet(?:truck|wagen)s?',
      'handpalletwagens?',
      'steekwagens?',
      'kruiwagens?',
      'rolcontainers?',
      '(?:push|pull)(?:ing)?~(?:carts?|trolleys?|wheelchairs?|pallets?|roll cages?|beds)',
      'pallet jacks?',
      'roll cages?',
      'wheelchair pushing',
      '(?:duw- en trekwerk|duwen en trekken|duwen of trekken)',
      'bedden verplaatsen',
    ],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: [
        'Pallets verplaats je met de handpompwagen.',
        'Je duwt rolcontainers naar de winkel.',
        'You will push carts through the store.',
        'Bewoners in rolstoelen duwen naar de zaal.',
      ],
      niet: [
        'Bij ons mag jij de kar trekken.',
        'Duwen en trekken komt niet voor.',
        'We geven je een duwtje in de rug.',
      ],
    },
  },
  {
    id: 'duwen-03',
    items: ['duwen_trekken'],
    patronen: [
      '(?:zwaar|zware) (?:duw|trek)\\p{L}*',
      "(?:volle|zware|zwaar ?beladen|volgeladen|volgepakte|loodzware|afgeladen) \\p{L}*(?:containers?|karren|kar|pallets?|kliko'?s|kruiwagens?|trolleys?|brancards?)",
      'heavy (?:carts|trolleys|pallets)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je duwt zware karren door de hal.', "Volle kliko's zet je aan de straat."],
      niet: ['De karren zijn elektrisch.'],
    },
  },
  {
    id: 'duwen-04',
    items: ['duwen_trekken'],
    patronen: [
      '(?:zelf )?laden (?:en|of) lossen',
      '(?:fysiek|lichamelijk) (?:zwaar|zware)',
      'physically demanding',
      'die duw je',
      'duw(?:t)? je',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.6,
    voorbeelden: {
      wel: ['Laden en lossen hoort erbij.', 'Die duw je naar het laaddock.'],
      niet: ['Zelf laden of lossen hoort niet bij deze functie.'],
    },
  },

  {
    id: 'duwen-05',
    items: ['duwen_trekken'],
    patronen: [
      '\\p{L}*(?:karren|kar|wagens?|containers?|trolleys?) (?:zijn|is|rijden|rijdt|worden) (?:allemaal |volledig |geheel )?(?:elektrisch\\p{L}*|gemotoriseerd\\p{L}*|zelfrijdend)',
      '(?:duwen|trekken|verplaatsen|transport)~(?:volledig|geheel) (?:automatisch|elektrisch)',
      '(?:automated|automatic|self-driving|elektrisch\\p{L}*|zelfrijdend\\p{L}*|automatisch\\p{L}*|onbemand\\p{L}*) (?:vehicle|cart|truck|robot|karretje|kar|wagen|wagentje|voertuig|transport\\p{L}*|trekker)s?(?: \\p{L}+){0,4} (?:brings?|collects?|moves?|brengt|brengen|haalt|rijdt|verplaatst|trekt)',
    ],
    waarde: 'afwezig',
    gaatVoor: ['duwen-02'],
    aard: 'omstandigheid',
    zekerheid: 0.65,
    voorbeelden: {
      wel: ['De karren zijn elektrisch aangedreven.'],
      niet: [
        'De karren zijn niet elektrisch aangedreven.',
        'Je werkt met een elektrische pompwagen.',
      ],
    },
  },
  {
    id: 'duwen-06',
    items: ['duwen_trekken'],
    patronen: [
      '(?:\\p{L}*(?:containers?|karren|kar|wagens?|pallets?|brancards?|bedden|trolleys?))~<kg>~(?:duw\\p{L}*|trek\\p{L}*)',
      '(?:duw|duwt|duwen|trek|trekt|trekken|push|pull)(?: je| u)?~(?:\\p{L}*(?:containers?|karren|kar|wagens?|pallets?|brancards?|carts?|trolleys?))~<kg>',
    ],
    waarde: { niveau: 0 },
    gaatVoor: ['tillen-02', 'tillen-15'],
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Volle containers van 200 kilo trek je met de hand naar de straat.'],
      niet: ['Dozen van 5 kilo leg je op de kar.'],
    },
  },

  {
    id: 'duwen-07',
    items: ['duwen_trekken'],
    patronen: ['duwen', 'duwwerk', 'pushing', 'duwen of te trekken'],
    aard: 'genoemd',
    zekerheid: 0.55,
    zekerheidOntkend: 0.8,
    voorbeelden: { wel: ['Duwen hoort erbij.'], niet: ['Er valt niets te duwen.'] },
  },
];
