import type { MotorOpslag } from '@passend/infra';
import type { Io } from '../../io/io.js';
import { inDatabase } from '../database.js';

/** Works with the stored versions of the database in `DATABASE_URL`. */
export function inMotoropslag<T>(io: Io, werk: (opslag: MotorOpslag) => Promise<T>): Promise<T> {
  return inDatabase(io, (bron, infra) => werk(new infra.MotorOpslag(bron)));
}
