import type { Regressieadvertentie } from './grenzen.js';

/** Short adverts in dense wording, against the limits that often go together in one person. */
export const CLIENTEN: readonly Regressieadvertentie[] = [
  {
    naam: 'knie: parkeerwacht',
    tekst:
      'Parkeercontroleur\nJe bent acht uur per dag lopend in de binnenstad te vinden, bij zon en bij regen. Discussies met automobilisten ga je kalm aan. 24 uur per week.',
    verwacht: { lopenWerk: 'O', tocht: 'O?', week30: 'P', conflicten: 'O?' },
  },
  {
    naam: 'knie: optiek',
    tekst:
      'Medewerker optiek\nKlanten ontvang je aan een tafel; je zit en staat om beurten. De winkel ligt gelijkvloers. Dinsdag tot en met zaterdag, 30 uur.',
    verwacht: { trap: 'P', klanten: 'O', staanWerk: 'P?', zitten: 'P', week30: 'P', weekend: 'O' },
  },
  {
    naam: 'knie: loodgieter',
    tekst:
      'Loodgieter\nJe ligt onder gootstenen, hurkt bij radiatoren en beklimt zo nu en dan een dak. Je busje staat voor de deur: rijbewijs B heb je dus nodig.',
    verwacht: { knielen: 'O', klimmen: 'OM', rijden: 'O' },
  },
  {
    naam: 'schouder: kapper',
    tekst:
      'Kapper\nDe hele dag knippen, föhnen en kleuren, met je armen omhoog. Je staat bijna de hele dag.',
    verwacht: { schouder: 'O', staan: 'O', staanWerk: 'O' },
  },
  {
    naam: 'schouder: receptie',
    tekst:
      'Receptionist hotel\nJe checkt gasten in en uit. Koffers dragen doet de portier. Werken op wisselende tijden, ook in het weekend.',
    verwacht: { dragen10: 'P', tillen10: 'P?', klanten: 'O', weekend: 'O', rooster: 'O' },
  },
  {
    naam: 'rsi: notulist',
    tekst: 'Notulist\nJe werkt vergaderingen uit en typt zes uur per dag.',
    verwacht: { toetsenbord: 'O' },
  },
  {
    naam: 'rsi: suppoost',
    tekst:
      'Suppoost\nJe houdt zalen in de gaten. Een computer komt er niet aan te pas. Zitten kan op een kruk.',
    verwacht: { toetsenbord: 'P', staan: 'P?' },
  },
  {
    naam: 'epilepsie: houtzagerij',
    tekst:
      'Zager\nJe bedient de lintzaag en rijdt op de heftruck. Je werkt in je eentje in de hal.',
    verwacht: { risico: 'O', terugval: 'O', rijden: 'O' },
  },
  {
    naam: 'epilepsie: kantoor',
    tekst:
      "Medewerker polisadministratie\nJe werkt samen met vier collega's op één kamer en er is altijd iemand in de buurt. Werktijden tussen 8.00 en 17.00 uur, 32 uur.",
    verwacht: { terugval: 'P', geenNacht: 'P', geenAvondNacht: 'P', week30: 'M' },
  },
  {
    naam: 'epilepsie: nachtportier',
    tekst: 'Nachtportier\nVan 23.00 tot 7.00 uur ben jij de enige in het hotel.',
    verwacht: { geenNacht: 'O', terugval: 'O' },
  },
  {
    naam: 'gehoor: magazijn',
    tekst:
      'Medewerker logistiek\nOpdrachten krijg je op een scherm. Heftrucks rijden af en aan en het is er luid. Overleg gaat met portofoons.',
    verwacht: { geluid: 'O', horen: 'O' },
  },
  {
    naam: 'gehoor: chat',
    tekst: 'Webcaremedewerker\nKlanten help je uitsluitend via chat en mail; bellen doen we niet.',
    verwacht: { horen: 'P', conflictenTelefoon: '?', klanten: 'O?' },
  },
  {
    naam: 'ptss: spoedpost',
    tekst:
      "Balie huisartsenpost\nBezoekers zijn soms gespannen en een enkele keer agressief. Je werkt ook 's avonds.",
    verwacht: { conflicten: 'MO', geenAvondNacht: 'O', klanten: 'O' },
  },
  {
    naam: 'ptss: bibliotheek',
    tekst:
      'Magazijnbibliothecaris\nJe werkt achter de schermen en ziet geen publiek. Het is er doodstil.',
    verwacht: { klanten: 'P', geluid: 'P' },
  },
  {
    naam: 'autisme: scannen',
    tekst:
      'Scanmedewerker\nElke dag dezelfde handelingen in dezelfde volgorde. Je krijgt één opdracht per keer en niemand haalt je eruit.',
    verwacht: { voorspelbaar: 'P', structuur: 'P', storingen: 'P', aandacht: 'P' },
  },
  {
    naam: 'autisme: evenement',
    tekst:
      'Allround medewerker events\nOp het laatste moment verandert er vaak nog iets en dan schakel jij zonder moeite om. Je overlegt de hele dag met van alles en iedereen.',
    verwacht: { voorspelbaar: 'O', structuur: 'O?', samenwerken: 'O?' },
  },
  {
    naam: 'eczeem: kapsalon',
    tekst:
      'Salonhulp\nJe wast haren en maakt schoon met gewone schoonmaakspullen; je handen zijn vaak nat. Handschoenen liggen klaar.',
    verwacht: { huid: 'O' },
  },
  {
    naam: 'eczeem: archief',
    tekst:
      'Archiefmedewerker\nDroog binnenwerk, je handen blijven schoon. Wel komt er wat papierstof vrij.',
    verwacht: { stof: 'O', tocht: 'P', huid: '?P' },
  },
  {
    naam: 'burn-out: rustig',
    tekst:
      'Medewerker erfgoed\nNiemand jaagt je op en targets hebben we niet. Je bepaalt je eigen volgorde. 16 tot 24 uur.',
    verwacht: { tempo: 'P', deadlines: 'P?', week20: 'P' },
  },
  {
    naam: 'burn-out: redactie',
    tekst:
      'Eindredacteur\nOm vijf uur moet de krant dicht. Dat geeft soms flinke druk en dan moet je snel kunnen beslissen.',
    verwacht: { deadlines: 'OM?', tempo: '?O' },
  },
  {
    naam: 'burn-out: snelheid',
    tekst:
      'Friturist\nIn het weekend staan er rijen voor de deur en moet alles snel, sneller, snelst.',
    verwacht: { tempo: 'O', weekend: 'O', risico: '?O' },
  },
  {
    naam: 'depressie: wmo',
    tekst:
      'Wmo-consulent\nThuis bij mensen luister je naar hun zorgen. Je hebt een eigen caseload en bezoekt vijf gezinnen per week met de dienstauto.',
    verwacht: { emotie: 'O', rijden: 'O', klanten: 'O', patienten: 'O?' },
  },
  {
    naam: 'depressie: teamleider',
    tekst:
      "Teamcoördinator\nJe bent het aanspreekpunt voor twaalf collega's, maakt het rooster en voert beoordelingsgesprekken.",
    verwacht: { leiding: 'O' },
  },
  {
    naam: 'hart: bakkerij nacht',
    tekst:
      "Broodbakker\nOm 3.00 uur 's nachts begin je. De ovens staan te loeien en het is er dan rond de 38 graden. Meelzakken zijn 25 kg.",
    verwacht: { geenNacht: 'O', hitte: 'O', tillen10: 'O', stof: '?O' },
  },
  {
    naam: 'hart: museumwinkel',
    tekst:
      'Medewerker museumwinkel\nGeen avonden, geen nachten; wel om het weekend. 20 uur in diensten van vijf uur. Zwaar werk is het niet.',
    verwacht: {
      geenNacht: 'P',
      geenAvondNacht: 'P',
      weekend: 'O',
      week20: 'P',
      dag6: 'P',
      dag4: 'O',
      tillen5: '?',
    },
  },
  {
    naam: 'uren: halve dagen',
    tekst: 'Inpakker\nVijf ochtenden van 3 uur. Later mag je uitbreiden.',
    verwacht: { dag4: 'P', week20: 'P' },
  },
  {
    naam: 'uren: minimaal',
    tekst: 'Thuishulp\nJe werkt minimaal 24 uur per week, verdeeld over drie dagen.',
    verwacht: { week20: 'MO', week30: 'P' },
  },
  {
    naam: 'uren: 0,6 fte',
    tekst: 'Beleidsondersteuner\nAanstelling van 0,6 fte.',
    verwacht: { week30: 'P' },
  },
  {
    naam: 'uren: 36, minder bespreekbaar',
    tekst: 'Planoloog\n36 uur, minder vanaf 28 uur bespreekbaar.',
    verwacht: { week30: 'P' },
  },
  {
    naam: 'chroom: portiek',
    tekst: 'Collectant\nJe belt aan bij flats, ook op driehoog waar geen lift is.',
    verwacht: { trap: 'O' },
  },
  {
    naam: 'zes kilo',
    tekst:
      "Bloembinder\nDe emmers wegen vol zo'n 9 kilo en staan op ooghoogte in het rek. Je staat aan een hoge tafel.",
    verwacht: { tillen10: 'P', tillen5: 'O' },
  },
  {
    naam: 'gemiddeld en piek',
    tekst: 'Bezorger\nPakketten zijn gemiddeld 6 kg, met uitschieters tot 23 kg.',
    verwacht: { tillen10: 'OM', tillen5: 'OM' },
  },
  {
    naam: 'maximaal is grens',
    tekst: 'Bezorger maaltijden\nEen maaltijdbox weegt maximaal 5 kilo. Je rijdt op een e-bike.',
    verwacht: { tillen5: 'P', tillen10: 'P' },
  },
  {
    naam: 'twee man',
    tekst: 'Monteur keukens\nWerkbladen til je altijd met twee man.',
    verwacht: { tillen10: '?' },
  },
  {
    naam: 'niet bang',
    tekst:
      'Rioolmonteur\nJe bent niet vies van modder en niet bang om in krappe ruimtes te werken.',
    verwacht: { gebogen: 'O', torderen: 'O' },
  },
  {
    naam: 'ontkende lijst',
    tekst:
      'Telefonisch adviseur\nGeen gesjouw, geen ploegendienst en geen verkooptargets: je adviseert klanten rustig aan de telefoon.',
    verwacht: { rooster: 'P', klanten: 'O', horen: 'O' },
  },
  {
    naam: 'niet alleen',
    tekst: 'Medewerker groenvoorziening\nNiet alleen maai je gras, je sjouwt ook met stoeptegels.',
    verwacht: { tillen10: '?O' },
  },
  {
    naam: 'behalve',
    tekst: 'Winkelmedewerker\nJe werkt geen avonden, behalve op koopavond.',
    verwacht: { geenAvondNacht: 'OM', geenNacht: '?P' },
  },
  {
    naam: 'maar wel',
    tekst: 'Servicemedewerker\nTillen hoeft niet, maar je duwt wel de hele dag koffiekarren.',
    verwacht: { tillen10: 'P', duwen100: '?O' },
  },
  {
    naam: 'wens heftruck',
    tekst: 'Magazijnhulp\nEen heftruckcertificaat is mooi meegenomen maar geen must.',
    verwacht: { rijden: '?', risico: '?', trilling: '?' },
  },
  {
    naam: 'bereid te halen',
    tekst:
      'Buschauffeur in opleiding\nJe bent bereid je rijbewijs D te halen. Wij betalen de opleiding.',
    verwacht: { rijden: '?O' },
  },
  {
    naam: 'night english',
    taal: 'en',
    tekst:
      'Cleaner\nNo nights, but early mornings from 06:00 to 10:00. You will be on your feet and use cleaning products. Twenty hours a week.',
    verwacht: { geenNacht: 'P', staanWerk: 'O', huid: 'O', dag4: 'P' },
  },
  {
    naam: 'english office',
    taal: 'en',
    tekst:
      'Data analyst\nYou will work from home two days a week. Deadlines are tight at month end. Some travel to clients; a driving licence is required.',
    verwacht: { deadlines: 'O', rijden: 'O' },
  },
  {
    naam: 'english warehouse',
    taal: 'en',
    tekst:
      'Picker\nChilled warehouse (around 3 degrees). Parcels weigh up to 23 kg. Shifts rotate between early, late and night.',
    verwacht: { koudeMild: 'O', koude: 'P', tillen10: 'O', geenNacht: 'O', rooster: 'O' },
  },
  {
    naam: 'english care',
    taal: 'en',
    tekst:
      'Companion\nYou keep elderly residents company. Lifting is done by the nurses. You never work alone.',
    verwacht: { patienten: 'O', tillen10: 'P', terugval: 'P' },
  },
];
