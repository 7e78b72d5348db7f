import { type Blokstand, plusDagen, SLEUTEL_DAGEN } from '@passend/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import { controleerKetenEinde } from '../inzage/keten-lezer.js';
import { dagInNederland } from '../market/verlopen.js';
import { BureaubeleidOpslag } from '../mensen/factoren/bureaubeleid.opslag.js';
import { inBureau } from '../mensen/in-bureau.js';
import { leesSleutelstand } from '../sleutels/sleutelstand.js';
import { beperkTijd } from './binnen-tijd.js';

const VOORUIT_DAGEN = 30;
const DAG_MS = 24 * 3_600_000;
/** Seals at the end of the chain that are checked at every look. */
const ZEGELS = 200;

const telling = z.number();
const gebruikersSchema = z.array(
  z.object({ actief: telling, uitgenodigd: telling, verlopen: telling, gestopt: telling }),
);
const bewaarSchema = z.array(
  z.object({
    binnenkort: telling,
    eerste: z.string().nullable(),
    geblokkeerd: telling,
    herzien: telling,
    gewist: z.date().nullable(),
    ronde: z.date().nullable(),
  }),
);
const postSchema = z.array(
  z.object({
    wacht: telling,
    oudste: z.date().nullable(),
    verzonden: telling,
    opgegeven: telling,
    onbestelbaar: telling,
    klacht: telling,
    afgemeld: telling,
  }),
);
const logSchema = z.array(
  z.object({
    zegels: z.coerce.number(),
    tot: z.date().nullable(),
    wachtend: telling,
    oudste: z.date().nullable(),
  }),
);

const GEBRUIKERS = `
  SELECT count(*) FILTER (WHERE actief)::int AS actief,
         count(*) FILTER (WHERE NOT actief AND gestopt_op IS NULL)::int AS uitgenodigd,
         count(*) FILTER (WHERE NOT actief AND gestopt_op IS NULL AND NOT EXISTS (
           SELECT FROM toegangsvraag v WHERE v.gebruiker_id = g.id AND v.verloopt_op > $2
         ))::int AS verlopen,
         count(*) FILTER (WHERE gestopt_op IS NOT NULL)::int AS gestopt
    FROM gebruiker g WHERE bureau_id = $1`;
const BEWAREN = `
  WITH weg AS (
    SELECT (e.datum + make_interval(months => t.maanden))::date AS op
      FROM (SELECT DISTINCT ON (werknemer_id) werknemer_id, datum, reden FROM trajecteinde
             ORDER BY werknemer_id, volgnummer DESC) e
      JOIN werknemer w ON w.id = e.werknemer_id AND w.vernietigd_op IS NULL
      JOIN bewaartermijn t ON t.klasse = 'dossier'
     WHERE e.reden IS NOT NULL AND NOT EXISTS (
       SELECT FROM bewaarblokkade b WHERE b.werknemer_id = e.werknemer_id AND b.opgeheven_op IS NULL))
  SELECT (SELECT count(*)::int FROM weg WHERE op <= $2::date) AS binnenkort,
         (SELECT min(op)::text FROM weg) AS eerste,
         (SELECT count(*)::int FROM bewaarblokkade WHERE opgeheven_op IS NULL) AS geblokkeerd,
         (SELECT count(*)::int FROM bewaarblokkade
           WHERE opgeheven_op IS NULL AND herzien_op <= $1::date) AS herzien,
         (SELECT max(op) FROM vernietiging) AS gewist,
         (SELECT gelukt_op FROM taakloop WHERE taak = 'bewaren') AS ronde`;
const POST = `
  SELECT p.*, b.* FROM
    (SELECT count(*) FILTER (WHERE afgehandeld_op IS NULL)::int AS wacht,
            min(op) FILTER (WHERE afgehandeld_op IS NULL) AS oudste,
            count(*) FILTER (WHERE uitkomst = 'verzonden' AND afgehandeld_op > $1)::int AS verzonden,
            count(*) FILTER (WHERE uitkomst IN ('mislukt', 'onbekend')
                               AND afgehandeld_op > $1)::int AS opgegeven
       FROM post) p,
    (SELECT count(DISTINCT gebruiker_id) FILTER (WHERE reden = 'onbestelbaar')::int AS onbestelbaar,
            count(DISTINCT gebruiker_id) FILTER (WHERE reden = 'klacht')::int AS klacht,
            count(DISTINCT gebruiker_id) FILTER (WHERE reden = 'afgemeld')::int AS afgemeld
       FROM postblokkade WHERE opgeheven_op IS NULL) b`;
// The newest seal can name a line that went at the end of its term.
const LOG = `
  SELECT coalesce(z.nummer, 0) AS zegels, z.op AS tot, w.wachtend, w.oudste FROM
    (SELECT count(*)::int AS wachtend, min(l.op) AS oudste
       FROM (SELECT log_id FROM toegangslog_wachtrij LIMIT 10000) v
       JOIN toegangslog l ON l.id = v.log_id) w
    LEFT JOIN (SELECT z.nummer, l.op FROM toegangszegel z LEFT JOIN toegangslog l ON l.id = z.log_id
                WHERE z.bureau_id = $1 ORDER BY z.nummer DESC LIMIT 1) z ON true`;

/** Numbers of one agency for its beheerder; row-level security shows no other one. */
export class Bureaustanden {
  constructor(private readonly bron: DataSource) {}

  gebruikers(bureauId: string, nu: Date): Promise<Blokstand<'gebruikers'>> {
    return this.binnen(bureauId, async (manager) => {
      const [gevonden] = gebruikersSchema.parse(await manager.query(GEBRUIKERS, [bureauId, nu]));
      const { tweedeStap, zonder } = await new BureaubeleidOpslag(manager).lees(bureauId);
      const { actief, uitgenodigd, verlopen, gestopt } = er(gevonden);
      return {
        actief,
        uitgenodigd,
        uitnodigingVerlopen: verlopen,
        zonderTweedeStap: zonder,
        tweedeStapVerplicht: tweedeStap === 'verplicht',
        gestopt,
      };
    });
  }

  bewaren(bureauId: string, nu: Date): Promise<Blokstand<'bewaren'>> {
    const vandaag = dagInNederland(nu);
    return this.binnen(bureauId, async (manager) => {
      const dagen = [vandaag, plusDagen(vandaag, VOORUIT_DAGEN)];
      const [gevonden] = bewaarSchema.parse(await manager.query(BEWAREN, dagen));
      const { binnenkort, eerste, geblokkeerd, herzien, gewist, ronde } = er(gevonden);
      return {
        binnenkort,
        eerste,
        geblokkeerd,
        teHerzien: herzien,
        laatstGewist: alsMoment(gewist),
        laatsteRonde: alsMoment(ronde),
      };
    });
  }

  /** @param meesterId name of the master key that wraps now */
  sleutels(bureauId: string, meesterId: string): Promise<Blokstand<'sleutels'>> {
    return this.binnen(bureauId, async (manager) => {
      const stand = await leesSleutelstand(manager, meesterId);
      return {
        bureausleutelVan: stand.gemaakt_op.toISOString(),
        wisselOp: plusDagen(dagInNederland(stand.gemaakt_op), SLEUTEL_DAGEN),
        wisselBezig: stand.bureau_bezig || stand.dossiers_bezig > 0,
        onderHoofdsleutel: stand.onder_meester,
        dossiers: stand.met_sleutel,
        oudsteDossiersleutel: alsMoment(stand.oudste),
        vernietigd: stand.vernietigd,
      };
    });
  }

  post(bureauId: string, nu: Date): Promise<Blokstand<'post'>> {
    return this.binnen(bureauId, async (manager) => {
      const dagGeleden = new Date(nu.getTime() - DAG_MS);
      const [gevonden] = postSchema.parse(await manager.query(POST, [dagGeleden]));
      const { oudste, verzonden, ...stand } = er(gevonden);
      return { ...stand, oudste: alsMoment(oudste), verzondenVandaag: verzonden };
    });
  }

  toegangslog(bureauId: string): Promise<Blokstand<'toegangslog'>> {
    return this.binnen(bureauId, async (manager) => {
      const [gevonden] = logSchema.parse(await manager.query(LOG, [bureauId]));
      const { zegels, tot, wachtend, oudste } = er(gevonden);
      return {
        zegels,
        verzegeldTot: alsMoment(tot),
        wachtend,
        oudsteWachtende: alsMoment(oudste),
        ...(await controleerKetenEinde(manager, bureauId, ZEGELS)),
      };
    });
  }

  private binnen<T>(bureauId: string, lees: (manager: EntityManager) => Promise<T>): Promise<T> {
    return inBureau(this.bron, bureauId, async (manager) => {
      await beperkTijd(manager);
      return lees(manager);
    });
  }
}

function er<T>(rij: T | undefined): T {
  if (rij === undefined) throw new Error('PostgreSQL counted nothing.');
  return rij;
}

function alsMoment(op: Date | null): string | null {
  return op?.toISOString() ?? null;
}
