import type { Gids } from './gids.js';

/** The guide for who is ill, at B1. What it says of the law differs on purpose from what many guides say. */
export const gidsWerknemer: Gids = {
  titel: 'Ziek en op zoek naar ander werk',
  inleiding:
    'Je bent al een tijd ziek. Misschien kun je niet terug naar je oude werk. Hier lees je wat er gebeurt, wat je mag en wat je moet doen.',
  delen: [
    {
      id: 'rechten',
      kop: 'Wat mag je?',
      alineas: [
        'Je hoeft niemand op je werk te vertellen wat je hebt. Ook niet als iemand het vraagt. Alleen de bedrijfsarts mag dat weten.',
        'Je mag alles lezen wat er over je in het dossier staat. Klopt iets niet? Dan mag je het laten verbeteren of er je eigen mening bij zetten.',
      ],
      punten: [
        'Je werkgever betaalt je loon door. Meestal is dat 104 weken lang.',
        'Je mag een second opinion vragen. Dan kijkt een andere bedrijfsarts mee.',
        'Je mag een oordeel van het UWV vragen. Daar betaal je voor.',
        'Je mag je mening in het plan laten zetten.',
        'In de eerste twee jaar dat je ziek bent, kan je werkgever je meestal niet ontslaan om je ziekte.',
      ],
      woorden: ['second_opinion', 'deskundigenoordeel', 'visie'],
      bronnen: [
        'BW 7:629 (loon)',
        'BW 7:670 (ontslag)',
        'Arbowet art. 14 lid 2 (second opinion)',
        'AVG art. 15 tot en met 21 (inzage en verbeteren)',
        'Autoriteit Persoonsgegevens, Zieke werknemers',
      ],
    },
    {
      id: 'plichten',
      kop: 'Wat moet je doen?',
      alineas: [
        'Je werkt mee aan wat redelijk is. Kan iets niet? Zeg dat dan snel. Dan zoeken jullie samen iets anders.',
      ],
      punten: [
        'Ga naar de bedrijfsarts als hij je uitnodigt.',
        'Maak samen met je werkgever het plan, en houd je eraan.',
        'Doe passend werk als dat er is.',
        'Solliciteer als dat in je plan staat. Je coach helpt, maar de sollicitatie doe je zelf.',
        'Vraag op tijd de WIA aan. Dat doe jij, niet je werkgever.',
      ],
      woorden: ['passende_arbeid', 'plan_van_aanpak', 'wia'],
      bronnen: ['BW 7:660a', 'BW 7:629 lid 3', 'Wet WIA art. 64'],
    },
    {
      id: 'tweede-spoor',
      kop: 'Wat is het tweede spoor?',
      alineas: [
        'Kun je niet terug bij je eigen werkgever? Dan zoek je ook ergens anders. Dat heet het tweede spoor.',
        'Het eerste spoor stopt dan niet. Je kijkt op twee plekken tegelijk. Je blijft in dienst en je loon loopt door.',
        'Er is geen vaste week waarin dit moet beginnen. Het begint zodra duidelijk is dat terugkeer niet snel lukt. Vaak is dat kort na het eerste jaar.',
      ],
      woorden: ['eerste_spoor', 'tweede_spoor', 'zoekprofiel', 'trajectplan'],
      bronnen: ['BW 7:658a lid 1', 'Werkwijzer Poortwachter van het UWV'],
    },
    {
      id: 'genoeg',
      kop: 'Hoeveel moet je solliciteren?',
      alineas: [
        'In de wet staat geen aantal. Je coach spreekt met jou af wat kan, en schrijft op waarom.',
        'Gaat het slechter? Dan kan het minder worden, of even stoppen. Zeg het op tijd.',
      ],
      punten: [
        'Een brief, een telefoontje, een gesprek: het telt als je kunt laten zien dat het er was.',
        'Zet het er in Passend meteen bij. Een foto van de brief is genoeg.',
      ],
      bronnen: ['Beleidsregels beoordelingskader poortwachter'],
    },
    {
      id: 'privacy',
      kop: 'Wie ziet wat?',
      alineas: [
        'Je werkgever ziet dat er aan je traject wordt gewerkt. Hij ziet niet wat je hebt. De lijst van de bedrijfsarts ziet hij niet.',
        'Je coach ziet wat hij nodig heeft om werk te zoeken. Een nieuwe werkgever ziet alleen wat jij zelf vertelt.',
      ],
      woorden: ['fml'],
      bronnen: ['AVG art. 9', 'UAVG art. 30', 'Autoriteit Persoonsgegevens, Zieke werknemers'],
    },
  ],
  weken: [
    { week: 'Dag 1', wat: 'Je meldt je ziek.', wie: 'Jij', bron: 'Regels van je werkgever' },
    {
      week: 'Week 6',
      wat: 'De bedrijfsarts schrijft op wat je kunt. Jij krijgt een kopie.',
      wie: 'Bedrijfsarts',
      bron: 'Regeling procesgang art. 2',
    },
    {
      week: 'Week 8',
      wat: 'Jullie maken samen een plan. Jouw mening staat erin.',
      wie: 'Jij en je werkgever',
      bron: 'Regeling procesgang art. 4',
    },
    {
      week: 'Elke 6 weken',
      wat: 'Jullie praten over hoe het gaat.',
      wie: 'Jij en je werkgever',
      bron: 'Regeling procesgang art. 4 lid 2; zes weken is de gewoonte',
    },
    {
      week: 'Week 42',
      wat: 'Je werkgever meldt bij het UWV dat je lang ziek bent. Jij hoeft niets te doen.',
      wie: 'Werkgever',
      bron: 'Ziektewet art. 38 lid 1',
    },
    {
      week: 'Week 46 tot 52',
      wat: 'Jullie kijken terug op het eerste jaar en kiezen hoe het verder gaat.',
      wie: 'Jij en je werkgever',
      bron: 'Regeling procesgang art. 4 lid 2',
    },
    {
      week: 'Kort daarna',
      wat: 'Je zoekt ook bij andere werkgevers, als terugkeer niet binnen drie maanden lukt.',
      wie: 'Je werkgever regelt het, jij doet mee',
      bron: 'BW 7:658a; Werkwijzer Poortwachter',
    },
    {
      week: 'Week 88',
      wat: 'Je krijgt een brief van het UWV over de WIA.',
      wie: 'UWV',
      bron: 'Wet WIA art. 64 lid 2',
    },
    {
      week: 'Week 91',
      wat: 'Het verslag over de hele tijd is klaar. Jij krijgt een kopie en schrijft je eigen mening.',
      wie: 'Werkgever, samen met jou',
      bron: 'Wet WIA art. 25 lid 3',
    },
    {
      week: 'Week 93',
      wat: 'Je vraagt de WIA aan, met DigiD. Doe het voor het einde van deze week.',
      wie: 'Jij',
      bron: 'Wet WIA art. 64 lid 3',
    },
    {
      week: 'Week 104',
      wat: 'De wachttijd is voorbij. Het UWV heeft dan besloten over je uitkering.',
      wie: 'UWV',
      bron: 'Wet WIA art. 23',
    },
  ],
  rollen: [
    { wie: 'Jij', doet: 'Je zegt wat lukt en wat niet. Je solliciteert en je vraagt de WIA aan.' },
    {
      wie: 'Je werkgever',
      doet: 'Hij moet zorgen dat er naar werk wordt gezocht, en hij betaalt daarvoor.',
    },
    {
      wie: 'De bedrijfsarts',
      doet: 'Hij schrijft op wat je kunt. Hij geeft advies, hij beslist niet over je werk.',
    },
    { wie: 'Je coach', doet: 'Hij zoekt met je mee en schrijft op wat jullie doen.' },
    { wie: 'De arbeidsdeskundige', doet: 'Hij bekijkt welk werk bij je past.' },
    { wie: 'Het UWV', doet: 'Het kijkt aan het einde of er genoeg is gedaan.' },
  ],
  vragen: [
    {
      vraag: 'Moet ik elk werk aannemen?',
      antwoord:
        'Nee. Het moet passen bij wat je kunt. Het hoeft alleen niet precies te zijn wat je wilt. Twijfel je? Praat erover met je coach.',
      bron: 'BW 7:658a lid 4',
    },
    {
      vraag: 'Verlies ik mijn baan als ik ga zoeken?',
      antwoord:
        'Nee. Je blijft in dienst bij je werkgever. Vind je ander werk? Dan bespreken jullie eerst hoe je overstapt.',
      bron: 'BW 7:670',
    },
    {
      vraag: 'Mag mijn werkgever mijn coach vragen wat ik heb?',
      antwoord: 'Nee. Je coach mag dat niet zeggen. Ook niet als jij het goed vindt.',
      bron: 'Autoriteit Persoonsgegevens, Zieke werknemers',
    },
    {
      vraag: 'Wat als ik me weer beter voel?',
      antwoord:
        'Fijn. Vertel het je werkgever en je coach. Word je binnen vier weken weer ziek? Dan tellen de weken verder.',
      bron: 'BW 7:629 lid 10',
    },
    {
      vraag: 'Wat is het verschil tussen een second opinion en een deskundigenoordeel?',
      antwoord:
        'Bij een second opinion kijkt een andere bedrijfsarts. Je werkgever betaalt dat. Bij een deskundigenoordeel kijkt het UWV. Dat kost jou geld.',
      bron: 'Arbowet art. 14 lid 2; Wet SUWI art. 32',
    },
    {
      vraag: 'Wie stuurt de medische stukken naar het UWV?',
      antwoord: 'Jij. Je krijgt ze van de bedrijfsarts. Ze gaan nooit via je werkgever.',
      bron: 'Regeling procesgang art. 6',
    },
    {
      vraag: 'Ik kan nu niets. Moet ik toch iets doen?',
      antwoord:
        'Zegt de bedrijfsarts dat je nu niets kunt? Dan hoef je niet te zoeken. De data lopen wel door. Je coach houdt ze bij.',
      bron: 'Schattingsbesluit art. 2',
    },
  ],
};
