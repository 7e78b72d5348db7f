import type { Regressieadvertentie } from './grenzen.js';

/** The same loads and absences in other words; written without looking at the lexicon. */
export const VARIATIE: readonly Regressieadvertentie[] = [
  {
    naam: 'schoolconciërge',
    tekst:
      'Assistent-conciërge\nSamen met een collega open je de school, je zet koffie en beantwoordt de bel. Zware klussen zijn voor de gemeente. Leerlingen kunnen druk zijn in de pauze. 20 uur, maandag t/m vrijdag van 8.00 tot 12.00 uur.',
    verwacht: { week20: 'P', dag4: 'P', geenNacht: 'P', weekend: 'P', terugval: 'P?' },
  },
  {
    naam: 'tandtechnicus',
    tekst:
      'Tandtechnicus\nMet een loep en fijne instrumenten maak je kronen. Je slijpt porselein; de afzuiging vangt het meeste stof op. Kleuren vergelijken is je vak.',
    verwacht: { handFijn: 'O', stof: 'O?', zien: 'O' },
  },
  {
    naam: 'strandpaviljoen',
    tekst:
      'Bediening strandtent\nJe rent van tafel naar tafel door het mulle zand met volle dienbladen. In juli en augustus werken we tot middernacht.',
    verwacht: { lopenWerk: 'O?', geenNacht: 'O', geenAvondNacht: 'O', klanten: 'O' },
  },
  {
    naam: 'data-analist thuis',
    tekst:
      'Data-analist\nJe werkt volledig vanuit huis, in je eigen tempo en op de uren die jou uitkomen. Overleg gaat via chat.',
    verwacht: { afleiding: 'P', tempo: 'P', auto: 'P', dag4: 'P?', rijden: 'P?', horen: 'P?' },
  },
  {
    naam: 'kaasmakerij',
    tekst:
      'Kaasmaker\nKazen van 12 tot 16 kilo keer je met de hand, rij na rij. Klompen of laarzen en een haarnetje horen erbij. In de pekelruimte is het nat en een graad of 14.',
    verwacht: { tillen10: 'O', handHerhaald: '?O', koude: 'P', geenMasker: 'P?' },
  },
  {
    naam: 'verkeerstoren',
    tekst:
      "Brugwachter\nVanuit de bediencentrale houd je acht schermen tegelijk in de gaten. Je mag geen moment verslappen. Diensten rouleren, ook 's nachts.",
    verwacht: { aandacht: 'O', concentreren: 'O', geenNacht: 'O', rooster: 'O' },
  },
  {
    naam: 'naaiatelier',
    tekst:
      'Coupeuse\nAan de naaimachine herstel je kleding, stuk voor stuk. Het atelier is klein en stil. Geen haast: vakwerk gaat voor.',
    verwacht: { geluid: 'P', tempo: 'P', deadlines: 'P?', handFijn: 'O?', aandacht: 'P?' },
  },
  {
    naam: 'parkeergarage',
    tekst:
      'Beheerder parkeergarage\nJe zit in een verwarmde loge en helpt automobilisten via de intercom. Af en toe maak je een ronde over drie lagen; dat kan met de lift.',
    verwacht: { koude: 'P', horen: 'O', trap: 'P?' },
  },
  {
    naam: 'dakdekker leerling',
    tekst:
      'Leerling dakdekker\nBitumenrollen van 35 kilo gaan met de lift omhoog, op het dak sleep je ze zelf naar hun plek.',
    verwacht: { tillen10: 'O?', klimmen: 'O' },
  },
  {
    naam: 'geen gesleep',
    tekst:
      'Medewerker servicebalie bank\nTillen of sjouwen is er niet bij. Wel sta je vrijwel de hele dag klaar voor klanten met vragen, ook als ze mopperen.',
    verwacht: { tillen10: 'P', dragen10: 'P', klanten: 'O', conflicten: 'O?' },
  },
  {
    naam: 'lassen op hoogte niet',
    tekst:
      'Constructielasser werkplaats\nAlles gebeurt op de grond, in een verwarmde hal. Lasrook wordt afgezogen, helm en gehoorkappen zijn verplicht.',
    verwacht: { klimmen: 'P', koude: 'P', stof: 'O?', geluid: 'O' },
  },
  {
    naam: 'thuiszorg route',
    tekst:
      'Wijkverpleegkundige\nIn je kleine autootje rijd je van cliënt naar cliënt. Steunkousen aantrekken doe je op je hurken.',
    verwacht: { rijden: 'O', knielen: 'O', patienten: 'O' },
  },
  {
    naam: 'redactie podcast',
    tekst:
      'Podcasteditor\nMet een koptelefoon op monteer je gesprekken. De uitzending van vrijdag ligt vast, verder deel je je week zelf in.',
    verwacht: { horen: 'O?', structuur: 'O?', deadlines: '?O' },
  },
  {
    naam: 'stilzittend controleren',
    tekst:
      'Controleur kwaliteit\nUrenlang kijk je naar voorbijkomende flessen om foutjes te ontdekken. De lijn stopt nooit, dus jij ook niet.',
    verwacht: { concentreren: 'O', tempo: 'O?', zien: 'O?' },
  },
  {
    naam: 'receptie zorg',
    tekst:
      'Receptionist verpleeghuis\nJe ontvangt familie van bewoners, neemt de telefoon op en regelt tegelijk de post.',
    verwacht: { klanten: 'O', horen: 'O', aandacht: 'O' },
  },
  {
    naam: 'lange diensten',
    tekst:
      "Beveiliger\nDiensten duren 12 uur, overdag of 's nachts. Je loopt elk uur een ronde van een kwartier en spreekt mensen zo nodig aan.",
    verwacht: { dag6: 'O', geenNacht: 'O', conflicten: 'O?' },
  },
  {
    naam: 'kringloop klein',
    tekst:
      'Sorteerder kringloop\nJe sorteert boeken aan een tafel op jouw hoogte, zittend of staand wat jij prettig vindt. Dozen worden voor je klaargezet.',
    verwacht: { zitten: 'P', staan: 'P?', afwisseling: 'P', bukken150: 'P?', tillen10: 'P?' },
  },
  {
    naam: 'bloemenveiling',
    tekst:
      'Medewerker veiling\nOm 4.30 uur start je. Met een trekkertje rijd je stapelwagens door een koude hal; de deuren staan altijd open.',
    verwacht: { geenNacht: 'O', koudeMild: 'O', tocht: 'O', trilling: 'O?' },
  },
  {
    naam: 'zonder deadlines',
    tekst: 'Restaurator\nEr is geen tijdsdruk en niemand kijkt op de klok.',
    verwacht: { deadlines: 'P', tempo: 'P?' },
  },
  {
    naam: 'rustig callcenter',
    tekst:
      'Telefonist afspraken\nJe hebt een eigen kantoortje en neemt ongeveer twintig telefoontjes per dag aan. Bellers zijn vriendelijk, klachten komen bij een ander terecht.',
    verwacht: { afleiding: 'P', horen: 'O', conflicten: 'P?' },
  },
  {
    naam: 'handmatig licht',
    tekst:
      'Assemblagemedewerker\nDe onderdelen zijn vederlicht, het zwaarste is 300 gram. Elke 20 seconden komt er een nieuwe.',
    verwacht: { tillen5: 'P', tempo: 'O?', handHerhaald: 'O?' },
  },
  {
    naam: 'vader van de wijk',
    tekst:
      "Jongerenwerker\nOp straat spreek je groepen jongeren aan, ook als de sfeer grimmig is. Vaak ben je tot elf uur 's avonds op pad.",
    verwacht: { conflictenTelefoon: 'O', geenAvondNacht: 'O', tocht: 'O?' },
  },
  {
    naam: 'solist',
    tekst:
      'Molenaar\nJe bent de enige op de molen. De steile trappen ga je een keer of twintig per dag op.',
    verwacht: { terugval: 'O', trap: 'O', samenwerken: 'P?' },
  },
  {
    naam: 'administratie simpel',
    tekst:
      'Administratief medewerker\nElke dag dezelfde soort formulieren, volgens een vast stappenplan. Vragen? Je begeleider zit naast je. Je bureau kan omhoog en omlaag.',
    verwacht: { voorspelbaar: 'P', structuur: 'P', herinneren: 'P?', terugval: 'P', zitten: 'P' },
  },
  {
    naam: 'english driver',
    taal: 'en',
    tekst:
      'Delivery driver\nYou drive a van and carry parcels up to 30 kg to the door, often upstairs. Flexible start times, never after 6 pm.',
    verwacht: { rijden: 'O', dragen10: 'O', trap: '?O', geenNacht: 'P?' },
  },
  {
    naam: 'english quiet',
    taal: 'en',
    tekst:
      'Archivist\nA quiet room of your own, no phones and no visitors. Boxes are brought to you by a porter. 20 hours, 4 hours a day.',
    verwacht: { afleiding: 'P', geluid: 'P', klanten: 'P', dag4: 'P', week20: 'P', tillen10: 'P?' },
  },
  {
    naam: 'english lab',
    taal: 'en',
    tekst:
      'Lab technician\nYou handle solvents in a fume hood. Gloves and safety goggles are mandatory, a mask is not needed. Pipetting takes most of the day.',
    verwacht: { geenMasker: 'P', handFijn: 'O', stof: '?O' },
  },
  {
    naam: 'weekend vrij',
    tekst:
      'Tuinbouwmedewerker\nWe starten om 7 uur en om 15.30 uur ga je naar huis. In het weekend ben je vrij. 38 uur.',
    verwacht: { weekend: 'P', geenAvondNacht: 'P', geenNacht: 'P', week30: 'O', dag6: 'O' },
  },
  {
    naam: 'uren per dag',
    tekst:
      'Overblijfkracht\nVan kwart voor twaalf tot kwart over een, vier dagen per week. Kinderen maken herrie, dat hoort erbij.',
    verwacht: { geluid: 'O', geenNacht: '?P' },
  },
  {
    naam: 'begeleide werkplek',
    tekst:
      'Medewerker kwekerij\nOnze werkleider verdeelt het werk en blijft bij je. Elke taak krijg je voorgedaan.',
    verwacht: { zelfstandig: 'P?', structuur: 'P?', terugval: 'P' },
  },
];
