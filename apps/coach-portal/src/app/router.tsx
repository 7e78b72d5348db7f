import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { ApiFout } from '../shared/api/api-fout.js';
import { type Adreszoek, leesAdreszoek, schrijfAdreszoek } from '../shared/lib/adres.js';
import { BEGINPAGINA, sessieQuery } from '../shared/sessie/sessie.js';
import { Laden } from '../shared/ui/gegevens.js';
import { Foutpagina, LosseFoutpagina, NietGevonden } from './foutpagina.js';
import { queryClient } from './query-client.js';
import { Schil } from './schil.js';

const wortel = createRootRoute({ errorComponent: LosseFoutpagina });
const alsZoek = (zoek: Record<string, unknown>): Adreszoek => leesAdreszoek(schrijfAdreszoek(zoek));

const inloggen = createRoute({
  getParentRoute: () => wortel,
  path: '/inloggen',
  validateSearch: (zoek: Record<string, unknown>): { naar?: string; oidc?: string } => ({
    ...(eigenAdres(zoek.naar) ? { naar: zoek.naar } : {}),
    ...(typeof zoek.oidc === 'string' ? { oidc: zoek.oidc } : {}),
  }),
  component: lazyRouteComponent(() => import('../features/sessie/inlogpagina.js'), 'Inlogpagina'),
});

const inloggenInstellen = createRoute({
  getParentRoute: () => wortel,
  path: '/inloggen/instellen',
  validateSearch: (zoek: Record<string, unknown>): { naar?: string } =>
    eigenAdres(zoek.naar) ? { naar: zoek.naar } : {},
  component: lazyRouteComponent(
    () => import('../features/factoren/instellen-pagina.js'),
    'InstellenPagina',
  ),
});

const linkpagina = () => import('../features/account/linkpagina.js');

/** The pages that a link in a mail opens; nobody is signed in there. */
const uitnodiging = createRoute({
  getParentRoute: () => wortel,
  path: '/uitnodiging',
  component: lazyRouteComponent(linkpagina, 'UitnodigingPagina'),
});

const nieuwWachtwoord = createRoute({
  getParentRoute: () => wortel,
  path: '/nieuw-wachtwoord',
  component: lazyRouteComponent(linkpagina, 'NieuwWachtwoordPagina'),
});

const wachtwoordVergeten = createRoute({
  getParentRoute: () => wortel,
  path: '/wachtwoord-vergeten',
  component: lazyRouteComponent(
    () => import('../features/account/vergeten-pagina.js'),
    'WachtwoordVergetenPagina',
  ),
});

/** For who holds an upload link; its token stands behind the `#`. */
const aanleveren = createRoute({
  getParentRoute: () => wortel,
  path: '/aanleveren',
  component: lazyRouteComponent(
    () => import('../features/aanleveren/aanlever-pagina.js'),
    'AanleverPagina',
  ),
});

/** Everything behind it asks for a session. */
const binnen = createRoute({
  getParentRoute: () => wortel,
  id: 'binnen',
  component: Schil,
  errorComponent: LosseFoutpagina,
  beforeLoad: async ({ location }) => {
    const gebruiker = await queryClient.ensureQueryData(sessieQuery);
    if (gebruiker === null) throw redirect({ to: '/inloggen', search: { naar: location.href } });
    return { gebruiker };
  },
});

const account = createRoute({
  getParentRoute: () => binnen,
  path: '/account',
  component: lazyRouteComponent(
    () => import('../features/account/account-pagina.js'),
    'AccountPagina',
  ),
});

const begin = createRoute({
  getParentRoute: () => binnen,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: BEGINPAGINA[context.gebruiker.rol], replace: true });
  },
});

const coach = createRoute({
  getParentRoute: () => binnen,
  id: 'coach',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'coach'),
});

const caseload = createRoute({
  getParentRoute: () => coach,
  path: '/caseload',
  component: lazyRouteComponent(
    () => import('../features/caseload/caseload-pagina.js'),
    'CaseloadPagina',
  ),
});

const werknemer = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId',
  component: lazyRouteComponent(
    () => import('../features/werknemer/werknemer-pagina.js'),
    'WerknemerPagina',
  ),
});

const zoekprofiel = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/zoekprofiel',
  component: lazyRouteComponent(
    () => import('../features/werknemer/zoekprofiel-pagina.js'),
    'ZoekprofielPagina',
  ),
});

const belastbaarheid = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/belastbaarheid',
  component: lazyRouteComponent(
    () => import('../features/werknemer/belastbaarheid-pagina.js'),
    'BelastbaarheidPagina',
  ),
});

const watAls = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/wat-als',
  component: lazyRouteComponent(
    () => import('../features/wat-als/wat-als-pagina.js'),
    'WatAlsPagina',
  ),
});

const markt = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/markt',
  component: lazyRouteComponent(() => import('../features/markt/markt-pagina.js'), 'MarktPagina'),
});

const tijdlijn = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/tijdlijn',
  component: lazyRouteComponent(
    () => import('../features/tijdlijn/tijdlijn-pagina.js'),
    'TijdlijnPagina',
  ),
});

const matches = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/matches',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../features/ranking/ranking-pagina.js'),
    'RankingPagina',
  ),
});

/** The ranking shows the chosen vacancy itself; this route only gives it an address. */
const match = createRoute({ getParentRoute: () => matches, path: '/$vacatureId' });

const vacatures = createRoute({
  getParentRoute: () => coach,
  path: '/vacatures',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../features/vacatures/vacatures-pagina.js'),
    'VacaturesPagina',
  ),
});

/** One vacancy, and what it looked like before, is for everybody who may read vacancies. */
const vacatureLezen = createRoute({
  getParentRoute: () => binnen,
  id: 'vacature',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'coach', 'werknemer', 'beheerder'),
});

const vacature = createRoute({
  getParentRoute: () => vacatureLezen,
  path: '/vacatures/$vacatureId',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../features/vacatures/vacature-pagina.js'),
    'VacaturePagina',
  ),
});

const momentopnamePagina = () => import('../features/momentopname/momentopname-pagina.js');

const momentopname = createRoute({
  getParentRoute: () => vacatureLezen,
  path: '/vacatures/$vacatureId/momentopnamen/$momentId',
  component: lazyRouteComponent(momentopnamePagina, 'MomentopnamePagina'),
});

const zoalsOp = createRoute({
  getParentRoute: () => vacatureLezen,
  path: '/vacatures/$vacatureId/zoals-op/$datum',
  component: lazyRouteComponent(momentopnamePagina, 'ZoalsOpPagina'),
});

const bijBesluit = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/vacatures/$vacatureId/bij-besluit',
  component: lazyRouteComponent(momentopnamePagina, 'BesluitMomentPagina'),
});

const clientBeroepen = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/beroepen',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../features/beroepen/beroepen-pagina.js'),
    'ClientBeroepenPagina',
  ),
});

const clientBeroep = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/beroepen/$code',
  component: lazyRouteComponent(
    () => import('../features/beroepen/beroep-pagina.js'),
    'ClientBeroepPagina',
  ),
});

/** The table of occupations is for everybody who may read vacancies. */
const beroepentabel = createRoute({
  getParentRoute: () => binnen,
  id: 'beroepen',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'coach', 'werknemer', 'beheerder'),
});

const beroepen = createRoute({
  getParentRoute: () => beroepentabel,
  path: '/beroepen',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../features/beroepen/beroepen-pagina.js'),
    'BeroepenPagina',
  ),
});

const beroep = createRoute({
  getParentRoute: () => beroepentabel,
  path: '/beroepen/$code',
  component: lazyRouteComponent(
    () => import('../features/beroepen/beroep-pagina.js'),
    'BeroepPagina',
  ),
});

const werknemerZelf = createRoute({
  getParentRoute: () => binnen,
  id: 'werknemer',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'werknemer'),
});

const mijn = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn',
  component: lazyRouteComponent(() => import('../features/mijn/mijn-pagina.js'), 'MijnPagina'),
});

const mijnTijdlijn = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/tijdlijn',
  component: lazyRouteComponent(
    () => import('../features/tijdlijn/mijn-tijdlijn-pagina.js'),
    'MijnTijdlijnPagina',
  ),
});

const documenten = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/documenten',
  component: lazyRouteComponent(
    () => import('../features/documenten/documenten-pagina.js'),
    'DocumentenPagina',
  ),
});

const mijnDocumenten = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/documenten',
  component: lazyRouteComponent(
    () => import('../features/documenten/mijn-documenten-pagina.js'),
    'MijnDocumentenPagina',
  ),
});

const nood = createRoute({
  getParentRoute: () => coach,
  path: '/noodtoegang',
  component: lazyRouteComponent(() => import('../features/nood/nood-pagina.js'), 'NoodPagina'),
});

const gevondenPagina = () => import('../features/gevonden/gevonden-pagina.js');

const gevonden = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/gevonden',
  component: lazyRouteComponent(gevondenPagina, 'GevondenPagina'),
});

const mijnGevonden = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/gevonden',
  component: lazyRouteComponent(gevondenPagina, 'MijnGevondenPagina'),
});

const watZietWerkgever = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/wat-ziet-mijn-werkgever',
  component: lazyRouteComponent(
    () => import('../features/mijn/wat-ziet-werkgever-pagina.js'),
    'WatZietWerkgeverPagina',
  ),
});

const mijnDossier = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/dossier',
  component: lazyRouteComponent(
    () => import('../features/rechten/mijn-dossier-pagina.js'),
    'MijnDossierPagina',
  ),
});

const wieKeek = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/wie-keek',
  component: lazyRouteComponent(
    () => import('../features/rechten/wie-keek-pagina.js'),
    'WieKeekPagina',
  ),
});

const delen = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/delen',
  component: lazyRouteComponent(() => import('../features/rechten/delen-pagina.js'), 'DelenPagina'),
});

const mijnVerzoeken = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/verzoeken',
  component: lazyRouteComponent(
    () => import('../features/rechten/verzoeken-pagina.js'),
    'MijnVerzoekenPagina',
  ),
});

const coachVerzoeken = createRoute({
  getParentRoute: () => coach,
  path: '/verzoeken',
  component: lazyRouteComponent(
    () => import('../features/rechten/coach-verzoeken-pagina.js'),
    'CoachVerzoekenPagina',
  ),
});

const overzicht = createRoute({
  getParentRoute: () => binnen,
  path: '/overzicht',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'werkgever'),
  component: lazyRouteComponent(
    () => import('../features/werkgever/overzicht-pagina.js'),
    'OverzichtPagina',
  ),
});

const werkgeverWerknemer = createRoute({
  getParentRoute: () => binnen,
  path: '/overzicht/$werknemerId',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'werkgever'),
  component: lazyRouteComponent(
    () => import('../features/werkgever/werknemer-pagina.js'),
    'WerkgeverWerknemerPagina',
  ),
});

const beheer = createRoute({
  getParentRoute: () => binnen,
  id: 'beheer',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'beheerder'),
});

/** Who guides whom is for the coach and the beheerder: the people around a client, not his file. */
const rond = createRoute({
  getParentRoute: () => binnen,
  id: 'rond',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'coach', 'beheerder'),
});

const clienten = createRoute({
  getParentRoute: () => rond,
  path: '/clienten',
  component: lazyRouteComponent(
    () => import('../features/begeleiding/clienten-pagina.js'),
    'ClientenPagina',
  ),
});

const nieuweClient = createRoute({
  getParentRoute: () => rond,
  path: '/clienten/nieuw',
  component: lazyRouteComponent(
    () => import('../features/begeleiding/nieuwe-client-pagina.js'),
    'NieuweClientPagina',
  ),
});

const begeleiding = createRoute({
  getParentRoute: () => rond,
  path: '/werknemers/$werknemerId/begeleiding',
  component: lazyRouteComponent(
    () => import('../features/begeleiding/begeleiding-pagina.js'),
    'BegeleidingPagina',
  ),
});

const overdragen = createRoute({
  getParentRoute: () => rond,
  path: '/overdragen',
  validateSearch: ({
    van,
    client,
  }: Record<string, unknown>): { van?: string; client?: string } => ({
    ...(typeof van === 'string' ? { van } : {}),
    ...(typeof client === 'string' ? { client } : {}),
  }),
  component: lazyRouteComponent(
    () => import('../features/begeleiding/overdragen-pagina.js'),
    'OverdragenPagina',
  ),
});

const vervanging = createRoute({
  getParentRoute: () => rond,
  path: '/vervanging',
  component: lazyRouteComponent(
    () => import('../features/begeleiding/vervanging-pagina.js'),
    'VervangingPagina',
  ),
});

const werkgevers = createRoute({
  getParentRoute: () => rond,
  path: '/werkgevers',
  component: lazyRouteComponent(
    () => import('../features/mensen/werkgevers-pagina.js'),
    'WerkgeversPagina',
  ),
});

const gebruikers = createRoute({
  getParentRoute: () => beheer,
  path: '/gebruikers',
  component: lazyRouteComponent(
    () => import('../features/mensen/gebruikers-pagina.js'),
    'GebruikersPagina',
  ),
});

const gebruiker = createRoute({
  getParentRoute: () => beheer,
  path: '/gebruikers/$gebruikerId',
  component: lazyRouteComponent(
    () => import('../features/mensen/gebruiker-pagina.js'),
    'GebruikerPagina',
  ),
});

const teams = createRoute({
  getParentRoute: () => beheer,
  path: '/teams',
  component: lazyRouteComponent(() => import('../features/mensen/teams-pagina.js'), 'TeamsPagina'),
});

const bron = createRoute({
  getParentRoute: () => beheer,
  path: '/bronnen/$bronId',
  component: lazyRouteComponent(() => import('../features/beheer/bron-pagina.js'), 'BronPagina'),
});

const weghalen = createRoute({
  getParentRoute: () => beheer,
  path: '/weghalen',
  component: lazyRouteComponent(
    () => import('../features/beheer/weghalen-pagina.js'),
    'WeghalenPagina',
  ),
});

const misluktetaken = createRoute({
  getParentRoute: () => beheer,
  path: '/mislukte-taken',
  component: lazyRouteComponent(
    () => import('../features/beheer/mislukte-taken-pagina.js'),
    'MislukteTakenPagina',
  ),
});

const bewarenPagina = createRoute({
  getParentRoute: () => beheer,
  path: '/bewaren',
  component: lazyRouteComponent(
    () => import('../features/beheer/bewaren/bewaren-pagina.js'),
    'BewarenPagina',
  ),
});

const sleutels = createRoute({
  getParentRoute: () => beheer,
  path: '/sleutels',
  component: lazyRouteComponent(
    () => import('../features/beheer/bewaren/sleutels-pagina.js'),
    'SleutelsPagina',
  ),
});

const bronnen = createRoute({
  getParentRoute: () => beheer,
  path: '/bronnen',
  component: lazyRouteComponent(
    () => import('../features/beheer/bronnen-pagina.js'),
    'BronnenPagina',
  ),
});

const beveiliging = createRoute({
  getParentRoute: () => binnen,
  path: '/account/beveiliging',
  component: lazyRouteComponent(
    () => import('../features/factoren/beveiliging-pagina.js'),
    'BeveiligingPagina',
  ),
});

const beveiligingToevoegen = createRoute({
  getParentRoute: () => binnen,
  path: '/account/beveiliging/$middel',
  component: lazyRouteComponent(
    () => import('../features/factoren/toevoegen-pagina.js'),
    'ToevoegenPagina',
  ),
});

const aanmeldbronnen = createRoute({
  getParentRoute: () => beheer,
  path: '/eigen-account',
  component: lazyRouteComponent(
    () => import('../features/aanmeldbronnen/aanmeldbronnen-pagina.js'),
    'AanmeldbronnenPagina',
  ),
});

const beveiligingslog = createRoute({
  getParentRoute: () => beheer,
  path: '/beveiligingslog',
  component: lazyRouteComponent(
    () => import('../features/rechten/beveiligingslog-pagina.js'),
    'BeveiligingslogPagina',
  ),
});

const elders = createRoute({
  getParentRoute: () => binnen,
  path: '$',
  component: NietGevonden,
});

const routeTree = wortel.addChildren([
  inloggen,
  inloggenInstellen,
  uitnodiging,
  nieuwWachtwoord,
  wachtwoordVergeten,
  aanleveren,
  binnen.addChildren([
    begin,
    account,
    coach.addChildren([
      caseload,
      werknemer,
      zoekprofiel,
      belastbaarheid,
      watAls,
      markt,
      tijdlijn,
      matches.addChildren([match]),
      vacatures,
      bijBesluit,
      gevonden,
      clientBeroepen,
      clientBeroep,
      documenten,
      nood,
      coachVerzoeken,
    ]),
    beroepentabel.addChildren([beroepen, beroep]),
    vacatureLezen.addChildren([vacature, momentopname, zoalsOp]),
    werknemerZelf.addChildren([
      mijn,
      mijnTijdlijn,
      mijnGevonden,
      mijnDocumenten,
      watZietWerkgever,
      mijnDossier,
      wieKeek,
      delen,
      mijnVerzoeken,
    ]),
    overzicht,
    werkgeverWerknemer,
    beveiliging,
    beveiligingToevoegen,
    rond.addChildren([clienten, nieuweClient, begeleiding, overdragen, vervanging, werkgevers]),
    beheer.addChildren([
      aanmeldbronnen,
      gebruikers,
      gebruiker,
      teams,
      bronnen,
      bron,
      weghalen,
      misluktetaken,
      bewarenPagina,
      sleutels,
      beveiligingslog,
    ]),
    elders,
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch: leesAdreszoek,
  stringifySearch: schrijfAdreszoek,
  defaultPreload: false,
  scrollRestoration: true,
  defaultPendingComponent: Laden,
  defaultErrorComponent: Foutpagina,
  defaultNotFoundComponent: NietGevonden,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function alleenVoor(rol: string, ...toegestaan: readonly string[]): void {
  if (!toegestaan.includes(rol)) throw new ApiFout('geen_toegang', 403);
}

/** Only a path of this portal, so that nobody can be sent elsewhere after signing in. */
function eigenAdres(naar: unknown): naar is string {
  return typeof naar === 'string' && /^\/(?![/\\])/u.test(naar);
}
