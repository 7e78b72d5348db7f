import type { Regressieadvertentie } from './grenzen.js';

/** Written last, to see how the reader does on adverts that nothing was tuned to. */
export const SLOT: readonly Regressieadvertentie[] = [
  {
    naam: 'rijschool',
    tekst:
      'Rijinstructeur\nJe zit het grootste deel van de dag naast een leerling in de auto. Lesuren plan je zelf, vaak ook na het eten. 24 tot 32 uur.',
    verwacht: { zitten: 'O?', zittenWerk: 'O', rijden: 'O', geenAvondNacht: 'O?', week30: 'P' },
  },
  {
    naam: 'dierenambulance',
    tekst:
      'Medewerker dierenambulance\nMet de ambulance haal je gewonde honden en katten op. Meldingen komen dag en nacht binnen; een rustige dienst bestaat niet.',
    verwacht: { dieren: 'O', geenNacht: 'O', voorspelbaar: 'O?', rijden: 'O?' },
  },
  {
    naam: 'wasserij',
    tekst:
      'Medewerker wasserij\nBij de mangels is het warm en vochtig. Je vouwt lakens aan een lopende band, staand, in ploegen van 6.00 tot 14.00 en van 14.00 tot 22.00 uur.',
    verwacht: {
      hitte: 'O',
      handHerhaald: 'O',
      staan: '?O',
      rooster: 'O',
      geenAvondNacht: 'O',
      tempo: 'O',
    },
  },
  {
    naam: 'archiefkelder',
    tekst:
      'Medewerker archief\nDe archiefdozen wegen gemiddeld 7 kilo. Er is een trapje voor de hoge planken. Het is er stil en niemand stoort je. 16 uur, verdeeld over vier ochtenden.',
    verwacht: {
      tillen10: 'P',
      tillen5: 'O',
      schouder: 'O',
      geluid: 'P',
      storingen: 'P',
      dag4: 'P',
      week20: 'P',
    },
  },
  {
    naam: 'kinderopvang',
    tekst:
      'Pedagogisch medewerker\nPeuters til je de hele dag op en neer, en je zit vaak op de grond. Met tien kinderen in de groep is het nooit stil.',
    verwacht: { tillen10: '?O', knielen: 'O', geluid: 'O?' },
  },
  {
    naam: 'helpdesk chat',
    tekst:
      'Helpdeskmedewerker\nVragen komen alleen schriftelijk binnen. Ook boze mailtjes beantwoord je beleefd. Je mag thuis werken.',
    verwacht: { conflictenTelefoon: 'P?', horen: 'P?', toetsenbord: '?O' },
  },
  {
    naam: 'verffabriek',
    tekst:
      'Operator mengerij\nJe weegt poeders af onder een afzuigkap. Een volgelaatsmasker is verplicht, net als veiligheidsschoenen. Zakken van 25 kg gaan met de vacuümheffer.',
    verwacht: { geenMasker: 'O', tillen10: '?OP', stof: '?O' },
  },
  {
    naam: 'boekbinder',
    tekst:
      'Boekbinder\nIn je eigen tempo naai je katernen, met eindeloos geduld en vaste handen. Deadlines bestaan hier niet. Je hebt de werkplaats voor jezelf.',
    verwacht: { tempo: 'P', deadlines: 'P', handFijn: 'O', afleiding: 'P?' },
  },
  {
    naam: 'leidinggevende keuken',
    tekst:
      'Chef-kok\nJe stuurt een brigade van zes koks aan. Op zaterdagavond staat het water je soms aan de lippen: dertig bonnen tegelijk.',
    verwacht: { leiding: 'O', weekend: 'O', geenAvondNacht: 'O', aandacht: 'O', deadlines: '?O' },
  },
  {
    naam: 'english receptionist',
    taal: 'en',
    tekst:
      'Receptionist\nYou greet visitors, answer calls and handle the occasional complaint. The desk is seated; the building has no stairs. Monday to Friday, 9:00 to 13:00.',
    verwacht: {
      klanten: 'O',
      horen: 'O',
      trap: 'P',
      dag4: 'P',
      weekend: 'P',
      geenAvondNacht: 'P',
      conflicten: 'OM?',
    },
  },
];
