import type { Sessieduur, SessieRij } from '@passend/infra';

const UUR_MS = 3_600_000;

/** An hour of silence or twelve hours in all: a working day, without a session that stays open. */
export const SESSIEDUUR: Sessieduur = { stilMs: UUR_MS, totaalMs: 12 * UUR_MS };

/** How long a session may stand halfway: time to find a telephone, or to set one up. */
const HALVERWEGE_MS = { tweede_stap: UUR_MS / 6, instellen: UUR_MS / 2 } as const;

/** Whether a session that is halfway is still young enough to go on with. */
export function isOpTijd(
  { stand, aangemaaktOp }: Pick<SessieRij, 'stand' | 'aangemaaktOp'>,
  nu: Date,
) {
  if (stand === 'volledig') return true;
  return nu.getTime() - aangemaaktOp.getTime() <= HALVERWEGE_MS[stand];
}
