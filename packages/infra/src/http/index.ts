export {
  type BewaaktVerzoek,
  maakBewaakteFetch,
  NietBereikt,
} from './bewaakte-fetch.js';
export * from './fetch.types.js';
export type { Beurt, HostBeleid, RobotsKopie } from './host-beleid.js';
export { HTTP_MIGRATIONS } from './http.migrations.js';
export { MemoryHostBeleid } from './memory-host-beleid.js';
export { createOphaler, type OphalerDeps } from './ophaler.js';
export { OPHALER_DEFAULTS, type OphalerSettings, userAgent } from './ophaler-settings.js';
export { PostgresHostBeleid, type SqlRunner } from './postgres-host-beleid.js';
export { sleutelbosVan, sleutelSettings } from './sleutel-instellingen.js';
export type { Sleutel, Sleutelbos } from './sleutels.js';
