import type { PlainDate, Vacature } from '@passend/domain';
import type { EntityManager } from 'typeorm';
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
 * Closes live sightings whose own closing day has passed. The brake on mass closing is about
 * absence, and does not hold for this: each one rests on a day that the vacancy itself names.
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
 * Takes over the closing day of sightings that are live here and over according to their source,
 * and closes them. What was never stored, or is closed already, stays so.
 */
export async function sluitGenoemdeVerlopen(
  manager: EntityManager,
  verlopen: readonly Vacature[],
  vandaag: PlainDate,
  bereik: { readonly bronId: number; readonly runId: number },
): Promise<void> {
  if (verlopen.length === 0) return;
  await manager.query(
    `UPDATE waarneming w SET sluit_op = v.sluit_op, laatst_gecontroleerd = now()
     FROM unnest($2::text[], $3::date[]) AS v (extern_id, sluit_op)
     WHERE w.bron_id = $1 AND w.extern_id = v.extern_id AND w.status = 'live'`,
    [
      bereik.bronId,
      verlopen.map(({ externId }) => externId),
      verlopen.map(({ sluitOp }) => sluitOp),
    ],
  );
  await sluitVerlopen(manager, vandaag, bereik);
}
