import {
  BureauOpslag,
  laadBeroepen,
  laadPlaatsen,
  requireMigrated,
  sluitZoekprofielen,
} from '@passend/infra';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { ConfigError, leesApiConfig } from './config/api-config.js';
import { maakApp } from './maak-app.js';

/** Starts the API; a setting that is wrong ends it with one line per variable. */
async function main(): Promise<void> {
  const config = leesApiConfig(process.env);
  const logger = pino({ level: config.logniveau, base: { proces: 'api' } });
  await laadPlaatsen(config.plaatsen);
  await laadBeroepen(config.beroepen);
  const app = await maakApp(config, logger);
  await requireMigrated(app.get(DataSource));
  const gesloten = await sluitZoekprofielen(app.get(BureauOpslag));
  if (gesloten > 0) logger.info({ gesloten }, 'zoekprofielen encrypted');
  app.enableShutdownHooks();
  await app.listen(config.poort, config.host);
  logger.info({ adres: config.origin }, 'api listens');
}

try {
  await main();
} catch (fout) {
  process.stderr.write(`${fout instanceof ConfigError ? fout.message : String(fout)}\n`);
  // Not only the exit code: what was opened before the fault would keep the process alive.
  process.exit(1);
}
