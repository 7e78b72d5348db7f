import type { Vertaling } from '../vertaling.js';
import type * as nl from '../zinnen-rechten.js';
import { DEELZINNEN } from './zinnen/delen.js';
import { LOGZINNEN } from './zinnen/logzinnen.js';
import { itemPerNaam } from './zinnen/regel.js';
import { maakVertaler } from './zinnen/vertaler.js';

const vertaal = maakVertaler({ ...LOGZINNEN, ...DEELZINNEN }, [
  [/^Rechten veranderd \((.*)\)$/u, 'Permissions changed ($1)'],
  [/^Toegang gevraagd \((.*)\)$/u, 'Access asked for ($1)'],
  [/^Deed iets met .*\.$/u, 'Did something with your file.'],
]);

export const puntZin: Vertaling<typeof nl.puntZin> = (tekst) => {
  const [, naam = '', woorden = ''] = /^([^:]+): (.+)$/su.exec(tekst) ?? [];
  const engels = itemPerNaam(naam);
  return engels === null ? tekst : `${engels}: ‘${woorden}’`;
};

export const rechtenZin: Vertaling<typeof nl.rechtenZin> = (tekst) => vertaal(tekst);
