import type { Thema } from './thema.js';

/** What the body does. */
export const THEMAS_LICHAAM: readonly Thema[] = [
  {
    id: 'thema-tillen',
    items: ['tillen', 'dragen'],
    woorden: [
      '(?:op|uit|weg|ver)?(?:tillen|dragen|sjouwen|sjouw|zeulen|slepen)|tillen|laden|lossen|laden en lossen|in- en uitladen|inladen|uitladen|uitpakken|bijvullen|aanvullen|stapelen|(?:ge|opge|versje|inge|uitge|wegge)(?:tild|dragen|sjouwd|laden|lost|sleept|stapeld|pakt)|leveringen|(?:de )?fietsen',
      '(?:zware |volle )?(?:doos|dozen|krat|kratten|pakken|zakken|kisten|balen|vaten|koffers|meubels|kasten|tegels|stenen|platen|banden|pallets|colli|bestellingen|boodschappen|pakketten|lasten|goederen|voorraden|vrachten|spullen)',
      'lifting|carrying|loading|unloading|(?:heavy )?(?:boxes|parcels|crates|bags|tyres|tires|loads)',
    ],
    wel: 'Optillen hoef je nooit iets.',
    niet: 'De dozen staan klaar.',
  },
  {
    id: 'thema-zware-lasten',
    items: ['freq_zwaar'],
    woorden: [
      '(?:op|uit|ver)?(?:tillen|sjouwen)|laden en lossen|lifting|zware (?:dozen|zakken|kisten|pakken|spullen)',
    ],
    wel: 'Sjouwen hoef je niet.',
    niet: 'De zware dozen staan klaar.',
  },
  {
    id: 'thema-duwen',
    items: ['duwen_trekken'],
    woorden: [
      'duwen|trekken|(?:rol)?containers?|rolstoel(?:en)?|bedden|karren|kar|trolleys?|kliko.s|pompwagen|palletwagen|vervoer van (?:patienten|bewoners)|(?:patienten|bewoners|mensen|clienten)(?: \\p{L}+){0,4} (?:vervoeren|wegbrengen|verplaatsen|ophalen|rijden)|geduwd|getrokken|pushing|carts|wheelchairs',
    ],
    wel: 'Mensen in een rolstoel wegbrengen doet onze vrijwilligersdienst.',
    niet: 'De karren staan klaar.',
  },
  {
    id: 'thema-lopen',
    items: ['lopen_werk', 'lopen'],
    woorden: [
      '(?:rond|mee|weg)?lopen|wandelen|rondes?|rondgang(?:en)?|loopjes|controlerondes?|surveilleren|walking|rounds',
    ],
    wel: 'De rondes lopen de beveiligers.',
    niet: 'De rondes zijn leuk.',
  },
  {
    id: 'thema-trap',
    items: ['traplopen'],
    woorden: ['trap|trappen|traplopen|trappenhuis|trappenhuizen|stairs|verdiepingen'],
    wel: 'Trappen kom je op deze locatie niet tegen.',
    niet: 'De trappen zijn mooi.',
  },
  {
    id: 'thema-klimmen',
    items: ['klimmen'],
    woorden: [
      'klimmen|klimwerk|ladders?|steigers?|(?:het |een )?dak|daken|hoogwerkers?|hoogtewerk|trapje|op hoogte(?: werken)?|ladders|scaffolding|rooftops?|climbing',
    ],
    wel: 'Op ladders werkt hier alleen de boomverzorger.',
    niet: 'De ladders zijn nieuw.',
  },
  {
    id: 'thema-knielen',
    items: ['knielen', 'geknield_actief'],
    woorden: [
      'knielen|hurken|kruipen|op (?:je|de|uw) (?:knieen|hurken)|kruipruimtes?|vloerwerk|kneeling',
    ],
    wel: 'Op de knieën ga je niet.',
    niet: 'Kruipruimtes zijn smal.',
  },
  {
    id: 'thema-bukken',
    items: ['frequent_buigen', 'buigen', 'gebogen_actief'],
    woorden: ['bukken|buigen|vooroverbuigen|onderste (?:planken|schappen|lades)|stooping|bending'],
    wel: 'Bukken hoeft u bij ons niet.',
    niet: 'Onderste schappen zijn leeg.',
  },
  {
    id: 'thema-schouder',
    items: ['boven_schouder'],
    woorden: [
      'boven (?:je|de|het|uw) (?:hoofd|schouders?|macht)|(?:bovenste|hoge) (?:planken|schappen|stellingen)|plafonds?|reiken',
    ],
    wel: 'Plafonds doe je bij ons nooit.',
    niet: 'De plafonds zijn wit.',
  },
  {
    id: 'thema-staan',
    items: ['staan_werk', 'staan'],
    woorden: ['staan|staand werken?|achter de (?:toonbank|kassa|bar)|standing'],
    wel: 'Staand werken is er bij ons niet bij.',
    niet: 'Staan is gezond.',
  },
  {
    id: 'thema-zitten',
    items: ['zitten_werk', 'zitten'],
    woorden: ['zitten|sitting|zittend werken?'],
    wel: 'Zitten doe je bij ons alleen in de pauze.',
    niet: 'Zitten is fijn.',
  },
  {
    id: 'thema-typen',
    items: ['toetsenbord_muis'],
    woorden: [
      '(?:in)?typen|typ(?:t|e)|computerwerk|computers?|beeldscherm|scherm|toetsenbord|bestellingen|data|gegevens invoeren|invoeren|invoer|ingevoerd|getypt|urenstaten|facturen|typing|data entry|computers?',
    ],
    wel: 'Achter een computer zit je nooit.',
    niet: 'De computers zijn nieuw.',
  },
  {
    id: 'thema-rijden',
    items: ['beroepsvervoer'],
    woorden: [
      'rijden|autorijden|chaufferen|rijbewijs|bezorgen|bezorging|(?:bestel|bedrijfs|rouw|vracht)?(?:auto|bus|busje|wagen)s?|ritten|bezorgritten|driving|deliveries|licence',
    ],
    wel: 'Een rijbewijs heb je nergens voor nodig.',
    niet: 'De ritten zijn kort.',
  },
];
