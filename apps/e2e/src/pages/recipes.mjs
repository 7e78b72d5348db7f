/**
 * @typedef {'coach' | 'werknemer' | 'werkgever' | 'beheerder'} Role
 * @typedef {object} Recipe
 * @property {string} file name of its picture, without width
 * @property {string} what what the page is, for the index of pictures
 * @property {Partial<Record<Role | 'nobody', string>>} [as] who visits it, when not the usual account of that role
 * @property {Partial<Record<Role, Record<string, string>>>} [params] parts of the address that no example gives
 * @property {string} [after] what follows the address; `{name}` stands for an example
 * @property {readonly {file: string, what: string, after: string}[]} [ways] other ways to look at the same page
 * @property {boolean} [busy] shows for ever that something is on its way
 */

/** Who may open what stands below a layout of the router; a layout that is missing here is a fault. */
export const ROLES_OF_LAYOUT = {
  __root__: [],
  '/binnen': ['coach', 'werknemer', 'werkgever', 'beheerder'],
  '/binnen/coach': ['coach'],
  '/binnen/werknemer': ['werknemer'],
  '/binnen/werkgever': ['werkgever'],
  '/binnen/beheer': ['beheerder'],
  '/binnen/rond': ['coach', 'beheerder'],
  '/binnen/vacature': ['coach', 'werknemer', 'beheerder'],
  '/binnen/beroepen': ['coach', 'werknemer', 'beheerder'],
};

/** Begin of the address of the account by which each role is visited. */
export const SEATS = {
  coach: 'coach',
  werknemer: 'werknemer',
  werkgever: 'werkgever',
  beheerder: 'beheer',
};

/** Routes that only send on to another one. */
export const SENDS_ON = new Set(['/', '/hulp']);

/** Nico has two years of traject behind him, so that nothing on his pages is empty. */
const nico = { coach: 'coach2', werknemer: 'nico' };

/** @type {Record<string, Recipe>} per route, in the order of the index */
export const RECIPES = {
  '/inloggen': { file: 'inloggen', what: 'signing in' },
  '/inloggen/instellen': {
    file: 'inloggen-instellen',
    what: 'a second step has to be set up before going on',
    as: { nobody: 'halfway' },
  },
  '/wachtwoord-vergeten': { file: 'wachtwoord-vergeten', what: 'asking for a new password' },
  '/uitnodiging': {
    file: 'uitnodiging',
    what: 'the page behind the link of an invitation',
    after: '#{uitnodiging}',
  },
  '/nieuw-wachtwoord': {
    file: 'nieuw-wachtwoord',
    what: 'the page behind the link for a new password',
    after: '#{herstel}',
  },
  '/aanleveren': {
    file: 'aanleveren',
    what: 'a doctor hands in a document by a link',
    after: '#{aanleveren}',
  },
  '/afmelden': {
    file: 'afmelden',
    what: 'the link to unsubscribe from mail about vacancies',
    after: '#{afmelden}',
  },

  '/caseload': { file: 'caseload', what: 'who needs me today' },
  '/sollicitaties': {
    file: 'sollicitaties-tabel',
    what: 'all applications of a caseload, as a table',
    ways: [
      { file: 'bord', what: 'the same as a board', after: '?weergave=bord' },
      { file: 'verloop', what: 'how far they came', after: '?weergave=trechter' },
    ],
  },
  '/werknemers/$werknemerId': { file: 'client', what: 'one client on one page' },
  '/werknemers/$werknemerId/matches': {
    file: 'ranglijst',
    what: 'vacancies in the order of how well they fit',
  },
  '/werknemers/$werknemerId/matches/$vacatureId': {
    file: 'ranglijst-vacature',
    what: 'the list with a vacancy beside it, point by point',
  },
  '/werknemers/$werknemerId/vacatures/$vacatureId/bij-besluit': {
    file: 'bij-besluit',
    what: 'a vacancy as it was when the coach decided on it',
  },
  '/werknemers/$werknemerId/zoekprofiel': { file: 'zoekprofiel', what: 'what is looked for' },
  '/werknemers/$werknemerId/belastbaarheid': {
    file: 'belastbaarheid',
    what: 'writing down what somebody can do',
  },
  '/werknemers/$werknemerId/wat-als': { file: 'wat-als', what: 'trying other limits' },
  '/werknemers/$werknemerId/markt': { file: 'markt', what: 'the market for this client per week' },
  '/werknemers/$werknemerId/kaart': { file: 'kaart', what: 'vacancies on a map' },
  '/werknemers/$werknemerId/beroepen': {
    file: 'beroepen-van-client',
    what: 'occupations, seen for a client',
  },
  '/werknemers/$werknemerId/beroepen/$code': {
    file: 'beroep-voor-client',
    what: 'one occupation, seen for a client',
  },
  '/werknemers/$werknemerId/gevonden': {
    file: 'elders-gevonden',
    what: 'vacancies that somebody found elsewhere',
  },
  '/werknemers/$werknemerId/nieuwe-vacatures': {
    file: 'nieuwe-vacatures',
    what: 'saved searches and what they found',
  },
  '/werknemers/$werknemerId/tijdlijn': {
    file: 'tijdlijn',
    what: 'duties and steps of the traject, with their evidence',
    as: nico,
  },
  '/werknemers/$werknemerId/traject': { file: 'traject', what: 'phases and dates', as: nico },
  '/werknemers/$werknemerId/inspanning': {
    file: 'inspanning',
    what: 'effort per week against what was agreed',
    as: nico,
  },
  '/werknemers/$werknemerId/jobhunting': {
    file: 'jobhunting',
    what: 'employers that were approached',
    as: nico,
  },
  '/werknemers/$werknemerId/sollicitaties': {
    file: 'sollicitaties',
    what: 'applications of a client',
    as: nico,
  },
  '/werknemers/$werknemerId/sollicitaties/nieuw': {
    file: 'sollicitatie-nieuw',
    what: 'writing down an application',
    as: nico,
  },
  '/werknemers/$werknemerId/sollicitaties/$sollicitatieId': {
    file: 'sollicitatie',
    what: 'one application with its steps',
    as: nico,
  },
  '/werknemers/$werknemerId/documenten': {
    file: 'documenten',
    what: 'documents that were handed in, and links to do so',
  },
  '/werknemers/$werknemerId/rapporten': {
    file: 'rapporten',
    what: 'reports of a traject',
    as: nico,
  },
  '/werknemers/$werknemerId/rapporten/$rapportId': {
    file: 'rapport',
    what: 'one report',
    as: nico,
  },
  '/werknemers/$werknemerId/dossier': {
    file: 'dossier',
    what: 'the dossier: gaps, events, exports',
    as: nico,
  },
  '/vacatures': { file: 'vacatures', what: 'searching the whole market' },
  '/netwerk': { file: 'netwerk', what: 'employers that the agency knows' },
  '/noodtoegang': { file: 'noodtoegang', what: 'access to a file in an emergency' },
  '/verzoeken': { file: 'verzoeken', what: 'requests of clients about their data' },

  '/mijn': { file: 'mijn-begin', what: 'the home of the werknemer' },
  '/mijn/kaart': { file: 'mijn-kaart', what: 'his vacancies on a map' },
  '/mijn/gevonden': { file: 'mijn-gevonden', what: 'vacancies that he found himself' },
  '/mijn/nieuwe-vacatures': { file: 'mijn-nieuwe-vacatures', what: 'his saved searches' },
  '/mijn/sollicitaties': { file: 'mijn-sollicitaties', what: 'his applications', as: nico },
  '/mijn/sollicitaties/nieuw': {
    file: 'mijn-sollicitatie-nieuw',
    what: 'writing down an application',
  },
  '/mijn/sollicitaties/$sollicitatieId': {
    file: 'mijn-sollicitatie',
    what: 'one application with its steps',
    as: nico,
  },
  '/mijn/tijdlijn': { file: 'mijn-tijdlijn', what: 'where he is in the two years' },
  '/mijn/traject': { file: 'mijn-traject', what: 'how he is doing and what he did' },
  '/mijn/inspanning': { file: 'mijn-inspanning', what: 'what he did per week', as: nico },
  '/mijn/rapporten': { file: 'mijn-rapporten', what: 'reports about him', as: nico },
  '/mijn/rapporten/$rapportId': {
    file: 'mijn-rapport',
    what: 'one report, to read and answer',
    as: nico,
  },
  '/mijn/documenten': { file: 'mijn-documenten', what: 'his documents' },
  '/mijn/dossier': { file: 'mijn-dossier', what: 'everything that is kept about him' },
  '/mijn/wat-ziet-mijn-werkgever': {
    file: 'wat-ziet-mijn-werkgever',
    what: 'exactly what his employer sees',
  },
  '/mijn/wie-keek': { file: 'mijn-wie-keek', what: 'who looked into his file' },
  '/mijn/delen': { file: 'mijn-delen', what: 'what is shared with whom' },
  '/mijn/verzoeken': { file: 'mijn-verzoeken', what: 'his questions about his data' },

  '/overzicht': { file: 'overzicht', what: 'is my dossier in order?' },
  '/overzicht/$werknemerId': { file: 'werknemer', what: 'one employee: duties, weeks, reports' },
  '/overzicht/$werknemerId/rapporten/$rapportId': {
    file: 'rapport',
    what: 'one report, to read and sign',
  },

  '/beheer': { file: 'overzicht', what: 'how everything is going, what needs somebody on top' },
  '/gebruikers': { file: 'gebruikers', what: 'people with an account' },
  '/gebruikers/$gebruikerId': { file: 'gebruiker', what: 'one account' },
  '/teams': { file: 'teams', what: 'teams of coaches' },
  '/bronnen': { file: 'bronnen', what: 'where vacancies come from' },
  '/bronnen/$bronId': { file: 'bron', what: 'one source and how it was read' },
  '/weghalen': { file: 'weghalen', what: 'taking a vacancy out on request' },
  '/mislukte-taken': { file: 'mislukte-taken', what: 'work that failed, and how it goes now' },
  '/bewaren': { file: 'bewaren', what: 'how long what is kept' },
  '/sleutels': { file: 'sleutels', what: 'keys and their age' },
  '/beveiligingslog': { file: 'beveiligingslog', what: 'what happened around safety' },
  '/eigen-account': { file: 'eigen-account', what: 'signing in with the account of the agency' },
  '/onderdelen': { file: 'onderdelen', what: 'every component in every state', busy: true },

  '/clienten': { file: 'clienten', what: 'clients and who guides them' },
  '/clienten/nieuw': { file: 'client-nieuw', what: 'a new client' },
  '/werknemers/$werknemerId/begeleiding': {
    file: 'begeleiding',
    what: 'the people around a client',
  },
  '/overdragen': { file: 'overdragen', what: 'handing clients over to a colleague' },
  '/vervanging': { file: 'vervanging', what: 'who stands in for whom' },
  '/werkgevers': { file: 'werkgevers', what: 'employers and their contacts' },

  '/vacatures/$vacatureId': { file: 'vacature', what: 'one vacancy and where it came from' },
  '/vacatures/$vacatureId/momentopnamen/$momentId': {
    file: 'vacature-momentopname',
    what: 'a vacancy as it was kept',
  },
  '/vacatures/$vacatureId/zoals-op/$datum': {
    file: 'vacature-zoals-op',
    what: 'a vacancy as it was on a day',
  },
  '/beroepen': { file: 'beroepen', what: 'the table of occupations' },
  '/beroepen/$code': { file: 'beroep', what: 'one occupation' },

  '/account': { file: 'account', what: 'one’s own account' },
  '/account/beveiliging': { file: 'account-beveiliging', what: 'ways to sign in safely' },
  '/account/beveiliging/$middel': {
    file: 'account-beveiliging-app',
    what: 'adding an app with codes',
  },
  '/hulp/$deel': {
    file: 'hulp',
    what: 'the guide',
    params: { werkgever: { deel: 'werkgever' } },
  },
  '/$': { file: 'bestaat-niet', what: 'a page that does not exist' },
};
