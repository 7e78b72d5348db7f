import type { PlainDate, Vacature } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { SLAGEN } from './slagen.js';
import { sluitVacatures } from './sluit-vacatures.js';
import { rows } from './sql.js';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands at a moment. */
export function dagInNederland(moment: Date): PlainDate {
  return DAG.format(moment);
}

/** Whether the closing day lies before today; on the day itself a vacancy is still open. */
export function isVerlopen({ sluitOp }: Pick<Vacature, 'sluitOp'>, vandaag: PlainDate): boolean {
  return sluitOp !== null && sluitOp < vandaag;
}

/**
 * Closes live sightings whose closing day, announced while it was still to come, has passed. The
 * brake on mass closing is about what a source suddenly says, and does not hold for this.
 * @param bereik one source and the run that found it; without it the whole market
 * @returns how many sightings were closed
 */
export async function sluitVerlopen(
  manager: EntityManager,
  vandaag: PlainDate,
  bereik?: { readonly bronId: number; readonly runId: number },
): Promise<number> {
  const vacatures = await rows<{ vacature_id: string }>(
    manager,
    `UPDATE waarneming SET status = 'gesloten', gesloten_run_id = $3::bigint,
       bewijs = bewijs || jsonb_build_array(jsonb_build_object(
         'op', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'code', 'sluitdatum_voorbij', 'tekst', sluit_op::text, 'runId', $3::bigint))
     WHERE status = 'live' AND sluit_op < $1::date AND ($2::integer IS NULL OR bron_id = $2::integer)
     RETURNING vacature_id`,
    [vandaag, bereik?.bronId ?? null, bereik?.runId ?? null],
  );
  const ids = vacatures.map((row) => Number(row.vacature_id));
  if (ids.length > 0) await sluitVacatures(manager, ids);
  return ids.length;
}

/** Vacancies of an answer, with the ones apart that were over before it was read. */
export function scheidVerlopen(vacatures: readonly Vacature[], vandaag: PlainDate) {
  return {
    open: vacatures.filter((vacature) => !isVerlopen(vacature, vandaag)),
    verlopen: vacatures.filter((vacature) => isVerlopen(vacature, vandaag)),
  };
}

/**
 * Strikes what is live here and over according to an answer, enough to close it when the run ends.
 * The brake holds for these: a source that suddenly gives every vacancy a day in the past is more
 * likely wrong than empty. What was never stored, or is closed already, stays so; what was to be
 * over by now is left to `sluitVerlopen`.
 */
export async function slaVerlopen(
  manager: EntityManager,
  verlopen: readonly Vacature[],
  vandaag: PlainDate,
  { bronId, runId }: { readonly bronId: number; readonly runId: number },
): Promise<void> {
  if (verlopen.length === 0) return;
  await manager.query(
    `UPDATE waarneming w SET slagen = greatest(slagen, ${SLAGEN}), slag_run_id = $2::bigint,
       in_laatste_lezing = false, laatst_gecontroleerd = now(),
       bewijs = bewijs || jsonb_build_array(jsonb_build_object(
         'op', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'code', 'sluitdatum_voorbij', 'tekst', v.sluit_op::text, 'runId', $2::bigint))
     FROM unnest($3::text[], $4::date[]) AS v (extern_id, sluit_op)
     WHERE w.bron_id = $1 AND w.extern_id = v.extern_id AND w.status = 'live'
       AND slag_run_id IS DISTINCT FROM $2::bigint
       AND (w.sluit_op IS NULL OR w.sluit_op >= $5::date)`,
    [
      bronId,
      runId,
      verlopen.map(({ externId }) => externId),
      verlopen.map(({ sluitOp }) => sluitOp),
      vandaag,
    ],
  );
}
