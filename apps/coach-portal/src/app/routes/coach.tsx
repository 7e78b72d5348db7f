import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { leesBegin, leesBewaard } from '../../features/sollicitaties/zoek.js';
import { alleenVoor, alsZoek, binnen } from './wortel.js';

const coach = createRoute({
  getParentRoute: () => binnen,
  id: 'coach',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'coach'),
});

const caseload = createRoute({
  getParentRoute: () => coach,
  path: '/caseload',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../../features/caseload/caseload-pagina.js'),
    'CaseloadPagina',
  ),
});

const werknemer = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId',
  component: lazyRouteComponent(
    () => import('../../features/werknemer/werknemer-pagina.js'),
    'WerknemerPagina',
  ),
});

const zoekprofiel = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/zoekprofiel',
  component: lazyRouteComponent(
    () => import('../../features/werknemer/zoekprofiel-pagina.js'),
    'ZoekprofielPagina',
  ),
});

const belastbaarheid = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/belastbaarheid',
  component: lazyRouteComponent(
    () => import('../../features/werknemer/belastbaarheid-pagina.js'),
    'BelastbaarheidPagina',
  ),
});

const watAls = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/wat-als',
  component: lazyRouteComponent(
    () => import('../../features/wat-als/wat-als-pagina.js'),
    'WatAlsPagina',
  ),
});

const markt = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/markt',
  component: lazyRouteComponent(
    () => import('../../features/markt/markt-pagina.js'),
    'MarktPagina',
  ),
});

const traject = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/traject',
  component: lazyRouteComponent(
    () => import('../../features/traject/traject-pagina.js'),
    'TrajectPagina',
  ),
});

const tijdlijn = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/tijdlijn',
  component: lazyRouteComponent(
    () => import('../../features/tijdlijn/tijdlijn-pagina.js'),
    'TijdlijnPagina',
  ),
});

const matches = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/matches',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../../features/ranking/ranking-pagina.js'),
    'RankingPagina',
  ),
});

const kaart = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/kaart',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../../features/kaart/kaart-pagina.js'),
    'KaartPagina',
  ),
});

/** The ranking shows the chosen vacancy itself; this route only gives it an address. */
const match = createRoute({ getParentRoute: () => matches, path: '/$vacatureId' });

const vacatures = createRoute({
  getParentRoute: () => coach,
  path: '/vacatures',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../../features/vacatures/vacatures-pagina.js'),
    'VacaturesPagina',
  ),
});

const momentopnamePagina = () => import('../../features/momentopname/momentopname-pagina.js');

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
    () => import('../../features/beroepen/beroepen-pagina.js'),
    'ClientBeroepenPagina',
  ),
});

const clientBeroep = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/beroepen/$code',
  component: lazyRouteComponent(
    () => import('../../features/beroepen/beroep-pagina.js'),
    'ClientBeroepPagina',
  ),
});

const documenten = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/documenten',
  component: lazyRouteComponent(
    () => import('../../features/documenten/documenten-pagina.js'),
    'DocumentenPagina',
  ),
});

const dossierboek = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/dossier',
  component: lazyRouteComponent(
    () => import('../../features/dossierboek/dossierboek-pagina.js'),
    'DossierboekPagina',
  ),
});

const gevonden = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/gevonden',
  component: lazyRouteComponent(
    () => import('../../features/gevonden/gevonden-pagina.js'),
    'GevondenPagina',
  ),
});

const nood = createRoute({
  getParentRoute: () => coach,
  path: '/noodtoegang',
  component: lazyRouteComponent(() => import('../../features/nood/nood-pagina.js'), 'NoodPagina'),
});

const coachVerzoeken = createRoute({
  getParentRoute: () => coach,
  path: '/verzoeken',
  component: lazyRouteComponent(
    () => import('../../features/rechten/coach-verzoeken-pagina.js'),
    'CoachVerzoekenPagina',
  ),
});

const inspanning = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/inspanning',
  component: lazyRouteComponent(
    () => import('../../features/inspanning/inspanning-pagina.js'),
    'InspanningPagina',
  ),
});

const jobhunting = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/jobhunting',
  component: lazyRouteComponent(
    () => import('../../features/jobhunting/jobhunting-pagina.js'),
    'JobhuntingPagina',
  ),
});

const netwerk = createRoute({
  getParentRoute: () => coach,
  path: '/netwerk',
  component: lazyRouteComponent(
    () => import('../../features/netwerk/netwerk-pagina.js'),
    'NetwerkPagina',
  ),
});

const rapporten = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/rapporten',
  component: lazyRouteComponent(
    () => import('../../features/rapporten/rapporten-pagina.js'),
    'RapportenPagina',
  ),
});

const rapport = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/rapporten/$rapportId',
  component: lazyRouteComponent(
    () => import('../../features/rapporten/rapport-pagina.js'),
    'RapportPagina',
  ),
});

const sollicitaties = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/sollicitaties',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../../features/sollicitaties/sollicitaties-pagina.js'),
    'SollicitatiesPagina',
  ),
});

const nieuweSollicitatie = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/sollicitaties/nieuw',
  validateSearch: leesBegin,
  component: lazyRouteComponent(
    () => import('../../features/sollicitaties/nieuw-pagina.js'),
    'NieuweSollicitatiePagina',
  ),
});

const sollicitatie = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/sollicitaties/$sollicitatieId',
  validateSearch: leesBewaard,
  component: lazyRouteComponent(
    () => import('../../features/sollicitaties/sollicitatie-pagina.js'),
    'SollicitatiePagina',
  ),
});

const bord = createRoute({
  getParentRoute: () => coach,
  path: '/sollicitaties',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../../features/sollicitatiebord/bord-pagina.js'),
    'BordPagina',
  ),
});

const attendering = createRoute({
  getParentRoute: () => coach,
  path: '/werknemers/$werknemerId/nieuwe-vacatures',
  component: lazyRouteComponent(
    () => import('../../features/attendering/attendering-pagina.js'),
    'AttenderingPagina',
  ),
});

export const coachRoutes = coach.addChildren([
  caseload,
  werknemer,
  zoekprofiel,
  belastbaarheid,
  watAls,
  markt,
  tijdlijn,
  traject,
  matches.addChildren([match]),
  kaart,
  vacatures,
  bijBesluit,
  gevonden,
  attendering,
  clientBeroepen,
  clientBeroep,
  documenten,
  dossierboek,
  rapporten,
  rapport,
  nood,
  coachVerzoeken,
  inspanning,
  jobhunting,
  netwerk,
  sollicitaties,
  nieuweSollicitatie,
  sollicitatie,
  bord,
]);
