import type { Regressieadvertentie } from './grenzen.js';

export const MENSEN_EN_TIJDEN: readonly Regressieadvertentie[] = [
  {
    naam: 'callcenter',
    tekst:
      'Klantadviseur\nIn ons callcenter beantwoord je telefoontjes, terwijl je notities typt. Het is er een gezellige drukte.',
    verwacht: { afleiding: 'O', aandacht: 'O', horen: 'O' },
  },
  {
    naam: 'spin in het web',
    tekst:
      'Office manager\nAls spin in het web houd je vele ballen in de lucht. Geen dag is hetzelfde.',
    verwacht: { aandacht: 'O', storingen: 'O', voorspelbaar: 'O' },
  },
  {
    naam: 'vaste taken',
    tekst:
      'Productiehulp\nJe hebt vaste taken en duidelijke werkinstructies. Je doet één ding tegelijk en werkt in je eigen tempo.',
    verwacht: { voorspelbaar: 'P', structuur: 'P', aandacht: 'P', tempo: 'P', deadlines: 'P?' },
  },
  {
    naam: 'geen deadlines',
    tekst: 'Museummedewerker depot\nDeadlines kennen we hier niet. Reageren kan tot 1 juni.',
    verwacht: { deadlines: 'P' },
  },
  {
    naam: 'stressbestendig',
    tekst: 'Doktersassistent\nJe bent stressbestendig en empathisch.',
    verwacht: { deadlines: '?', emotie: '?' },
  },
  {
    naam: 'hoog tempo',
    tekst: 'Pakketsorteerder\nHet tempo ligt hoog: je haalt 900 pakketten per uur.',
    verwacht: { tempo: 'O', reiken300: 'O?' },
  },
  {
    naam: 'deadline sollicitatie',
    tekst: 'Tekenaar\nDe deadline voor solliciteren is 15 maart.',
    verwacht: { deadlines: '?' },
  },
  {
    naam: 'boze bellers',
    tekst: 'Medewerker incasso\nJe staat boze klanten telefonisch te woord en beantwoordt mails.',
    verwacht: { conflictenTelefoon: 'P', conflicten: 'O' },
  },
  {
    naam: 'handhaver',
    tekst: 'Boa\nJe handhaaft op straat en deelt boetes uit. Agressie ga je niet uit de weg.',
    verwacht: { conflictenTelefoon: 'O', conflicten: 'O' },
  },
  {
    naam: 'belangenconflict',
    tekst: 'Compliance officer\nJe meldt een mogelijk belangenconflict bij de directie.',
    verwacht: { conflicten: '?' },
  },
  {
    naam: 'geen klantcontact',
    tekst:
      "Catalogiseur\nJe beschrijft oude kaarten. Klantcontact is er niet, je collega's aan de balie doen dat.",
    verwacht: { klanten: 'P' },
  },
  {
    naam: 'slogan klant',
    tekst: 'Dataspecialist\nBij ons staat de klant centraal. Jij bouwt dashboards.',
    verwacht: { klanten: '?' },
  },
  {
    naam: 'clientenadministratie',
    tekst:
      'Medewerker cliëntenadministratie\nVoor het verpleeghuis verwerk je declaraties. Contact met bewoners heb je niet.',
    verwacht: { patienten: 'P?', emotie: 'P?' },
  },
  {
    naam: 'rouw',
    tekst: 'Uitvaartverzorger\nJe begeleidt nabestaanden in een moeilijke tijd.',
    verwacht: { emotie: 'O', patienten: 'O?' },
  },
  {
    naam: 'teamspeler',
    tekst: 'Software engineer\nJe werkt nauw samen in een scrumteam.',
    verwacht: { samenwerken: 'O', collegas: 'O' },
  },
  {
    naam: 'leiding',
    tekst: 'Voorman groen\nJe stuurt een ploeg van vier mensen aan.',
    verwacht: { leiding: 'O' },
  },
  {
    naam: 'onder leiding',
    tekst:
      'Assistent tuin\nOnder leiding van de voorman houd je het park bij. Leidinggeven hoef je niet.',
    verwacht: { leiding: 'P?' },
  },
  {
    naam: 'alleen in de winkel',
    tekst: 'Verkoper avond\nOp donderdagavond ben je alleen in de winkel.',
    verwacht: { terugval: 'O', geenAvondNacht: 'O' },
  },
  {
    naam: 'nooit alleen',
    tekst: 'Groepsbegeleider\nJe werkt nooit alleen: er is altijd een collega in de buurt.',
    verwacht: { terugval: 'P' },
  },
  {
    naam: 'kleuren',
    tekst: 'Drukkerijmedewerker\nKleuren onderscheiden is voor dit werk noodzakelijk.',
    verwacht: { zien: 'O' },
  },
  {
    naam: 'verslagen',
    tekst: 'Bestuurssecretaris\nJe schrijft verslagen en stelt brieven op.',
    verwacht: { schrijven: 'O' },
  },
  {
    naam: 'eigen vervoer',
    tekst:
      'Medewerker loods\nOns terrein is slecht bereikbaar met het openbaar vervoer. Eigen vervoer is een must.',
    verwacht: { auto: 'O' },
  },
  {
    naam: 'station',
    tekst: 'Medewerker registratie\nOns pand staat naast het station.',
    verwacht: { auto: 'P' },
  },
  {
    naam: 'rijbewijs niet nodig',
    tekst: 'Enquêteur\nEen rijbewijs heb je niet nodig; je werkt vanuit huis.',
    verwacht: { rijden: 'P', afleiding: 'P', auto: 'P?' },
  },
  {
    naam: 'twee ploegen',
    tekst:
      'Operator\nJe werkt in een tweeploegendienst: van 6.00 tot 14.00 uur of van 14.00 tot 22.00 uur.',
    verwacht: { geenNacht: 'P', geenAvondNacht: 'O', rooster: 'O' },
  },
  {
    naam: 'drie ploegen',
    tekst: 'Procesoperator\nWe draaien drieploegendienst.',
    verwacht: { geenNacht: 'O', rooster: 'O' },
  },
  {
    naam: 'nachten kennen we niet',
    tekst: 'Verzorgende thuiszorg\nNachtdiensten kennen we niet, avonden en weekenden wel.',
    verwacht: { geenNacht: 'P', geenAvondNacht: 'O', weekend: 'O' },
  },
  {
    naam: 'geen 9-tot-5',
    tekst: 'Eventmanager\nJe hebt geen 9-tot-5-mentaliteit.',
    verwacht: { geenNacht: '?', geenAvondNacht: '?' },
  },
  {
    naam: 'kantoortijden',
    tekst: 'Boekhouder\nJe werkt op kantoortijden, maandag tot en met vrijdag.',
    verwacht: { geenNacht: 'P', geenAvondNacht: 'P', weekend: 'P', rooster: 'P' },
  },
  {
    naam: 'vrij weekend',
    tekst: 'Kapper\nOp zondag zijn we dicht. Elke zaterdag sta je in de salon.',
    verwacht: { weekend: 'O' },
  },
  {
    naam: 'uren 32-40',
    tekst: 'Programmeur\nVoor 32 tot 40 uur per week kom je ons versterken.',
    verwacht: { week30: 'M', week20: 'O', dag4: 'O' },
  },
  {
    naam: 'uren 24-40',
    tekst: 'Tester\n24-40 uur, zelf te bepalen.',
    verwacht: { week30: 'P', week20: 'O' },
  },
  {
    naam: '4 x 8',
    tekst: 'Analist\nWe werken 4 x 8 uur.',
    verwacht: { dag6: 'O', week30: 'M' },
  },
  {
    naam: 'fulltime',
    tekst: 'Lasser\nEen fulltime baan, van 7.00 tot 16.00 uur.',
    verwacht: { week30: 'O', dag6: 'O', geenAvondNacht: 'P', stof: '?' },
  },
  {
    naam: 'parttime mogelijk',
    tekst: 'Adviseur\nParttime is bespreekbaar.',
    verwacht: { week30: '?', week20: '?' },
  },
  {
    naam: 'ochtenden',
    tekst: 'Broodbezorger\nJe werkt alleen de ochtenden, 20 uur per week.',
    verwacht: { dag4: 'P', week20: 'P', geenNacht: 'P' },
  },
  {
    naam: 'vakantie-uren',
    tekst:
      'Assistent\n20 uur per week. Je krijgt 200 vakantie-uren en reageert binnen 24 uur op mails.',
    verwacht: { week20: 'P', week30: 'P' },
  },
  {
    naam: 'zelfstandig ondernemer',
    tekst: 'Coach\nWerk je als zelfstandig ondernemer? Ook dan ben je welkom.',
    verwacht: { zelfstandig: '?' },
  },
  {
    naam: 'initiatief',
    tekst:
      'Projectmedewerker\nMet weinig sturing pak jij zaken op. Je bent proactief en stelt zelf prioriteiten.',
    verwacht: { zelfstandig: 'O', structuur: 'O' },
  },
  {
    naam: 'checklist',
    tekst:
      'Hulpkracht keuken\nStap voor stap volg je de instructiekaart. De spoelkeuken is nat werk.',
    verwacht: { herinneren: 'P', structuur: 'P' },
  },
  {
    naam: 'uit het hoofd',
    tekst: 'Ober\nBestellingen onthoud je uit je hoofd. Op drukke avonden vlieg je door de zaak.',
    verwacht: { herinneren: 'O', geenAvondNacht: 'O' },
  },
  {
    naam: 'langdurige concentratie',
    tekst: 'Luchtverkeersleider\nDe baan vraagt langdurige, volledige concentratie.',
    verwacht: { concentreren: 'O' },
  },
  {
    naam: 'irregular',
    taal: 'en',
    tekst:
      'Care assistant\nYou support vulnerable adults. Irregular hours, evenings and weekends. No night shifts.',
    verwacht: { patienten: 'O', emotie: 'O', geenNacht: 'P', geenAvondNacht: 'O', weekend: 'O' },
  },
  {
    naam: 'fast-paced',
    taal: 'en',
    tekst:
      'Barista\nA fast-paced job: you juggle orders and no two days are the same. 16 hours a week.',
    verwacht: { tempo: 'O', aandacht: 'O', voorspelbaar: 'O', week20: 'P' },
  },
];
