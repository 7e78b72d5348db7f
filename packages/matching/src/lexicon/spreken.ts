import type { Regel } from './regel.js';

/** Speaking, and speaking the language. */
export const SPREKEN: readonly Regel[] = [
  {
    id: 'spreken-01',
    items: ['spreken'],
    patronen: [
      'presenteren',
      'presentaties?',
      '(?:goede|uitstekende|sterke) (?:mondelinge|communicatieve) (?:vaardigheden|uitdrukkingsvaardigheid)',
      'mondeling(?:e)?',
      'communicatief (?:sterk|vaardig)',
      '(?:telefoneren|bellen|bel je|te woord staan|headset|prettige stem)',
      'spreekt vloeiend',
      '(?:goede )?(?:beheersing|spreekvaardigheid)',
      '(?:vloeiend|uitstekend|goed) (?:nederlands|engels)',
      'lesgeven|rondleidingen|omroepen',
      '(?:present(?:ing|ations?)|verbal|speak|fluent)',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je geeft presentaties.', 'Je hebt een prettige stem.', 'Fluent Dutch required.'],
      niet: ['Taal is niet nodig.'],
    },
  },
  {
    id: 'spreken-02',
    items: ['spreken'],
    patronen: [
      'te woord',
      '(?:legt|leg je)~(?:bezoekers|klanten|gasten|mensen|leerlingen|deelnemers)~uit',

      '(?:aan|tegen|voor) (?:\\p{L}+ )?groep(?:en)?',
      '(?:instructies?|uitleg|les|lessen|workshops?|presentaties?)~groep(?:en)?',

      '(?:spreekt?|toespreken|toespreekt)~(?:groep(?:en)?|publiek|zaal)',
      '(?:voert?|voer je)~(?:gesprekken|gesprek)',
      'voor (?:de|een|volle) (?:klas(?:sen)?|groep(?:en)?|zaal|publiek)',
      'om(?:roept|roepen|roep je)',
      '(?:op|het) podium',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Je spreekt groepen toe.', 'Je staat voor de klas.'],
      niet: ['Je luistert.'],
    },
  },
  {
    id: 'spreken-03',
    items: ['spreken'],
    patronen: [
      'zwijgend',

      '(?:praten|spreken)~(?:hoeft|is|hoef)~niet',
      'spreken is niet nodig',
      '(?:praten|spreken) hoeft niet',
      'je werkt in stilte',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['Praten hoeft niet.'],
      niet: ['Je praat veel.'],
    },
  },
  {
    id: 'taal-01',
    items: ['spreken', 'lezen', 'schrijven'],
    patronen: [
      '(?:taal|nederlands|engels)~(?:niet nodig|geen vereiste|geen must|niet vereist)',
      'geen (?:nederlands|taal)(?:eis)? (?:nodig|vereist)',
      'no dutch (?:required|needed)',
      '(?:dutch|language)~not (?:required|needed)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.6,
    voorbeelden: {
      wel: ['Nederlands spreken is niet nodig.', 'No Dutch required.'],
      niet: ['Nederlands is vereist.'],
    },
  },
  {
    id: 'spreken-04',
    items: ['spreken'],
    patronen: [
      '(?:presenteert?|presenteer je)~(?:aan|voor|cijfers|resultaten|plannen|voorstellen|bevindingen|ideeen|rapport)',
      '(?:leidt?|leid je)~rond(?= *(?:[^\\p{L} ]|$|en |door |in |op ))',
      'rondleid(?:en|ing|ingen|er)',
      '(?:gastlessen|gastles|lezingen|lezing|spreekbeurt(?:en)?|voordracht(?:en)?|toolboxmeetings?|toolboxen|instructielessen|webinars?|voorlichting(?:en)?)',
      '(?:zit|zitten)~(?:vergadering(?:en)?|overleg|overleggen|bijeenkomst(?:en)?) voor',
      '(?:voorzitten|voorzitter|voorzit)',
      '(?:geeft?|geef je|geven|verzorgt?|verzorg je|houdt?|hou je)~(?:les|lessen|training(?:en)?|workshops?|cursus(?:sen)?|presentaties?|praatje|praatjes|uitleg aan|briefings?|speech|voorlichting)',
      '(?:pitch|pitches|pitchen|pitcht)',
      '(?:present|presents|presenting) (?:your|the|to|results|findings)',
      '(?:give|giving|lead|leading|run|host) (?:\\p{L}+ )?(?:talks|workshops|presentations|training|tours|lessons|speeches|meetings)',
      '(?:het|de) woord (?:voeren|voert|nemen|neemt)',
      '(?:praatje|verhaal|toespraak)~(?:voor|groep|zaal|publiek|klas)',
      'public speaking',
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Je presenteert de cijfers aan de directie.',
        'Je leidt bezoekers rond.',
        'You give talks and lead workshops.',
        'Pitch your findings to the company.',
      ],
      niet: ['Niemand vraagt je om een praatje voor de groep.', 'Presentaties geef je niet.'],
    },
  },
];
