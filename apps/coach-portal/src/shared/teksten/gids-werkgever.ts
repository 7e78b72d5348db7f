import type { Gids } from './gids.js';

/** The guide for the employer: duties first, each with the article behind it. */
export const gidsWerkgever: Gids = {
  titel: 'Uw werknemer is lang ziek',
  inleiding:
    'U bent verantwoordelijk voor de re-integratie, ook als een bureau u helpt. Hier leest u wat u wanneer doet, wat u mag weten en waar het UWV naar kijkt.',
  delen: [
    {
      id: 'plichten',
      kop: 'Wat moet u doen?',
      alineas: [
        'U betaalt het loon door en u zorgt dat uw werknemer weer passend werk krijgt. Eerst bij u. Lukt dat niet, dan ergens anders.',
        'Een bureau inschakelen is niet verplicht. Doet u het wel, dan blijft u verantwoordelijk. Een fout van het bureau telt als een fout van u. Laat u daarom regelmatig bijpraten.',
      ],
      punten: [
        'Vraag de bedrijfsarts op tijd om advies, en volg het op.',
        'Maak samen met uw werknemer het plan van aanpak en houd het bij.',
        'Meld de ziekte bij het UWV na 42 weken. Dat is uw plicht, niet die van uw werknemer.',
        'Start het tweede spoor zodra terugkeer bij u niet snel lukt.',
        'Bewaar wat u doet. Wat niet is vastgelegd, kunt u niet laten zien.',
      ],
      woorden: ['plan_van_aanpak', 'tweede_spoor', 'passende_arbeid'],
      bronnen: [
        'BW 7:629 en 7:658a',
        'Regeling procesgang eerste en tweede ziektejaar',
        'Beleidsregels beoordelingskader poortwachter, par. 6 en 9',
      ],
    },
    {
      id: 'weten',
      kop: 'Wat mag u weten?',
      alineas: [
        'U mag weten wat uw werknemer wel en niet kan in het werk, hoe lang het waarschijnlijk duurt en welke aanpassingen nodig zijn. De bedrijfsarts zegt u dat.',
        'U mag niet vragen naar de ziekte, de klachten of de behandeling. Toestemming van uw werknemer maakt dat niet anders.',
      ],
      punten: [
        'In uw versie van de probleemanalyse staat geen aard of oorzaak van de ziekte.',
        'De FML is niet voor u. U krijgt de samenvatting in termen van werk.',
        'Medische informatie voor het UWV loopt nooit via u.',
      ],
      woorden: ['fml', 'probleemanalyse'],
      bronnen: [
        'Autoriteit Persoonsgegevens, Zieke werknemers',
        'AVG art. 9; UAVG art. 30',
        'Wet BIG art. 88',
      ],
    },
    {
      id: 'start',
      kop: 'Wanneer begint het tweede spoor?',
      alineas: [
        'De wet noemt geen vroegste en geen vaste week. Het tweede spoor begint zodra terugkeer in uw organisatie niet te verwachten is. Dat kan al in de eerste maanden zijn.',
        'In de praktijk geldt: uiterlijk zes weken na de eerstejaarsevaluatie. Dat hoeft niet als uw werknemer binnen drie maanden echt en blijvend terug kan komen. Het UWV noemt op zijn website ook wel één jaar als uiterste.',
        'Het eerste spoor gaat door. Beide sporen lopen naast elkaar.',
      ],
      woorden: ['eerste_spoor', 'eerstejaarsevaluatie'],
      bronnen: [
        'BW 7:658a lid 1',
        'Werkwijzer Poortwachter van het UWV',
        'uwv.nl, plan van aanpak',
      ],
    },
    {
      id: 'toets',
      kop: 'Waar kijkt het UWV naar?',
      alineas: [
        'Het UWV kijkt eerst naar het resultaat: heeft uw werknemer werk dat past bij wat hij kan? Zo niet, dan kijkt het of u en uw werknemer genoeg hebben gedaan.',
        'Vindt het UWV van niet, dan kan het u het loon langer laten doorbetalen. Dat duurt ten hoogste 52 weken. U kunt het korter maken door te herstellen wat er ontbrak.',
      ],
      punten: [
        'Te laat begonnen met het tweede spoor.',
        'Geen zoekprofiel, of een dat te smal is of niet is uitgelegd.',
        'Gericht op de wens, en niet op de kortste weg naar passend werk.',
        'Advies van de bedrijfsarts of arbeidsdeskundige niet of te laat opgevolgd.',
        'Een verslag dat niet compleet is.',
      ],
      woorden: ['loonsanctie', 'bekorting', 'riv', 'zoekprofiel'],
      bronnen: [
        'Wet WIA art. 25 lid 9 tot en met 14 en art. 65',
        'Beleidsregels beoordelingskader poortwachter',
      ],
    },
    {
      id: 'meewerken',
      kop: 'Werkt uw werknemer niet mee?',
      alineas: [
        'Vraag eerst waarom. Er kan een goede reden zijn. Leg vast wat u hebt gevraagd en wat het antwoord was.',
        'De wet kent het stoppen en het opschorten van loon. Dat zijn verschillende dingen, elk met eigen regels. U moet het meteen aankondigen. Vraag hierover juridisch advies. Passend geeft dat advies niet.',
        'U kunt het UWV om een deskundigenoordeel vragen over de inspanning van uw werknemer. Dat oordeel bindt niet.',
      ],
      woorden: ['deskundigenoordeel'],
      bronnen: ['BW 7:629 lid 3, 6 en 7', 'Wet SUWI art. 32'],
    },
  ],
  weken: [
    {
      week: 'Dag 1',
      wat: 'Ziekmelding, en u meldt het de arbodienst.',
      wie: 'Werknemer en u',
      bron: 'Afspraak met de arbodienst',
    },
    {
      week: 'Week 6',
      wat: 'Probleemanalyse.',
      wie: 'Bedrijfsarts, op uw verzoek',
      bron: 'Regeling procesgang art. 2',
    },
    {
      week: 'Week 8',
      wat: 'Plan van aanpak: binnen twee weken na de probleemanalyse, met de visie van u beiden.',
      wie: 'U en uw werknemer',
      bron: 'Regeling procesgang art. 4',
    },
    {
      week: 'Elke 6 weken',
      wat: 'Evaluatie en zo nodig bijstelling.',
      wie: 'U en uw werknemer',
      bron: 'Regeling procesgang art. 4 lid 2 zegt “periodiek”; zes weken is de gewoonte',
    },
    {
      week: 'Week 42',
      wat: 'Melding bij het UWV. Doe het uiterlijk op de eerste dag na 42 weken.',
      wie: 'U',
      bron: 'Ziektewet art. 38 lid 1',
    },
    {
      week: 'Week 46 tot 52',
      wat: 'Eerstejaarsevaluatie, met een keuze over het tweede spoor.',
      wie: 'U en uw werknemer',
      bron: 'Regeling procesgang art. 4 lid 2',
    },
    {
      week: 'Binnen 6 weken daarna',
      wat: 'Start van het tweede spoor, als terugkeer binnen drie maanden niet te verwachten is.',
      wie: 'U',
      bron: 'BW 7:658a; Werkwijzer Poortwachter',
    },
    {
      week: 'Week 88',
      wat: 'Uw werknemer krijgt een brief over de WIA. U krijgt een kopie.',
      wie: 'UWV',
      bron: 'Wet WIA art. 64 lid 2',
    },
    {
      week: 'Week 91',
      wat: 'Eindevaluatie en re-integratieverslag klaar, met een kopie voor uw werknemer.',
      wie: 'U, met uw werknemer',
      bron: 'Wet WIA art. 25 lid 3',
    },
    {
      week: 'Week 93',
      wat: 'Aanvraag van de WIA. U stuurt daarna het verslag naar het UWV, zonder medische stukken.',
      wie: 'Uw werknemer; daarna u',
      bron: 'Wet WIA art. 64 lid 3',
    },
    {
      week: 'Week 98',
      wat: 'Besluit over een loonsanctie, uiterlijk zes weken voor het einde.',
      wie: 'UWV',
      bron: 'Wet WIA art. 25 lid 10',
    },
    {
      week: 'Week 104',
      wat: 'Einde van de wachttijd en van het loon, als er geen sanctie is.',
      wie: 'UWV',
      bron: 'Wet WIA art. 23; BW 7:629',
    },
  ],
  rollen: [
    {
      wie: 'U',
      doet: 'U bent verantwoordelijk en u betaalt. U beslist, ook als anderen adviseren.',
    },
    {
      wie: 'Uw werknemer',
      doet: 'Werkt mee aan wat redelijk is, solliciteert en vraagt zelf de WIA aan.',
    },
    {
      wie: 'De bedrijfsarts',
      doet: 'Adviseert over wat er in het werk kan. Hij heeft niet de regie.',
    },
    { wie: 'De arbeidsdeskundige', doet: 'Beoordeelt welk werk passend is, bij u en daarbuiten.' },
    {
      wie: 'De coach van het bureau',
      doet: 'Begeleidt uw werknemer naar ander werk en legt vast wat er gebeurt.',
    },
    { wie: 'Het UWV', doet: 'Toetst aan het einde of er genoeg is gedaan.' },
  ],
  vragen: [
    {
      vraag: 'Hoeveel sollicitaties zijn genoeg?',
      antwoord:
        'De wet noemt geen aantal. Het hangt af van wat uw werknemer kan en van de fase. De coach spreekt een aantal af en legt vast waarom. Passend telt, en oordeelt niet.',
      bron: 'Beleidsregels beoordelingskader poortwachter',
    },
    {
      vraag: 'Moet het eerste spoor stoppen?',
      antwoord:
        'Nee. U blijft kijken naar werk bij u zelf. Beide sporen mogen tegelijk lopen, en dat is ook gewoon.',
      bron: 'Beleidsregels beoordelingskader poortwachter, par. 5',
    },
    {
      vraag: 'Wat kost het als ik de melding na 42 weken vergeet?',
      antwoord:
        'Het UWV kan een boete geven. Hoe later, hoe hoger. De bedragen veranderen: kijk op uwv.nl.',
      bron: 'Boetebesluit socialezekerheidswetten art. 2c',
    },
    {
      vraag: 'Mag ik het dossier van de coach lezen?',
      antwoord:
        'U leest wat voor u is: voortgang, inspanning, rapporten en wat u moet doen. Gesprekken en gezondheid blijven bij uw werknemer en de coach.',
      bron: 'BW 7:658a lid 5',
    },
    {
      vraag: 'Geldt voor een klein bedrijf iets anders?',
      antwoord: 'De termijnen zijn gelijk. Van een groot bedrijf mag het UWV wel meer verwachten.',
      bron: 'Beleidsregels beoordelingskader poortwachter, par. 9',
    },
    {
      vraag: 'Mijn werknemer vindt ander werk voor week 104. Wat nu?',
      antwoord:
        'Overleg eerst met de coach. Soms is detacheren verstandig, omdat een nieuwe werkgever in deze tijd nog geen no-riskpolis heeft.',
      bron: 'Ziektewet art. 29b',
    },
  ],
};
