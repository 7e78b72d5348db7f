import type { PlainDate } from '@passend/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { ELDERS } from './elders.js';
import type { Gezondheid } from './entities/index.js';
import { laatNakijken, leesLijststand } from './lijst-bewijs.js';
import { noteerVoorIndex } from './outbox-rij.js';
import { SLAGEN, slaOntbrekende } from './slagen.js';
import { sluitVacatures } from './sluit-vacatures.js';
import { firstRow, rows } from './sql.js';
import { sluitVerlopen } from './verlopen.js';

/**
 * The brake: closing at least this many, and more than this share of what is live, is taken for a
 * fault of the source until a person has looked. An open-source job board closed 110 live postings
 * in 18 minutes because its source listed 500 of 1,400.
 */
const REM_AANTAL = 5;
const REM_DEEL = 0.3;
/** From this many live vacancies on, a list with less than half of them is an alarm. */
const HELFT_VANAF = 10;

/** Absence from a list that is provably whole rests on no single answer. */
const GEHELE_LIJST = { code: 'ontbreekt_in_lijst', tekst: null, status: null, url: null };

/** How a run ended. */
export interface Runuitslag {
  readonly runId: number;
  readonly status: 'gelukt' | 'mislukt';
  readonly gesloten: number;
  readonly gezondheid: Gezondheid;
  readonly reden: string | null;
}

interface Stand {
  readonly bronId: number;
  readonly remGelost: boolean;
  /** The entry page was read or had not changed. */
  readonly ingangOk: boolean;
  /** Code of why the entry was not read, where that is known. */
  readonly ingangReden: string | null;
  readonly volledig: boolean;
  /** Every page of the list was read. */
  readonly gelezen: boolean;
  readonly live: number;
  readonly gezien: number;
}

/** Ends runs, and closes what is provably gone. */
export class SluitOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Ends a run when nothing of it is left to do: judges the source, strikes what a complete list no
   * longer held, and closes what was struck in two runs, unless that is too much at once.
   * What the source gave a closing day that has passed is closed too.
   * @param vandaag the day in the Netherlands
   * @returns null when the run is not done yet, or was ended before
   */
  async rondRunAf(runId: number, vandaag: PlainDate): Promise<Runuitslag | null> {
    return this.dataSource.transaction(async (manager) => {
      const stand = await leesStand(manager, runId);
      if (stand === null) return null;
      const alarm = alarmVan(stand);
      if (stand.volledig && alarm !== 'leeg') {
        const slag = { ...GEHELE_LIJST, runId };
        await slaOntbrekende(manager, slag, stand.bronId);
      }
      if (stand.ingangOk && stand.gelezen && !stand.volledig) {
        await laatNakijken(manager, stand.bronId, runId);
      }
      const rem = alarm ?? (await remVan(manager, stand));
      const gesloten = await sluitNa(manager, { runId, vandaag, stand, geremd: rem !== null });
      const uitslag = { runId, status: stand.ingangOk ? 'gelukt' : 'mislukt' } as const;
      const { gezondheid, reden } = oordeelOver(stand, rem);
      await schrijfUitslag(manager, stand, { ...uitslag, gesloten, gezondheid, reden });
      return { ...uitslag, gesloten, gezondheid, reden };
    });
  }

  /**
   * Closes everything whose closing day has passed, whatever its source does.
   * @param vandaag the day in the Netherlands
   * @returns how many sightings were closed
   */
  async sluitVerlopen(vandaag: PlainDate): Promise<number> {
    return this.dataSource.transaction((manager) => sluitVerlopen(manager, vandaag));
  }

  /**
   * Takes back everything that a run closed: the source was wrong after all.
   * @returns how many vacancies are live again
   */
  async heropen(runId: number): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const open = await rows<{ id: string }>(
        manager,
        `WITH w AS (
           UPDATE waarneming SET status = 'live', slagen = 0, gesloten_run_id = NULL
           WHERE gesloten_run_id = $1
             AND NOT EXISTS (SELECT FROM vacature v
               WHERE v.id = vacature_id AND v.weghaling_id IS NOT NULL)
           RETURNING vacature_id),
         v AS (
           UPDATE vacature SET status = 'live', gesloten_op = NULL, gesloten_bewijs = NULL,
             gewijzigd_op = now(), gewijzigd_xid = pg_current_xact_id()
           WHERE id IN (SELECT vacature_id FROM w) AND status = 'gesloten' RETURNING id)
         SELECT id FROM v`,
        [runId],
      );
      const ids = open.map(({ id }) => Number(id));
      await noteerVoorIndex(manager, 'indexeer', ids);
      return ids.length;
    });
  }
}

/** A brake waits for a person; what was not read mends itself when the source does. */
function oordeelOver(
  { ingangOk, ingangReden, gelezen }: Stand,
  rem: string | null,
): Pick<Runuitslag, 'gezondheid' | 'reden'> {
  if (!ingangOk) return { gezondheid: 'fout', reden: ingangReden ?? 'bron_onbereikbaar' };
  if (rem !== null) return { gezondheid: 'alarm', reden: rem };
  return gelezen
    ? { gezondheid: 'goed', reden: null }
    : { gezondheid: 'fout', reden: 'lijst_half' };
}

interface StandRow {
  readonly bron_id: number;
  readonly rem_gelost: boolean;
  readonly ingang_ok: boolean | null;
  readonly ingang_reden: string | null;
  readonly live: string;
  readonly gezien: string;
}

/** Locks the run, so that of two callers one ends it and the other finds it ended. */
async function leesStand(manager: EntityManager, runId: number): Promise<Stand | null> {
  const run = await firstRow<{ bron_id: number }>(
    manager,
    `SELECT bron_id FROM bronrun WHERE id = $1 AND status = 'bezig' FOR UPDATE`,
    [runId],
  );
  if (run === null) return null;
  const row = await firstRow<StandRow>(
    manager,
    `SELECT b.id AS bron_id,
       -- What was found elsewhere is no one list: each page speaks for itself.
       b.rem_gelost OR b.type = '${ELDERS}' AS rem_gelost,
       (SELECT bool_or(uitkomst = 'ok') FROM fetch_state
         WHERE run_id = $1 AND soort = 'ingang') AS ingang_ok,
       (SELECT max(reden) FROM fetch_state
         WHERE run_id = $1 AND soort = 'ingang') AS ingang_reden,
       count(w.id) AS live,
       count(w.id) FILTER (WHERE w.laatste_run_id = $1) AS gezien
     FROM bron b LEFT JOIN waarneming w ON w.bron_id = b.id AND w.status = 'live'
     WHERE b.id = $2
       AND NOT EXISTS (SELECT FROM fetch_state WHERE run_id = $1 AND open)
       AND NOT EXISTS (SELECT FROM antwoord WHERE run_id = $1)
     GROUP BY b.id`,
    [runId, run.bron_id],
  );
  if (row === null) return null;
  return {
    bronId: row.bron_id,
    remGelost: row.rem_gelost,
    ingangOk: row.ingang_ok === true,
    ingangReden: row.ingang_reden,
    ...(await leesLijststand(manager, runId)),
    live: Number(row.live),
    gezien: Number(row.gezien),
  };
}

/**
 * A list that suddenly holds nothing, or half, is an alarm and never a mass expiry. Pages that are
 * gone one by one are judged by the brake alone.
 */
function alarmVan({ volledig, live, gezien, remGelost }: Stand): string | null {
  if (!volledig || remGelost || live === 0) return null;
  if (gezien === 0) return 'leeg';
  return live >= HELFT_VANAF && gezien < live / 2 ? 'gehalveerd' : null;
}

/** Everything that a source has at once is a fault of the source too, however little that is. */
async function remVan(manager: EntityManager, { bronId, live, remGelost }: Stand) {
  const kandidaten = await telKandidaten(manager, bronId);
  const teVeel = kandidaten >= REM_AANTAL && kandidaten > live * REM_DEEL;
  const alles = kandidaten > 0 && kandidaten >= live;
  return (teVeel || alles) && !remGelost ? 'massale_sluiting' : null;
}

interface Slotronde {
  readonly runId: number;
  readonly vandaag: PlainDate;
  readonly stand: Stand;
  readonly geremd: boolean;
}

/**
 * Closes what this run allows. A run that did not reach its source has seen nothing, so it closes
 * nothing, not even what earlier runs struck.
 */
async function sluitNa(
  manager: EntityManager,
  { runId, vandaag, stand: { bronId, ingangOk }, geremd }: Slotronde,
): Promise<number> {
  if (!ingangOk) return 0;
  const weg = geremd ? 0 : await sluit(manager, bronId, runId);
  return weg + (await sluitVerlopen(manager, vandaag, { bronId, runId }));
}

async function telKandidaten(manager: EntityManager, bronId: number): Promise<number> {
  const row = await firstRow<{ aantal: string }>(
    manager,
    `SELECT count(*) AS aantal FROM waarneming
     WHERE bron_id = $1 AND status = 'live' AND slagen >= ${SLAGEN}`,
    [bronId],
  );
  return Number(row?.aantal ?? 0);
}

/**
 * Closes sightings, and the vacancies that have no live sighting left. What is read at those
 * addresses is forgotten, so that a vacancy that comes back is read in full and opens again.
 */
async function sluit(manager: EntityManager, bronId: number, runId: number): Promise<number> {
  const vacatures = await rows<{ vacature_id: string }>(
    manager,
    `WITH w AS (
       UPDATE waarneming SET status = 'gesloten', gesloten_run_id = $2
       WHERE bron_id = $1 AND status = 'live' AND slagen >= ${SLAGEN}
       RETURNING vacature_id, fetch_id),
     f AS (
       UPDATE fetch_state SET etag = NULL, last_modified = NULL, body_hash = NULL
       WHERE id IN (SELECT fetch_id FROM w))
     SELECT vacature_id FROM w`,
    [bronId, runId],
  );
  if (vacatures.length === 0) return 0;
  await sluitVacatures(
    manager,
    vacatures.map((row) => Number(row.vacature_id)),
  );
  return vacatures.length;
}

async function schrijfUitslag(
  manager: EntityManager,
  stand: Stand,
  uitslag: Runuitslag,
): Promise<void> {
  await manager.query(
    `UPDATE bronrun SET status = $2, klaar_op = now(), volledig = $3, gesloten = $4, reden = $5
     WHERE id = $1`,
    [uitslag.runId, uitslag.status, stand.volledig, uitslag.gesloten, uitslag.reden],
  );
  await manager.query(
    `UPDATE bron SET gezondheid = $2, gezondheid_reden = $3,
       rem_gelost = rem_gelost AND NOT $4 WHERE id = $1`,
    [stand.bronId, uitslag.gezondheid, uitslag.reden, stand.ingangOk],
  );
}
