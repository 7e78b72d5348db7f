import { sollicitatiestapInvoerSchema } from '@passend/contracts';
import { STATUSREGELS } from '@passend/domain';
import { bord as teksten } from '../../shared/teksten/sollicitatiebord.js';

/** A step as the server takes it, with what it asks as well: said before a dialog closes. */
export function stapSchema(vandaag: string) {
  return sollicitatiestapInvoerSchema
    .refine(({ naar, reden }) => !STATUSREGELS[naar].redenVerplicht || reden !== null, {
      path: ['reden'],
      message: teksten.waaromNodig,
    })
    .refine(({ datum }) => datum <= vandaag, { path: ['datum'], message: teksten.komtNog });
}
