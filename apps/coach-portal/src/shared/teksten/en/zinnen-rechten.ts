import type { Vertaling } from '../vertaling.js';
import type * as nl from '../zinnen-rechten.js';
import { DEELZINNEN } from './zinnen/delen.js';
import { LOGZINNEN } from './zinnen/logzinnen.js';
import { maakVertaler } from './zinnen/vertaler.js';

const vertaal = maakVertaler({ ...LOGZINNEN, ...DEELZINNEN }, [
  [/^Rechten veranderd \((.*)\)$/u, 'Permissions changed ($1)'],
  [/^Toegang gevraagd \((.*)\)$/u, 'Access asked for ($1)'],
  [/^Deed iets met .*\.$/u, 'Did something with your file.'],
]);

export const rechtenZin: Vertaling<typeof nl.rechtenZin> = (tekst) => vertaal(tekst);
