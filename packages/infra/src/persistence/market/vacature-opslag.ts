import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import type { Vacature } from '@passend/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { Controlewijze } from './controlewijze.js';
import type { Marktregels } from './marktregels.js';
import { noteerVoorIndex } from './outbox-rij.js';
import { metSchoneTekst } from './schone-tekst.js';
import type { Inhoud } from './vacature-schrijver.js';
import { herschrijfVacature, maakInhoud, voegVacatureToe } from './vacature-schrijver.js';
import { dagInNederland, scheidVerlopen, slaVerlopen } from './verlopen.js';
import {
  type BekendeWaarneming,
  leesBekende,
  raakAan,
  schrijfWaarneming,
} from './waarneming-schrijver.js';
import { houdWeghalenTegen, noteerGeweerd, weghalingVanWerkgever } from './weghaal-filter.js';
import { type Toonbaar, zoekCluster } from './zoek-cluster.js';

/** Vacancies read from one answer of one source. */
export interface Partij {
  readonly bronId: number;
  readonly runId: number;
  readonly fetchId: number;
  /** Rank of the source, see `BronRij`. */
  readonly rang: number;
  readonly hoe: 'lijst' | 'pagina';
  /** How exactly, as people are told; follows from `hoe` when it is left out. */
  readonly wijze?: Controlewijze;
  /** When the answer was fetched. */
  readonly op: Date;
  readonly vacatures: readonly Vacature[];
}

/** What storing changed. */
export interface Opbrengst {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
}

/** Advisory locks of a transaction; the first number keeps them apart from other uses. */
const SLOT_BRON = 7_271;
const SLOT_CLUSTER = 7_272;

/** Stores vacancies. Same input, same outcome: a second delivery changes nothing. */
export class VacatureOpslag {
  constructor(
    private readonly dataSource: DataSource,
    private readonly regels: Marktregels,
  ) {}

  /**
   * Stores what one answer held, in one transaction with the outbox rows: sightings, what they
   * looked like, and the vacancies that they belong to. The unique keys of the tables decide what is
   * new. A vacancy whose closing day lies before the day of the answer is not stored; one that is
   * live already is struck. Keep a batch below a hundred: its rows are locked until it is done.
   */
  async bewaar(partij: Partij): Promise<Opbrengst> {
    const vandaag = dagInNederland(partij.op);
    const { open, verlopen } = scheidVerlopen(partij.vacatures.map(metSchoneTekst), vandaag);
    const schoon = { ...partij, vacatures: open };
    const gelezen = await this.leidAf(schoon);
    return this.dataSource.transaction(async (manager) => {
      const opbrengst = await this.schrijf(manager, schoon, gelezen);
      await slaVerlopen(manager, verlopen, vandaag, partij);
      return opbrengst;
    });
  }

  /**
   * The expensive part, before any lock is taken, and only for sightings whose text will be shown:
   * most new sightings are copies of a vacancy that has a better one already. The transaction looks
   * again; whatever changed in between is worked out there. Between two vacancies other work has a
   * turn, so that the lock on the job is renewed in time.
   */
  private async leidAf(partij: Partij): Promise<ReadonlyMap<string, Inhoud>> {
    const { manager } = this.dataSource;
    const bekend = await leesBekende(manager, partij);
    const inhouden = new Map<string, Inhoud>();
    for (const vacature of partij.vacatures) {
      const hash = this.regels.inhoudshash(vacature);
      const oud = bekend.get(vacature.externId);
      if (oud !== undefined && this.isActueel(oud, hash)) continue;
      const inhoud = maakInhoud(vacature, hash, this.regels);
      inhouden.set(vacature.externId, inhoud);
      const cluster = oud ?? (await zoekCluster(manager, inhoud, this.regels.zelfde)).cluster;
      if (cluster === null || moetTonen(cluster, partij.rang)) inhoud.afgeleid();
      await laatAnderenVoor();
    }
    return inhouden;
  }

  private async schrijf(
    manager: EntityManager,
    partij: Partij,
    gelezen: ReadonlyMap<string, Inhoud>,
  ): Promise<Opbrengst> {
    await houdWeghalenTegen(manager);
    await manager.query('SELECT pg_advisory_xact_lock($1, $2)', [SLOT_BRON, partij.bronId]);
    const weghaling = await weghalingVanWerkgever(manager);
    const geweerd: number[] = [];
    const bekend = await leesBekende(manager, partij);
    const gelijk: BekendeWaarneming[] = [];
    const anders: Inhoud[] = [];
    for (const vacature of partij.vacatures) {
      const oud = bekend.get(vacature.externId);
      const hash = this.regels.inhoudshash(vacature);
      const weg = oud?.weghalingId ?? weghaling(vacature);
      if (weg !== null) geweerd.push(weg);
      else if (oud !== undefined && this.isActueel(oud, hash)) gelijk.push(oud);
      else if (oud === undefined || oud.laatstGezien <= partij.op) {
        const inhoud = gelezen.get(vacature.externId);
        anders.push(inhoud ?? maakInhoud(vacature, hash, this.regels));
      }
    }
    await lockClusters(manager, anders);
    await raakAan(manager, partij, gelijk);
    const nieuw: number[] = [];
    const gewijzigd: number[] = [];
    for (const inhoud of anders) {
      const oud = bekend.get(inhoud.vacature.externId);
      if (oud === undefined) {
        const { id, weghalingId } = await this.voegToe(manager, partij, inhoud);
        if (weghalingId === null) nieuw.push(id);
        else geweerd.push(weghalingId);
      } else gewijzigd.push(await this.werkBij(manager, partij, inhoud, oud));
    }
    await noteerGeweerd(manager, partij.fetchId, geweerd);
    await noteerVoorIndex(
      manager,
      'indexeer',
      [...nieuw, ...gewijzigd].filter((id) => id > 0),
    );
    await manager.query(
      'UPDATE bronrun SET nieuw = nieuw + $2, gewijzigd = gewijzigd + $3 WHERE id = $1',
      [partij.runId, nieuw.length, gewijzigd.length],
    );
    return { nieuw: nieuw.length, gewijzigd: gewijzigd.length, ongewijzigd: gelijk.length };
  }

  /**
   * @returns id of the vacancy when its text or state changed, else 0; or the request that keeps this
   * copy out
   */
  private async voegToe(manager: EntityManager, partij: Partij, inhoud: Inhoud) {
    const gevonden = await zoekCluster(manager, inhoud, this.regels.zelfde);
    const { cluster, voorgangerId } = gevonden;
    const weghalingId = cluster?.weghalingId ?? null;
    if (weghalingId !== null) return { id: 0, weghalingId };
    const vacatureId =
      cluster?.vacatureId ?? (await voegVacatureToe(manager, inhoud, this.regels, partij));
    const waarnemingId = await schrijfWaarneming(manager, partij, inhoud, vacatureId);
    if (cluster === null) {
      await manager.query('UPDATE vacature SET canoniek_id = $2 WHERE id = $1', [
        vacatureId,
        waarnemingId,
      ]);
      if (voorgangerId !== null) await noteerVoorganger(manager, vacatureId, voorgangerId);
      return { id: vacatureId, weghalingId };
    }
    if (!moetTonen(cluster, partij.rang)) return { id: 0, weghalingId };
    const canoniek = { rang: partij.rang, waarnemingId };
    await herschrijfVacature(manager, vacatureId, inhoud, this.regels, canoniek);
    return { id: vacatureId, weghalingId };
  }

  /** @returns id of the vacancy when its text or state changed, else 0 */
  private async werkBij(
    manager: EntityManager,
    partij: Partij,
    inhoud: Inhoud,
    oud: BekendeWaarneming,
  ): Promise<number> {
    const waarnemingId = await schrijfWaarneming(manager, partij, inhoud, oud.vacatureId);
    if (!moetTonen(oud, partij.rang)) return 0;
    const canoniek = { rang: partij.rang, waarnemingId };
    await herschrijfVacature(manager, oud.vacatureId, inhoud, this.regels, canoniek);
    return oud.vacatureId;
  }

  private isActueel(oud: BekendeWaarneming, hash: string): boolean {
    if (oud.hash !== hash || !oud.waarnemingLive) return false;
    const { engineVersie, lexiconVersie } = this.regels;
    const zelfdeRegels = oud.engineVersie === engineVersie && oud.lexiconVersie === lexiconVersie;
    return zelfdeRegels || !oud.canoniek;
  }
}

/** The same job under another id: what people decided of it then is still worth knowing. */
async function noteerVoorganger(
  manager: EntityManager,
  vacatureId: number,
  voorgangerId: number,
): Promise<void> {
  await manager.query(
    `INSERT INTO vacature_voorganger (vacature_id, voorganger_id, hoe)
     VALUES ($1, $2, 'herplaatst') ON CONFLICT DO NOTHING`,
    [vacatureId, voorgangerId],
  );
}

/** Whether a vacancy takes over the text of a sighting of a source with this rank. */
function moetTonen(cluster: Toonbaar, rang: number): boolean {
  return !cluster.live || cluster.canoniek || rang < cluster.rang;
}

/**
 * Two sources that bring the same new job at the same moment must not make two vacancies: whoever
 * stores under the same name waits. Taken in one order, so that nobody waits in a circle.
 */
async function lockClusters(manager: EntityManager, inhouden: readonly Inhoud[]): Promise<void> {
  const sloten = new Set(inhouden.flatMap(({ sleutels }) => sleutels.sloten));
  await manager.query(
    `SELECT pg_advisory_xact_lock($1, slot) FROM (
       SELECT DISTINCT hashtext(naam) AS slot FROM unnest($2::text[]) AS n (naam) ORDER BY 1) AS s`,
    [SLOT_CLUSTER, [...sloten]],
  );
}
