import type { FoutSoort } from '../api/api-fout.js';

export const algemeen = {
  product: 'Passend',
  naarInhoud: 'Naar de inhoud',
  laden: 'Bezig met laden',
  opnieuw: 'Probeer opnieuw',
  annuleren: 'Annuleren',
  sluiten: 'Sluiten',
  opslaan: 'Opslaan',
  bezig: 'Bezig met opslaan',
  ongedaan: 'Ongedaan maken',
  terug: 'Terug',
  uitloggen: 'Uitloggen',
  menuVan: 'Menu van',
  hoofdnavigatie: 'Hoofdmenu',
  naarBegin: 'Naar mijn beginpagina',
  controleer: 'Controleer wat je hebt ingevuld',
  nietVerplicht: 'niet verplicht',
  onbekend: 'niet genoemd',
  nieuwVenster: 'opent in een nieuw tabblad',
} as const;

export const thema = {
  kop: 'Weergave',
  systeem: 'Zoals mijn apparaat',
  licht: 'Licht',
  donker: 'Donker',
} as const;

export const rolnaam = {
  coach: 'Coach',
  werknemer: 'Werknemer',
  werkgever: 'Werkgever',
  beheerder: 'Beheerder',
} as const;

export const navigatie = {
  plek: 'Je bent hier',
  plekU: 'U bent hier',
  caseload: 'Caseload',
  vacatures: 'Alle vacatures',
  beroepen: 'Beroepen',
  mijn: 'Mijn vacatures',
  mijnTraject: 'Mijn traject',
  mijnTijdlijn: 'Mijn tijdlijn',
  mijnSollicitaties: 'Mijn sollicitaties',
  watZietWerkgever: 'Wat ziet mijn werkgever?',
  overzicht: 'Overzicht',
  bronnen: 'Bronnen',
  weghalen: 'Weghalen',
  misluktetaken: 'Mislukte taken',
  clienten: 'Cliënten',
  gebruikers: 'Gebruikers',
  werkgevers: 'Werkgevers',
  bewaren: 'Bewaren',
  sleutels: 'Sleutels',
  mijnDossier: 'Mijn dossier',
  verzoeken: 'Verzoeken',
  beveiligingslog: 'Beveiligingslog',
} as const;

/** Per kind of failure: what happened and what to do now. */
export const fouten: Readonly<Record<FoutSoort, { kop: string; doe: string }>> = {
  niet_ingelogd: {
    kop: 'Log eerst in',
    doe: 'Deze pagina is alleen te zien na het inloggen.',
  },
  geen_toegang: {
    kop: 'Deze pagina is niet voor dit account',
    doe: 'Dit account mag deze gegevens niet zien. Ga terug naar de beginpagina. Klopt dit niet? Vraag de beheerder van het bureau om toegang.',
  },
  bevestiging: {
    kop: 'Bevestig eerst dat jij het bent',
    doe: 'Er is niets veranderd. Probeer het opnieuw, en bevestig dan dat jij het bent.',
  },
  niet_gevonden: {
    kop: 'Deze pagina bestaat niet',
    doe: 'Misschien is het adres niet goed overgenomen, of is dit weggehaald. Ga terug naar de beginpagina en zoek van daaruit verder.',
  },
  ongeldig: {
    kop: 'Dit kan niet worden verwerkt',
    doe: 'Controleer wat er is ingevuld en probeer het nog een keer.',
  },
  conflict: {
    kop: 'Iemand anders heeft dit net veranderd',
    doe: 'Laad de pagina opnieuw, bekijk de verandering en doe het daarna nog een keer.',
  },
  te_druk: {
    kop: 'Even wachten',
    doe: 'Er kwamen te veel vragen tegelijk. Wacht een minuut en probeer het opnieuw.',
  },
  storing: {
    kop: 'Er ging iets mis bij ons',
    doe: 'Er is niets verloren. Probeer het over een paar minuten opnieuw. Blijft het misgaan? Meld het aan de beheerder van het bureau.',
  },
  offline: {
    kop: 'Geen verbinding',
    doe: 'De server is niet te bereiken. Controleer de internetverbinding en probeer het opnieuw. Wat is ingevuld, blijft staan.',
  },
  vreemd_antwoord: {
    kop: 'Het antwoord klopt niet',
    doe: 'De server gaf een antwoord dat deze pagina niet kan lezen. Laad de pagina opnieuw: misschien is er een nieuwe versie. Blijft het misgaan? Meld het aan de beheerder.',
  },
};
