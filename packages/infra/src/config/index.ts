export { laadBeroepen } from './laad-beroepen.js';
export { laadPlaatsen } from './laad-plaatsen.js';
export { ConfigError, readConfig } from './read-config.js';
export {
  allowListSetting,
  databaseUrlSetting,
  httpUrlSetting,
  logLevelSetting,
  portalSetting,
  redisUrlSetting,
  sharedSettings,
} from './settings.js';
