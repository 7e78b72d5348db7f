import type { Vertaling } from '../vertaling.js';
import type * as nl from '../zinnen-mijlpaal.js';
import { MIJLPAALZINNEN, WERKGEVERZINNEN } from './zinnen/mijlpaal.js';
import { maakVertaler } from './zinnen/vertaler.js';

const vertaal = maakVertaler({ ...MIJLPAALZINNEN, ...WERKGEVERZINNEN });

export const mijlpaalZin: Vertaling<typeof nl.mijlpaalZin> = (tekst) => vertaal(tekst);
