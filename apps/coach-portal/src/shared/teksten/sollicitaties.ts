import type { Sollicitatiestatus, Sollicitatiewijze } from '@passend/domain';

/** The same as something that happened: what a button says. */
export const stapTekst: Readonly<Record<Sollicitatiestatus, string>> = {
  gesignaleerd: 'Gezien',
  beoordeeld: 'Dit past',
  voorgenomen: 'Dit gaan we doen',
  verzonden: 'Verstuurd',
  ontvangst_bevestigd: 'Ontvangst bevestigd',
  in_behandeling: 'In behandeling',
  uitgenodigd: 'Uitgenodigd',
  gesprek_gevoerd: 'Gesprek gehad',
  proef: 'Proef begonnen',
  aanbod: 'Aanbod gekregen',
  aangenomen: 'Aangenomen',
  gestart: 'Begonnen',
  ongeschikt: 'Past niet',
  afgewezen: 'Afgewezen',
  ingetrokken_door_werknemer: 'Niet verder',
  geen_reactie: 'Geen antwoord',
  vacature_vervallen: 'Vacature is weg',
};

/** Of a talk there is no message to keep. */
export const bewijsVanGesprek = 'Schrijf kort op wat er is gezegd.';

/** What somebody did, in his own words. */
export const wijzeZelf: Readonly<Record<Sollicitatiewijze, string>> = {
  vacature_reactie: 'Gereageerd op een vacature',
  open_sollicitatie: 'Zelf een werkgever geschreven',
  netwerkgesprek: 'Met iemand over werk gepraat',
  sollicitatiegesprek: 'Een sollicitatiegesprek gehad',
  inschrijving_uitzendbureau: 'Ingeschreven bij een uitzendbureau',
  werkbezoek: 'Bij een werkgever langs geweest',
  bellen: 'Een werkgever gebeld',
  werkervaringsplaats: 'Een werkervaringsplaats',
  proefplaatsing: 'Een proefperiode',
  detachering: 'Werken via detachering',
  jobcarving: 'Een functie op maat',
  eigen_bedrijf: 'Een eigen bedrijf',
};

export const dubbelTekst = {
  zelfde_vacature: 'Dit is dezelfde vacature',
  opnieuw_geplaatst: 'Deze vacature is opnieuw geplaatst',
  zelfde_adres: 'Dit is hetzelfde webadres',
  zelfde_werk: 'Dit is hetzelfde werk bij dezelfde werkgever',
} as const;

export const sollicitaties = {
  titelZelf: 'Mijn sollicitaties',
  titelCoach: (naam: string) => `Sollicitaties van ${naam}`,
  venstertitel: 'Sollicitaties',
  link: 'Sollicitaties',
  inleidingZelf:
    'Hier staat wat je hebt gedaan om werk te vinden. Ook bellen of praten met iemand telt mee.',
  inleidingCoach:
    'De werknemer solliciteert zelf. Wat jij invult, staat er als “genoteerd door coach”.',
  nieuw: 'Nieuwe toevoegen',
  leegZelf:
    'Hier staat nog niets. Heb je gereageerd op werk? Voeg het toe. Dat kost een halve minuut.',
  leegCoach: 'Er staat nog niets in het logboek.',
  groep: {
    nu: 'Nu iets te doen',
    wacht: 'Wacht op antwoord',
    klaar: 'Klaar',
  },
  kolom: {
    nummer: 'Nr.',
    wat: 'Wat',
    status: 'Hoe staat het',
    volgende: 'Volgende stap',
    bewijs: 'Bewijs',
  },
  tabelKop: (groep: string) => `Sollicitaties: ${groep}`,
  genoteerd: 'Genoteerd door coach',
  welBewijs: 'Bewijs aanwezig',
  geenBewijs: 'Nog geen bewijs',
  telt: { sollicitatie: 'Telt als sollicitatie', activiteit: 'Telt als andere activiteit' },
  sinds: (dag: string) => `sinds ${dag}`,
  op: (dag: string) => `op ${dag}`,
  tot: (dag: string) => `tot ${dag}`,
  rond: (dag: string) => `Kijk weer op ${dag}.`,
  organisatieOnbekend: 'Werkgever niet genoemd',
  aantal: (n: number) =>
    n === 1 ? '1 sollicitatie of activiteit' : `${n} sollicitaties en activiteiten`,
  terugZelf: 'Terug naar mijn sollicitaties',
  terugCoach: 'Sollicitaties',
  voorgesteld: 'Je hebt al een tijd niets gehoord. Wil je dit vastleggen als “geen antwoord”?',
  werkgeverZiet:
    'Je werkgever ziet alleen hoeveel je doet, op welke manier, en hoe het afloopt. Niet waar, en niet waarom iets niet doorging.',
} as const;

export const nieuweSollicitatie = {
  titel: 'Nieuwe sollicitatie',
  venstertitel: 'Nieuwe sollicitatie',
  kort: 'Alleen het werk is nodig. De rest kan later.',
  kortCoach: 'Vul in wat de werknemer je vertelde. Er komt bij te staan dat jij het noteerde.',
  wijze: 'Wat heb je gedaan?',
  wijzeCoach: 'Wat is er gedaan?',
  meerWijzen: 'Iets anders',
  functie: 'Welk werk?',
  functieHulp: 'Bijvoorbeeld: receptionist.',
  organisatie: 'Bij wie? (mag leeg)',
  plaats: 'In welke plaats? (mag leeg)',
  plaatsHulp: 'De stad of het dorp van het werk.',
  wanneer: 'Wanneer?',
  vandaag: 'Vandaag',
  gisteren: 'Gisteren',
  andereDag: 'Andere dag',
  dag: 'Op welke dag?',
  bewijs: 'Foto of PDF erbij (mag leeg)',
  bewijsHulp: 'Een foto van je scherm, je brief of de bevestiging.',
  plak: 'Webadres of tekst van de vacature (mag leeg)',
  plakHulp: 'Plak het hier. Passend vult het werk en de werkgever dan in.',
  meer: 'Meer invullen',
  status: 'Hoe staat het nu?',
  bewaar: 'Bewaar',
  opFoto: 'Staat op de foto',
  geenFunctie: 'Vul in welk werk het is, of voeg een foto toe.',
  waarschuwing: (reden: string, nummer: number, dag: string) =>
    `${reden} als nummer ${nummer} van ${dag}. Je kunt het toch bewaren.`,
  concept: 'Je was hier al mee bezig. Dit had je ingevuld.',
  wisConcept: 'Begin opnieuw',
  bewijsMislukt: 'De sollicitatie is bewaard, maar het bewijs niet.',
  verder: 'Verder',
} as const;

export const sollicitatie = {
  venstertitel: 'Sollicitatie',
  bewaard: 'Bewaard.',
  ongedaan: 'Maak deze stap ongedaan',
  volgendeKop: 'Wat komt er nu?',
  verplaats: 'Verplaats naar…',
  verplaatsUitleg: 'Kies een stap, een andere dag of schrijf erbij wat er komt.',
  naar: 'Hoe staat het nu?',
  kies: 'Kies een stap',
  datum: 'Op welke dag?',
  reden: 'Waarom?',
  redenMag: 'Waarom? (mag leeg)',
  redenHulp: 'Schrijf over het werk: de reis, de uren, het tillen. Schrijf niets over ziekte.',
  wat: 'Wat komt er daarna? (mag leeg)',
  watOp: 'Op welke dag? (mag leeg)',
  leg: 'Leg vast',
  verloopKop: 'Wat er is gebeurd',
  genoteerd: (naam: string, rol: 'coach' | 'werknemer' | 'werkgever' | 'beheerder') =>
    rol === 'coach' ? `genoteerd door ${naam} (coach)` : `door ${naam}`,
  bewijsKop: 'Bewijs',
  bewijsLeeg: 'Er is nog geen bewijs.',
  mist: (soorten: string) => `Hiermee kan iemand het nakijken: ${soorten}.`,
  voegToe: 'Bewijs toevoegen',
  soort: 'Wat is het?',
  tekst: 'Tekst (mag leeg)',
  tekstHulp: 'Plak je bericht, of schrijf kort op wat er is gezegd.',
  tekstPassend: 'Schrijf wat in dit werk past: taken, uren, reis. Gebruik geen medische woorden.',
  bestand: 'Foto of PDF (mag leeg)',
  alleenIk:
    'Alleen voor mij. Je coach ziet dit niet, en het komt niet in het dossier voor het UWV.',
  prive: 'Alleen voor jou',
  versie: (n: number) => `versie ${n}`,
  open: 'Download',
  vacatureKop: 'De vacature zoals hij was',
  vacatureOp: (moment: string) => `Gezien op ${moment}.`,
  hash: 'Controlegetal (SHA-256)',
  gegevensKop: 'Gegevens',
  wijzig: 'Verbeter de gegevens',
  webadres: 'Webadres (mag leeg)',
  watKlopteNiet: 'Wat klopte er niet?',
  weghalen: 'Haal deze sollicitatie weg',
  weghalenUitleg:
    'Alleen voor iets dat er per ongeluk staat. In het dossier blijft staan dat het is weggehaald, en waarom.',
  neemTerug: 'Haal weg',
  medisch: (woorden: string) => `Dit lijkt medisch: ${woorden}. Schrijf het anders.`,
  bron: 'Waarom het zo telt',
  zekerheid: {
    praktijk: 'voorbeeld uit de praktijk',
    wet: 'staat in een regel',
    na_te_gaan: 'nog te controleren',
  },
} as const;
