import type { Regressieadvertentie } from './grenzen.js';

export const LICHAAM: readonly Regressieadvertentie[] = [
  {
    naam: 'verhuizer',
    tekst:
      'Verhuizer\nMet de verhuiswagen ga je elke dag op pad. Je sjouwt kasten en wasmachines van soms 60 kilo naar vier hoog. Een lift is er lang niet altijd. Je hebt rijbewijs B.',
    verwacht: { tillen10: 'OM?', trap: 'O', rijden: 'O' },
  },
  {
    naam: 'stukadoor',
    tekst:
      'Stukadoor\nJe brengt stucwerk aan op wanden en plafonds in nieuwbouwwoningen. Zakken gips van 25 kg draag je zelf naar boven. Er komt veel stof vrij.',
    verwacht: { tillen10: 'O', dragen10: 'O', schouder: 'O', stof: 'O' },
  },
  {
    naam: 'licht inpakwerk',
    tekst:
      'Productiemedewerker\nJe vult doosjes met theezakjes. De doosjes wegen hooguit 2 kilo. Je mag kiezen of je dit zittend of staand doet.',
    verwacht: { tillen10: 'P', tillen5: 'P', zitten: 'P?', staan: 'P?' },
  },
  {
    naam: 'geen zwaar tilwerk',
    tekst:
      'Magazijnmedewerker\nJe scant en labelt pakketten. Geen zwaar tilwerk, wel lekker bezig zijn.',
    verwacht: { tillen5: '?', tillen10: '?' },
  },
  {
    naam: 'tillen ontkend met collega',
    tekst:
      "Voorraadbeheerder\nJe telt de voorraad en werkt het systeem bij. Het tillen doen je collega's in het magazijn.",
    verwacht: { tillen10: 'P', dragen10: 'P?' },
  },
  {
    naam: 'laden doet de klant',
    tekst:
      'Baliemedewerker bouwmarkt\nJe rekent af en maakt vrachtbrieven. Laden en lossen doet de klant zelf.',
    verwacht: { tillen10: 'P?', klanten: 'O' },
  },
  {
    naam: 'hoger niveau tillen',
    tekst:
      'Marketeer\nJij tilt onze campagnes naar een hoger niveau, draagt verantwoordelijkheid voor het budget en trekt de kar in het team.',
    verwacht: { tillen10: '?', dragen10: '?', duwen100: '?' },
  },
  {
    naam: 'marginaal tillen',
    tekst:
      'Medewerker kantine\nKratten frisdrank van 12 kg zet je in de koeling. Verder maak je broodjes.',
    verwacht: { tillen10: 'M', tillen5: 'O' },
  },
  {
    naam: 'incidenteel tillen',
    tekst:
      'Receptionist\nHeel af en toe til je een doos kopieerpapier van 13 kilo. Je ontvangt bezoekers.',
    verwacht: { tillen10: 'M', klanten: 'O' },
  },
  {
    naam: 'daggewicht telt niet',
    tekst: 'Bakker\nSamen verwerken we 1.500 kg per dag aan deeg. De machines doen het kneden.',
    verwacht: { tillen10: '?' },
  },
  {
    naam: 'ponden',
    taal: 'en',
    tekst:
      'Warehouse associate\nYou must be able to lift up to 50 lbs and push carts all day. Safety shoes are required.',
    verwacht: { tillen10: 'O', duwen100: '?O', geenMasker: 'P?' },
  },
  {
    naam: 'light duties',
    taal: 'en',
    tekst:
      'Lab assistant\nNo lifting required. You sit at a bench and label samples. Attention to detail matters.',
    verwacht: { tillen10: 'P', concentreren: '?' },
  },
  {
    naam: 'tillift',
    tekst: 'Verzorgende\nJe helpt bewoners uit bed. Voor zware transfers is er een tillift.',
    verwacht: { tillen10: '?', patienten: 'O' },
  },
  {
    naam: 'samen tillen',
    tekst: 'Meubelbezorger\nBanken van 60 kilo til je samen met je bijrijder.',
    verwacht: { tillen10: '?' },
  },
  {
    naam: 'elektrische pompwagen',
    tekst: 'Medewerker expeditie\nPallets verplaats je met de elektrische pompwagen.',
    verwacht: { duwen100: '?' },
  },
  {
    naam: 'rolstoelen',
    tekst: 'Gastheer\nJe duwt bewoners in hun rolstoel naar de activiteit en schenkt koffie.',
    verwacht: { duwen100: '?O' },
  },
  {
    naam: 'rolemmers 200 N',
    tekst: 'Belader\nVolle containers trek je naar de wagen, dat vraagt tot 200 newton kracht.',
    verwacht: { duwen100: 'O' },
  },
  {
    naam: 'tuinman',
    tekst:
      'Hovenier\nWeer of geen weer, jij bent buiten. Je ligt op je knieën tussen de perken, snoeit met de hand en werkt regelmatig met de kettingzaag.',
    verwacht: { knielen: 'O', tocht: 'O', risico: 'O', trilling: 'O', stof: '?' },
  },
  {
    naam: 'tegelzetter',
    tekst:
      'Tegelzetter\nJe legt vloeren in badkamers. Kniebeschermers liggen klaar. Een pak tegels weegt 18 kg.',
    verwacht: { knielen: 'O', tillen10: 'O' },
  },
  {
    naam: 'geen hoogtevrees',
    tekst: 'Glazenwasser\nGeen hoogtevrees? Mooi, want je staat geregeld op de hoogwerker.',
    verwacht: { klimmen: 'O', risico: 'O' },
  },
  {
    naam: 'doorklimmen',
    tekst:
      'Junior adviseur\nJe kunt bij ons snel doorklimmen naar senior. Loopbaanladder inbegrepen.',
    verwacht: { klimmen: '?' },
  },
  {
    naam: 'geen hoogtewerk',
    tekst:
      'Schilder werkplaats\nJe spuit kozijnen in onze spuitcabine; op hoogte werken hoeft hier nooit.',
    verwacht: { klimmen: 'P', stof: 'O' },
  },
  {
    naam: 'huishoudtrapje',
    tekst:
      'Bibliotheekmedewerker\nMet een huishoudtrapje zet je boeken terug op de hoogste planken.',
    verwacht: { klimmen: 'O', schouder: 'O' },
  },
  {
    naam: 'post zonder lift',
    tekst:
      'Postbezorger\nTe voet bezorg je de post in je eigen wijk, ongeveer 12 kilometer per dag.',
    verwacht: { lopenWerk: 'O' },
  },
  {
    naam: 'begane grond',
    tekst: 'Administrateur\nOns kantoor ligt gelijkvloers. Het is een zittende functie.',
    verwacht: { trap: 'P', lopenWerk: 'P', zittenWerk: 'O', staanWerk: 'P' },
  },
  {
    naam: 'trappenhuizen',
    tekst:
      'Schoonmaker portieken\nJe dweilt trappenhuizen van flats. Reinigingsmiddelen krijg je van ons.',
    verwacht: { trap: 'O', huid: 'O' },
  },
  {
    naam: 'lift aanwezig',
    tekst:
      'Facilitair medewerker\nDe kantoren zijn verdeeld over zes etages. Er is een lift aanwezig.',
    verwacht: { trap: 'P?' },
  },
  {
    naam: 'winkel staand',
    tekst: 'Verkoper bakkerij\nJe staat de hele dag achter de toonbank en helpt klanten.',
    verwacht: { staan: 'O', staanWerk: 'O', klanten: 'O', afwisseling: 'O?' },
  },
  {
    naam: 'staan idioom',
    tekst:
      'Beleidsmedewerker\nWij staan voor gelijke kansen. De inwoner staat centraal. Je staat open voor feedback.',
    verwacht: { staan: '?', staanWerk: '?' },
  },
  {
    naam: 'niet de hele dag staan',
    tekst: 'Medewerker productie\nJe hoeft niet de hele dag te staan.',
    verwacht: { staanWerk: '?', staan: '?' },
  },
  {
    naam: 'kassa zittend',
    tekst: 'Caissière\nAan de kassa werk je zittend, urenlang achter elkaar.',
    verwacht: { zitten: 'O?', klanten: 'O' },
  },
  {
    naam: 'chauffeur internationaal',
    tekst:
      'Chauffeur CE\nJe rijdt lange ritten naar Spanje en zit uren achter elkaar achter het stuur. Overnachten doe je in de cabine. Code 95 is vereist.',
    verwacht: { zitten: 'O', rijden: 'O', geenNacht: '?', trilling: 'O?' },
  },
  {
    naam: 'zit-sta',
    tekst: 'Planner\nElke werkplek heeft een zit/sta bureau. Beeldschermwerk is hoofdzaak.',
    verwacht: { zitten: 'P', toetsenbord: 'O' },
  },
  {
    naam: 'standing desk',
    taal: 'en',
    tekst: 'Office clerk\nDesk job with a height-adjustable desk. Mostly data entry.',
    verwacht: { zitten: 'P', toetsenbord: 'O', lopenWerk: 'P' },
  },
  {
    naam: 'afwisselend is geen houding',
    tekst: 'Administratief medewerker\nAfwisselend werk met veel vrijheid om je dag in te delen.',
    verwacht: { afwisseling: '?', structuur: 'O' },
  },
  {
    naam: 'houding wisselen',
    tekst: 'Laborant\nZitten, staan en lopen wissel je door de dag heen af.',
    verwacht: { afwisseling: 'P', zitten: 'P' },
  },
  {
    naam: 'goed in je vel',
    tekst:
      'Vertegenwoordiger\nJe zit goed in je vel en zit er bovenop. Je bezoekt klanten in heel Brabant met een auto van de zaak.',
    verwacht: { zitten: '?', rijden: 'O', klanten: 'O' },
  },
  {
    naam: 'lopende zaken',
    tekst: 'Jurist\nJe behandelt lopende zaken en loopt niet weg voor een moeilijk dossier.',
    verwacht: { lopen: '?', lopenWerk: '?' },
  },
  {
    naam: 'stappen',
    tekst:
      'Zorghulp nacht\nPer dienst zet je makkelijk 20.000 stappen. Diensten van 23.00 tot 7.00 uur.',
    verwacht: { lopenWerk: 'O', geenNacht: 'O' },
  },
  {
    naam: 'plafond',
    tekst:
      'Elektromonteur\nJe monteert armaturen aan het plafond en kruipt door kruipruimtes om kabels te trekken.',
    verwacht: { schouder: 'O', gebogen: 'O', torderen: 'O' },
  },
  {
    naam: 'doelen bereiken',
    tekst: 'Accountmanager\nJe wilt doelen bereiken en onze klanten de hand reiken.',
    verwacht: { schouder: '?', reiken300: '?' },
  },
  {
    naam: 'repeterend',
    tekst:
      'Operator verpakking\nHet is kortcyclisch werk: 500 keer per uur leg je een reep in een bakje.',
    verwacht: { handHerhaald: 'O', reiken300: '?O' },
  },
  {
    naam: 'solderen',
    tekst: 'Elektronicamonteur\nOnder de loep soldeer je piepkleine componenten.',
    verwacht: { handFijn: 'O', handHerhaald: '?' },
  },
  {
    naam: 'handig met',
    tekst: 'Secretaresse\nJe bent handig met Word en draait je hand niet om voor een spoedklus.',
    verwacht: { handFijn: '?', handHerhaald: '?' },
  },
  {
    naam: 'nauwelijks computer',
    tekst:
      'Conciërge\nComputerwerk is er nauwelijks. Je doet je ronde door de school en helpt waar het kan.',
    verwacht: { toetsenbord: 'P?' },
  },
  {
    naam: 'bukken schappen',
    tekst: 'Vakkenvuller\nDe onderste schappen vul je als eerste. Bukken hoort erbij.',
    verwacht: { bukken150: '?O' },
  },
  {
    naam: 'bukken geteld',
    tekst: 'Champignonplukker\nPer uur buk je zo 300 keer per uur over de bedden.',
    verwacht: { bukken150: 'O' },
  },
];
