import { TAKEN } from '@passend/contracts';
import {
  BriefOpslag,
  type DataSource,
  FetchOpslag,
  Herinneraar,
  HerleesOpslag,
  HersleutelOpslag,
  IndexControle,
  LeesOpslag,
  LosseOpslag,
  Mailmaker,
  MomentOpslag,
  type Ophaler,
  Opruimer,
  OutboxOpslag,
  PlanOpslag,
  type Postbode,
  PostOpslag,
  ProefOpslag,
  SluitOpslag,
  VacatureOpslag,
  WerkOpslag,
  ZoekdocumentLezer,
} from '@passend/infra';
import type { Logger } from 'pino';
import type { Leesdraden } from '../leesdraden/leesdraden.js';
import { MARKTREGELS } from '../marktregels.js';
import { Aanstoot } from '../wachtrijen/aanstoot.js';
import type { Taakpost } from '../wachtrijen/taakposter.js';
import { BewarenHandler } from './bewaren.handler.js';
import { HaalHandler } from './haal.handler.js';
import { HerinnerHandler } from './herinner.handler.js';
import { HerleesHandler } from './herlees.handler.js';
import { HersleutelHandler } from './hersleutel.handler.js';
import { IndexeerHandler, type Zoekschrijver } from './indexeer.handler.js';
import { LeesHandler } from './lees.handler.js';
import { OnderhoudHandler } from './onderhoud.handler.js';
import { PlanHandler } from './plan.handler.js';
import { schrijfIn, Taakregister } from './taakregister.js';
import { VerkenHandler } from './verken.handler.js';
import { VerstuurHandler } from './verstuur.handler.js';
import { ZoekEenHandler } from './zoek-een.handler.js';

/** What the jobs are carried out with. */
export interface Taakmiddelen {
  readonly dataSource: DataSource;
  readonly ophaler: Ophaler;
  readonly draden: Leesdraden;
  readonly machines: readonly Zoekschrijver[];
  readonly logger: Logger;
  readonly postbode: Postbode;
  /** Address of the portal, for the links in mail. */
  readonly portal: string;
  /** Servers of our own, `host:port`. */
  readonly vrij?: readonly string[];
}

/** Makes the handler of every kind of job. */
export function maakTaken(middelen: Taakmiddelen, poster: Taakpost): Taakregister {
  const { dataSource, ophaler, draden, machines, logger, vrij = [] } = middelen;
  const aanstoot = new Aanstoot(poster);
  const sluit = new SluitOpslag(dataSource);
  const proeven = new ProefOpslag(dataSource);
  const vragen = new LosseOpslag(dataSource);
  const vacatures = new VacatureOpslag(dataSource, MARKTREGELS);
  const brieven = new BriefOpslag(dataSource);
  const post = new PostOpslag(dataSource);
  const plan = new PlanHandler(
    { plan: new PlanOpslag(dataSource), sluit, proeven, vragen, brieven, post },
    poster,
    logger,
    vrij,
  );
  const verken = new VerkenHandler(proeven, ophaler, draden);
  const haal = new HaalHandler(new FetchOpslag(dataSource), ophaler, poster);
  const zoekEen = new ZoekEenHandler(vragen, vacatures, ophaler, draden, aanstoot);
  const lees = new LeesHandler(new LeesOpslag(dataSource), vacatures, draden, aanstoot, logger);
  const herlees = new HerleesHandler(
    new HerleesOpslag(dataSource, MARKTREGELS),
    poster,
    aanstoot,
    logger,
  );
  const sleutels = new HersleutelOpslag(dataSource, MARKTREGELS);
  const hersleutel = new HersleutelHandler(sleutels, poster);
  const indexeer = new IndexeerHandler(
    new OutboxOpslag(dataSource),
    new ZoekdocumentLezer(dataSource),
    machines,
    logger,
  );
  const maker = new Mailmaker(dataSource, middelen.portal);
  const verstuur = new VerstuurHandler(post, maker, middelen.postbode, logger);
  const onderhoud = new OnderhoudHandler(
    {
      sluit,
      werk: new WerkOpslag(dataSource),
      sleutels,
      momenten: new MomentOpslag(dataSource),
      vragen,
      post,
      controle: new IndexControle(dataSource),
    },
    machines,
    poster,
    logger,
  );
  const herinner = new HerinnerHandler(new Herinneraar(dataSource), logger);
  const bewaren = new BewarenHandler(new Opruimer(dataSource), logger);
  return new Taakregister([
    schrijfIn(plan, (payload) => TAKEN.plan.payload.parse(payload)),
    schrijfIn(haal, (payload) => TAKEN.haal.payload.parse(payload)),
    schrijfIn(lees, (payload) => TAKEN.lees.payload.parse(payload)),
    schrijfIn(verken, (payload) => TAKEN.verken.payload.parse(payload)),
    schrijfIn(zoekEen, (payload) => TAKEN['zoek-een'].payload.parse(payload)),
    schrijfIn(herlees, (payload) => TAKEN.herlees.payload.parse(payload)),
    schrijfIn(hersleutel, (payload) => TAKEN.hersleutel.payload.parse(payload)),
    schrijfIn(indexeer, (payload) => TAKEN.indexeer.payload.parse(payload)),
    schrijfIn(verstuur, (payload) => TAKEN.verstuur.payload.parse(payload)),
    schrijfIn(herinner, (payload) => TAKEN.herinner.payload.parse(payload)),
    schrijfIn(bewaren, (payload) => TAKEN.bewaren.payload.parse(payload)),
    schrijfIn(onderhoud, (payload) => TAKEN.onderhoud.payload.parse(payload)),
  ]);
}
