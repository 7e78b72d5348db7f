import type { EntitySchema } from 'typeorm';
import { MotorEntiteit } from '../motor/motor-entiteit.js';
import { INZAGE_ENTITIES } from './inzage/index.js';
import { MARKET_ENTITIES } from './market/entities/index.js';
import { PEOPLE_ENTITIES } from './mensen/index.js';
import { RECHTEN_ENTITIES } from './rechten/index.js';

/** An entity as a decorated class or as a schema; both are welcome. */
export type EntityTarget = EntitySchema | (new () => object);

/** Every entity of the database. */
export const ENTITIES: readonly EntityTarget[] = [
  ...MARKET_ENTITIES,
  ...PEOPLE_ENTITIES,
  ...INZAGE_ENTITIES,
  ...RECHTEN_ENTITIES,
  MotorEntiteit,
];
