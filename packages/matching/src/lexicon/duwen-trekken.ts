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
      "(?:volle|zware|zwaar beladen) (?:rolcontainers?|karren|pallets|kliko'?s|containers|kruiwagens?)",
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
];
