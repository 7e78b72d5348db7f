import type { Gebruikerstaat } from '@passend/domain';
import { aantal } from '../opmaak/getal.js';

export const staatnaam: Readonly<Record<Gebruikerstaat, string>> = {
  uitgenodigd: 'Uitgenodigd',
  actief: 'Actief',
  gestopt: 'Gestopt',
};

const velden = { naam: 'Naam', email: 'E-mailadres', rol: 'Rol' } as const;

export const gebruikers = {
  ...velden,
  titel: 'Gebruikers',
  uitleg: 'Iedereen met een account bij je bureau. Een account wordt nooit gewist, wel gestopt.',
  zoek: 'Zoek op naam of e-mailadres',
  alleRollen: 'Alle rollen',
  alleStaten: 'Alle standen',
  staat: 'Stand',
  laatst: 'Laatst ingelogd',
  nooit: 'nog niet',
  clienten: 'Cliënten',
  teams: 'Teams',
  niemand: 'Er is niemand die hierbij past. Maak je zoekvraag ruimer.',
  gevonden: (n: number) => aantal(n, 'account', 'accounts'),
  nieuwKop: 'Nodig een collega uit',
  nieuwUitleg:
    'Contactpersonen nodig je uit bij hun werkgever. Cliënten nodig je uit bij hun begeleiding.',
  nodigUit: 'Nodig uit',
  uitgenodigd:
    'De uitnodiging gaat per e-mail weg. Hieronder zie je of die al is gebruikt. Heeft dit adres al een account, dan krijgt de eigenaar daar bericht van.',
  naarTeams: 'Teams',
} as const;

export const uitnodigingen = {
  ...velden,
  titel: 'Uitnodigingen die nog open staan',
  uitleg:
    'Een uitnodiging geldt drie dagen. Stuur je haar opnieuw, dan werkt alleen de nieuwe link.',
  geen: 'Er staat geen uitnodiging open.',
  verstuurd: 'Verstuurd',
  stand: 'Stand',
  standen: {
    open: 'Geldig',
    verlopen: 'Verlopen',
    ingetrokken: 'Ingetrokken',
    gebruikt: 'Gebruikt',
  },
  tot: (moment: string) => `tot ${moment}`,
  doen: 'Doen',
  opnieuw: 'Stuur opnieuw',
  trekIn: 'Trek in',
  opnieuwGestuurd: (naam: string) => `De uitnodiging van ${naam} gaat opnieuw weg.`,
  ingetrokken: (naam: string) => `De uitnodiging van ${naam} werkt niet meer.`,
} as const;

export const tweedeStap = {
  titel: 'Tweede stap bij het inloggen',
  uitleg:
    'Een tweede stap is een code uit een app of een passkey, naast het wachtwoord. Werknemers kiezen zelf of zij die willen.',
  verplicht: 'Verplicht voor coaches, werkgevers en beheerders',
  aangeboden: 'Vrijwillig: wie wil, stelt het in',
  keuze: 'Wie neemt een tweede stap?',
  gevolg: 'Wie de stap nog niet heeft, stelt die in bij de volgende keer inloggen.',
  risico: 'Met alleen een wachtwoord kan een ander bij de dossiers als het wachtwoord uitlekt.',
  zonder: (n: number) =>
    n === 0
      ? 'Iedereen voor wie dit geldt, heeft een tweede stap.'
      : `${aantal(n, 'account heeft', 'accounts hebben')} nog geen tweede stap.`,
  opslaan: 'Sla op',
  opgeslagen: 'Dit is opgeslagen.',
} as const;

export const gebruiker = {
  ...velden,
  terug: 'Gebruikers',
  venster: 'Gebruiker',
  gegevens: 'Gegevens',
  rolUitleg:
    'Een andere rol of een ander e-mailadres geldt meteen. De gebruiker moet opnieuw inloggen.',
  rolVast: 'Deze rol kan nu niet veranderen.',
  opslaan: 'Sla op',
  opgeslagen: 'Dit is opgeslagen.',
  stopKop: 'Account stoppen',
  stopUitleg:
    'Wie gestopt is, kan meteen niet meer inloggen. Er wordt niets gewist. Je kunt dit later terugdraaien.',
  stop: 'Stop dit account',
  hervatKop: 'Weer laten werken',
  hervatUitleg:
    'De gebruiker kan weer inloggen. Teams, vervangingen en contacten komen niet vanzelf terug.',
  hervat: 'Laat weer inloggen',
  weetZeker: (naam: string) => `Account van ${naam} stoppen?`,
  welStoppen: 'Ja, stop dit account',
  nietStoppen: 'Nee, niet stoppen',
  belet: {
    zelf: 'Dit is je eigen account. Een andere beheerder kan het stoppen.',
    laatste_beheerder: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    clienten: 'Deze coach heeft nog cliënten. Draag ze eerst over aan een andere coach.',
  },
  overTeDragen: 'Nog over te dragen',
  naarOverdragen: 'Draag deze cliënten over',
} as const;

export const teams = {
  titel: 'Teams',
  uitleg:
    'Een team helpt om snel een collega te vinden bij overdragen en vervangen. Een team geeft geen toegang tot dossiers.',
  naam: 'Naam van het team',
  leden: 'Coaches in dit team',
  nieuwKop: 'Nieuw team',
  maak: 'Maak team',
  wijzig: 'Wijzig',
  opslaan: 'Sla op',
  verwijder: 'Hef dit team op',
  leeg: 'Er zijn nog geen teams.',
  geenLeden: 'Nog niemand',
} as const;

export const werkgevers = {
  ...velden,
  titel: 'Werkgevers',
  uitleg:
    'De werkgevers van je cliënten, met hun contactpersonen. Een contactpersoon ziet alleen cliënten waarvoor een coach hem heeft aangewezen.',
  zoek: 'Zoek een werkgever',
  kvk: 'KVK-nummer',
  kvkHulp: 'Acht cijfers. Niet verplicht.',
  clienten: (n: number) => aantal(n, 'lopend traject', 'lopende trajecten'),
  nieuwKop: 'Nieuwe werkgever',
  maak: 'Voeg toe',
  leeg: 'Er zijn nog geen werkgevers.',
  niets: 'Geen werkgever past hierbij.',
  wijzig: 'Gegevens wijzigen',
  opslaan: 'Sla op',
  contacten: 'Contactpersonen',
  geenContacten: 'Er is nog geen contactpersoon.',
  soort: 'Wat doet deze persoon?',
  kiesSoort: 'Kies',
  nieuwContact: 'Nodig een contactpersoon uit',
  nodigUit: 'Nodig uit',
  weg: (naam: string) => `${naam} werkt hier niet meer`,
  wegKort: 'Werkt hier niet meer',
  wegUitleg:
    'Deze persoon ziet dan meteen geen enkele cliënt van deze werkgever meer. Kies wie het overneemt.',
  opvolger: 'Wie neemt het over?',
  geenOpvolger: 'Niemand',
  wegKnop: 'Stop de toegang',
} as const;
