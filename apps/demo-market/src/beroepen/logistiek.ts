import type { Beroep } from './beroep.js';

export const LOGISTIEK: readonly Beroep[] = [
  {
    id: 'orderpicker',
    titels: [
      'Orderpicker',
      'Medewerker orderverzameling',
      'Orderpicker dagdienst',
      'Orderverzamelaar',
    ],
    inleiding: [
      'Het aantal bestellingen groeit en daarom is er plaats voor een extra orderpicker.',
      'Vandaag besteld is bij ons morgen in huis, en daar zorg jij mee voor.',
      'Zonder orderpickers komt er geen pakket de deur uit.',
    ],
    taken: [
      [
        'bestellingen verzamelen aan de hand van een [scanner|headset|lijst op het scherm]',
        'Met een [handscanner|headset] verzamel je de artikelen van elke bestelling.',
        'Je haalt de juiste artikelen uit de [stellingen|vakken].',
      ],
      [
        'artikelen controleren op [aantal|schade] en houdbaarheid',
        'Je kijkt of aantal en kwaliteit kloppen.',
      ],
      [
        '[pallets|rolcontainers] netjes en stevig stapelen',
        'Je stapelt de [dozen|kratten] zo dat de lading stevig staat.',
        'Een goed gestapelde [pallet|rolcontainer] is jouw visitekaartje.',
      ],
      [
        'volle karren klaarzetten voor de expeditie',
        'Zodra een order compleet is, breng je die naar de expeditie.',
      ],
      ['de gangpaden schoon en vrij houden', 'Samen houdt het team de gangpaden opgeruimd.'],
      ['lege plekken in de voorraad melden', 'Zie je een lege plek, dan meld je dat meteen.'],
    ],
    belasting: [
      [
        "De dozen wegen [gemiddeld 8|doorgaans 10|zo'n 12] kilo, met uitschieters tot [18|20|23] kilo.",
        'Je pakt op een dag honderden dozen van [5|7|9] tot [14|16] kilo.',
        'Wie hier werkt, moet een krat van [12|15] kilo zonder moeite kunnen verplaatsen.',
        'Het zijn kleine artikelen: zelden is iets zwaarder dan [3|4|5] kilo.',
        'Alles boven de [10|12] kilo gaat met de takel, met de hand tillen is niet nodig.',
      ],
      [
        "Je maakt op een dienst zo'n [12|14|16] kilometer, dus een sportschool heb je niet meer nodig.",
        'Je bent de hele dienst op de been en legt flinke afstanden af.',
        'De meeste orders rijd je op een [zitkar|orderpicktruck], dus veel lopen is er niet bij.',
      ],
      [
        'Er geldt een norm van [110|130|150] regels per uur.',
        'Het tempo ligt hoog, zeker vlak voor de vrachtwagens vertrekken.',
        'Er is geen pickquotum: zorgvuldig gaat voor snel.',
      ],
      [
        'In de koelafdeling is het [2|4] tot 7 graden, warme kleding krijg je van ons.',
        'De hal is in de winter fris, omdat de deuren vaak openstaan.',
      ],
      [
        'Sommige locaties liggen laag bij de vloer, dus regelmatig door de knieën gaan hoort erbij.',
        'De bovenste vakken zitten op [1,90|2] meter hoogte.',
      ],
    ],
    eisen: [
      'Nauwkeurig werken, ook als het druk is',
      'Je kunt goed tegen fysiek werk.',
      'Beschikbaar op minimaal [drie|vier] dagen',
      'Basiskennis van het Nederlands of Engels',
      'Ervaring in een magazijn is fijn, maar niet nodig.',
    ],
    opleiding: 'geen',
    uren: [
      [24, 40],
      [32, 40],
      [38, 38],
      [16, 24],
    ],
    loon: [2600, 2850],
    werktijd: 'ploegen',
  },
  {
    id: 'reachtruckchauffeur',
    titels: [
      'Reachtruckchauffeur',
      'Heftruck- en reachtruckchauffeur',
      'Chauffeur interne logistiek',
    ],
    inleiding: [
      'In het hoogbouwmagazijn is een vaste plek vrij op de reachtruck.',
      'Draai jij je hand niet om voor een pallet op tien meter hoogte?',
    ],
    taken: [
      [
        'pallets inslaan en uitslaan tot [9|10|11] meter hoogte',
        'Je zet pallets weg tot [9|10|11] meter hoog en haalt ze er weer uit.',
      ],
      [
        'vrachtwagens lossen aan het dock',
        'Met de [heftruck|elektrische pompwagen] los je de aangekomen vrachtwagens.',
      ],
      ['locaties bevestigen met de scanner', 'Elke verplaatsing leg je vast met de scanner.'],
      [
        'schade aan lading of stellingen melden',
        'Schade meld je direct bij de [teamleider|ploegleider].',
      ],
      [
        'de truck dagelijks nakijken en opladen',
        'Voor je dienst loop je de truck na: banden, vorken, accu.',
      ],
    ],
    belasting: [
      [
        'Je zit [zes|zeven] van de acht uur op de truck.',
        'Het is overwegend zittend werk in een compacte cabine.',
        'Rijden en lopen wisselen elkaar af; langer dan [een uur|anderhalf uur] achter elkaar zit je zelden.',
      ],
      [
        'Voor hoge locaties kijk je vaak schuin omhoog.',
        'Je kijkt veel over je schouder bij het achteruitrijden.',
      ],
      [
        'Tillen hoort er niet bij, daar zijn de trucks voor.',
        'Een enkele keer stapel je een gevallen doos van [10|15] kilo terug.',
      ],
      [
        'Rond de docks tocht het.',
        'Er wordt gereden tussen voetgangers, dus je moet er met je hoofd bij blijven.',
      ],
    ],
    eisen: [
      'Een geldig certificaat voor reachtruck',
      'Minstens [een|twee] jaar ervaring op de reachtruck',
      'Geen hoogtevrees en een goed ruimtelijk inzicht',
      'Je bent zuinig op materieel.',
    ],
    opleiding: 'vmbo',
    uren: [
      [38, 38],
      [32, 40],
      [40, 40],
    ],
    loon: [2750, 3150],
    werktijd: 'ploegen',
  },
  {
    id: 'retourmedewerker',
    titels: ['Retourmedewerker', 'Medewerker retouren', 'Medewerker retourafdeling'],
    inleiding: [
      'Wat klanten terugsturen, krijgt hier een tweede leven.',
      'De retourafdeling zoekt iemand met een scherp oog.',
    ],
    taken: [
      [
        'teruggestuurde artikelen uitpakken en beoordelen',
        'Je pakt retouren uit en beoordeelt of ze weer verkocht kunnen worden.',
      ],
      [
        'de reden van de retour vastleggen in het systeem',
        'In het systeem kies je waarom een artikel terugkwam.',
      ],
      ['artikelen opnieuw [vouwen|verpakken] en labelen', 'Wat goed is, verpak je opnieuw.'],
      ['afgekeurde spullen apart houden', 'Wat stuk is, gaat in een aparte bak.'],
    ],
    belasting: [
      [
        'Het werk gebeurt aan een tafel die in hoogte verstelbaar is; zitten en staan kan allebei.',
        'Je staat het grootste deel van de dag aan een werktafel.',
        'Er is een zadelkruk, zodat je zittend kunt werken.',
      ],
      [
        'Het zijn vooral kledingstukken en kleine spullen, zwaar wordt het nooit.',
        'De pakketten zijn hooguit [6|8|10] kilo.',
        'Zware pakketten worden door een collega op tafel gezet.',
      ],
      [
        'Wie van rust houdt zit goed: de afdeling ligt apart van de drukke hal.',
        'De handelingen herhalen zich de hele dag door.',
      ],
    ],
    eisen: [
      'Oog voor detail',
      'Je vindt het prettig om volgens een vaste werkwijze te werken.',
      'Enige handigheid met een computer',
    ],
    opleiding: 'geen',
    uren: [
      [20, 32],
      [24, 24],
      [32, 40],
    ],
    loon: [2560, 2750],
    werktijd: 'dag',
  },
  {
    id: 'expeditiemedewerker',
    titels: ['Expeditiemedewerker', 'Medewerker expeditie', 'Laad- en losmedewerker'],
    inleiding: [
      'Op de expeditie komt alles samen: mensen, vracht en tijd.',
      'Voor de expeditie zoeken we een aanpakker.',
    ],
    taken: [
      [
        'vrachtwagens laden en lossen',
        'Je laadt en lost [acht|tien|twaalf] tot [vijftien|twintig] wagens per dag.',
      ],
      [
        'vrachtbrieven controleren en aftekenen',
        'De papieren van de chauffeur loop je na en teken je af.',
      ],
      ['zendingen per rit klaarzetten', 'Je zet de zendingen in de volgorde van de rit.'],
      ['emballage sorteren en tellen', 'Lege kratten en pallets tel je en zet je weg.'],
    ],
    belasting: [
      [
        'Rolcontainers van [150|200|250] kilo trek je met de hand de wagen in.',
        'Met een elektrische palletwagen verplaats je de lading, met de hand duwen hoeft bijna niet.',
      ],
      [
        'Losse colli kunnen [25|28|30] kilo wegen.',
        'Zwaarder dan [15|18] kilo komt met de hand niet voor.',
        'Je sjouwt soms flink, maar nooit alleen.',
      ],
      ['De deuren staan open, ook als het vriest.', 'Je werkt half binnen, half buiten.'],
      [
        'Tussen vijf en zeven uur is het alle hens aan dek.',
        'De chauffeurs wachten niet graag, dus kalm blijven is een kunst.',
      ],
    ],
    eisen: [
      'Een heftruckcertificaat, of bereidheid het te halen',
      'Je bent fit en sterk.',
      'Stressbestendig rond vertrektijden',
    ],
    opleiding: 'vmbo',
    uren: [
      [36, 40],
      [38, 38],
      [24, 32],
    ],
    loon: [2650, 2950],
    werktijd: 'ploegen',
  },
  {
    id: 'vriesmagazijn',
    titels: ['Medewerker vrieshuis', 'Orderpicker diepvries', 'Medewerker koel- en vriesmagazijn'],
    inleiding: [
      "IJskoud werk, warme collega's: zo omschrijven we het vrieshuis zelf.",
      'Voor het vrieshuis is uitbreiding nodig.',
    ],
    taken: [
      [
        'diepvriesproducten verzamelen met een [elektrische kar|headset]',
        'In de vriescellen verzamel je de bestellingen van [supermarkten|restaurants].',
      ],
      ['de temperatuur van de cellen noteren', 'Twee keer per dienst noteer je de temperatuur.'],
      ['zendingen sealen en labelen', 'Je wikkelt pallets in folie en plakt het label.'],
    ],
    belasting: [
      [
        'De temperatuur in de cel is 22 graden onder nul; na elk uur is er een kwartier pauze in de warme kantine.',
        'Je werkt bij -18 tot -24 graden in speciale kleding.',
        'Het grootste deel van de dag is het om je heen rond het vriespunt.',
      ],
      [
        'Dozen vis en groente wegen [8|10] tot [15|20] kilo.',
        "Per dienst gaat er zo'n [4.000|6.000] kilo door je handen, in dozen van hooguit 12 kilo.",
      ],
      [
        'Met dikke handschoenen is fijn werk lastig, daar moet je mee om kunnen gaan.',
        'Een vrieshuis vraagt om vlot doorwerken.',
      ],
    ],
    eisen: [
      'Goed tegen kou kunnen',
      'Geen last van luchtwegen of huid bij lage temperaturen',
      'Een reachtruckcertificaat is mooi meegenomen.',
    ],
    opleiding: 'geen',
    uren: [
      [32, 40],
      [38, 38],
    ],
    loon: [2750, 3050],
    werktijd: 'vroeg',
  },
  {
    id: 'inpakmedewerker',
    titels: ['Inpakmedewerker', 'Medewerker inpak', 'Inpakker webshop'],
    inleiding: [
      'Een mooi ingepakt pakket maakt iemand blij.',
      'Voor de inpakafdeling zoeken we een rustige, precieze collega.',
    ],
    taken: [
      [
        'bestellingen inpakken in de juiste doos',
        'Je kiest de juiste doos en pakt de bestelling in.',
      ],
      ['pakbonnen en verzendlabels toevoegen', 'Je voegt de pakbon toe en plakt het label.'],
      [
        'cadeaus [inpakken met papier en lint|voorzien van een kaartje]',
        'Cadeaus krijgen van jou extra aandacht.',
      ],
      ['verpakkingsmateriaal aanvullen', 'Je vult dozen en papier op tijd aan.'],
    ],
    belasting: [
      [
        'Je staat aan een pakstation; een kruk is beschikbaar.',
        'Het is staand werk, acht uur lang.',
        'Zittend inpakken kan: elk pakstation heeft een stoel.',
      ],
      [
        'Gemiddeld pak je [60|70|80] pakketten per uur in.',
        'Het gaat steeds om dezelfde bewegingen met handen en armen.',
      ],
      [
        'Een pakket is zelden zwaarder dan [3|5] kilo.',
        'Volle dozen schuif je op de band, dragen hoeft niet.',
      ],
    ],
    eisen: [
      'Netjes en precies',
      'Je hebt een vaste hand.',
      'Ervaring is niet nodig, we leren het je.',
    ],
    opleiding: 'geen',
    uren: [
      [12, 24],
      [20, 32],
      [24, 40],
    ],
    loon: [2560, 2700],
    werktijd: 'dag',
  },
  {
    id: 'logistiek-planner',
    titels: ['Logistiek planner', 'Planner magazijn', 'Medewerker planning en logistiek'],
    inleiding: [
      'De planning is het hart van het magazijn.',
      'Puzzelen met mensen, uren en vracht: dat is jouw talent.',
    ],
    taken: [
      [
        'dagelijks de bezetting en de ritten plannen',
        'Elke ochtend maak je de planning van mensen en ritten.',
      ],
      [
        'bijsturen bij uitval of vertraging',
        'Valt er iemand uit, dan schuif jij de puzzelstukken opnieuw.',
      ],
      ['afspraken maken met vervoerders', 'Met vervoerders spreek je tijden en aantallen af.'],
      [
        'cijfers over doorlooptijd bijhouden in [Excel|het planningssysteem]',
        'Je houdt de cijfers bij en ziet waar het beter kan.',
      ],
    ],
    belasting: [
      [
        'Twee schermen, een telefoon en een volle mailbox: je schakelt voortdurend.',
        "De telefoon gaat vaak en collega's lopen binnen met vragen.",
      ],
      [
        'Het is bureauwerk, al loop je af en toe de hal in.',
        'Je zit vrijwel de hele dag achter de computer.',
      ],
      [
        'De orderpickers doen het zware werk, jij zorgt dat het klopt.',
        'Voor twaalf uur moet alles rond zijn.',
      ],
    ],
    eisen: [
      'Ervaring met planning in een magazijn of bij een vervoerder',
      'Je blijft rustig als plannen veranderen.',
      'Goede kennis van Excel',
    ],
    opleiding: 'mbo-4',
    uren: [
      [32, 40],
      [36, 36],
      [28, 36],
    ],
    loon: [2900, 3700],
    werktijd: 'dag',
  },
  {
    id: 'teamleider-magazijn',
    titels: ['Teamleider magazijn', 'Ploegleider warehouse', 'Teamleider logistiek'],
    inleiding: [
      'Een team van [15|20|25] mensen zoekt een leider die zelf ook aanpakt.',
      'Leidinggeven op de vloer, niet vanachter een bureau.',
    ],
    taken: [
      [
        'leiding geven aan een ploeg van [15|20|25] medewerkers',
        'Je stuurt een ploeg van [15|20|25] mensen aan.',
      ],
      ['de dagstart verzorgen en taken verdelen', 'Elke dienst begin je met een korte dagstart.'],
      ['gesprekken voeren over functioneren en verzuim', 'Je voert de gesprekken, ook de lastige.'],
      [
        'verbeteringen in veiligheid en kwaliteit doorvoeren',
        'Je zoekt steeds naar manieren om het magazijn naar een hoger niveau te tillen.',
      ],
    ],
    belasting: [
      [
        'Je bent de meeste uren op de vloer te vinden.',
        'Ongeveer de helft van de dag zit je achter een scherm, de andere helft loop je rond.',
      ],
      [
        'Conflicten op de werkvloer los je ter plekke op.',
        'Je bent het eerste aanspreekpunt als er spanning is in het team.',
      ],
      [
        'Bij piekdrukte pick je zelf een uurtje mee.',
        'Zelf orders verzamelen hoort niet bij de functie.',
      ],
    ],
    eisen: [
      'Ervaring met leidinggeven in de logistiek',
      'Je spreekt mensen aan en geeft complimenten.',
      'Kennis van een magazijnsysteem',
    ],
    opleiding: 'mbo-4',
    uren: [
      [36, 40],
      [40, 40],
    ],
    loon: [3200, 4100],
    werktijd: 'ploegen',
  },
  {
    id: 'voorraadbeheerder',
    titels: ['Voorraadbeheerder', 'Medewerker voorraadbeheer', 'Stock controller'],
    inleiding: [
      'Wat ligt waar en klopt het ook? Dat is de dagelijkse vraag.',
      'De voorraad moet tot op het stuk kloppen.',
    ],
    taken: [
      ['cyclische tellingen uitvoeren', 'Elke dag tel je een deel van het magazijn.'],
      [
        'verschillen uitzoeken en boeken',
        'Verschillen zoek je uit tot je weet waar ze vandaan komen.',
      ],
      ['locaties optimaal indelen', 'Je bepaalt welke artikelen waar het beste liggen.'],
    ],
    belasting: [
      [
        'Tellen doe je met een tablet, lopend langs de stellingen.',
        'Voor hoge locaties ga je met de hoogwerker omhoog.',
        'Met een rolladder kom je bij de hogere vakken.',
      ],
      [
        'Ongeveer [drie|vier] uur per dag zit je achter de computer.',
        'Het werk is half bureau, half magazijn.',
      ],
      [
        'Concentratie is alles: een telfout werkt dagen door.',
        'In alle rust tellen, zonder telefoon.',
      ],
    ],
    eisen: [
      'Cijfermatig inzicht',
      'Je rust niet voor een verschil verklaard is.',
      'Ervaring met voorraadsystemen',
    ],
    opleiding: 'mbo-3',
    uren: [
      [32, 40],
      [24, 32],
    ],
    loon: [2750, 3350],
    werktijd: 'dag',
  },
  {
    id: 'pakketsorteerder',
    titels: ['Pakketsorteerder', 'Sorteermedewerker', 'Medewerker sorteercentrum avond'],
    inleiding: [
      'Als de stad slaapt, draait het sorteercentrum op volle toeren.',
      'Een bijbaan of een vaste avondbaan: in het sorteercentrum kan het.',
    ],
    taken: [
      [
        'pakketten op de sorteerband leggen',
        'Je legt pakketten met het label naar boven op de band.',
      ],
      ['onleesbare adressen met de hand invoeren', 'Is een adres onleesbaar, dan typ je het over.'],
      ['volle rolcontainers wisselen', 'Volle containers wissel je om voor lege.'],
    ],
    belasting: [
      [
        'Een pakket mag tot [23|30] kilo wegen, de meeste zijn lichter dan 5.',
        'Grote pakketten til je met zijn tweeën.',
      ],
      [
        'Door de banden is het lawaaiig; oordoppen liggen klaar.',
        'De machines maken herrie, gehoorbescherming is verplicht.',
      ],
      [
        'De band bepaalt het tempo.',
        'Je staat [vier|vijf] uur op dezelfde plek, met twee korte pauzes.',
      ],
    ],
    eisen: [
      'Beschikbaar in de avond, tot [23.00|00.30] uur',
      'Minimaal 18 jaar',
      'Je houdt van doorwerken.',
    ],
    opleiding: 'geen',
    uren: [
      [15, 25],
      [20, 24],
      [12, 20],
    ],
    loon: [2600, 2750],
    werktijd: 'avond',
  },
];
