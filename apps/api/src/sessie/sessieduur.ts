import type { Sessieduur } from '@passend/infra';

const UUR_MS = 3_600_000;

/** An hour of silence or twelve hours in all: a working day, without a session that stays open. */
export const SESSIEDUUR: Sessieduur = { stilMs: UUR_MS, totaalMs: 12 * UUR_MS };
