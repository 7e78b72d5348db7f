import type { EntityTarget } from '../../entities.js';
import { BronEntiteit } from './bron.entity.js';
import { BronrunEntiteit } from './bronrun.entity.js';
import { AntwoordEntiteit, FetchStateEntiteit } from './fetch-state.entity.js';
import { VacatureEntiteit } from './vacature.entity.js';
import { MomentopnameEntiteit, WaarnemingEntiteit } from './waarneming.entity.js';
import {
  DodeBriefEntiteit,
  HartslagEntiteit,
  OutboxEntiteit,
  TaakloopEntiteit,
} from './werk.entity.js';

export * from './bron.entity.js';
export * from './bronrun.entity.js';
export * from './fetch-state.entity.js';
export * from './vacature.entity.js';
export * from './waarneming.entity.js';
export * from './werk.entity.js';

/** Entities of the market side. */
export const MARKET_ENTITIES: readonly EntityTarget[] = [
  BronEntiteit,
  BronrunEntiteit,
  FetchStateEntiteit,
  AntwoordEntiteit,
  VacatureEntiteit,
  WaarnemingEntiteit,
  MomentopnameEntiteit,
  OutboxEntiteit,
  DodeBriefEntiteit,
  HartslagEntiteit,
  TaakloopEntiteit,
];
