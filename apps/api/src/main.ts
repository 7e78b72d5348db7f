import { pino } from 'pino';
import { ConfigFout, leesApiConfig } from './config/api-config.js';
import { maakApp } from './maak-app.js';

/** Starts the API; a setting that is wrong ends it with one line per variable. */
async function main(): Promise<void> {
  const config = leesApiConfig(process.env);
  const logger = pino({ level: config.logniveau, base: { proces: 'api' } });
  const app = await maakApp(config, logger);
  app.enableShutdownHooks();
  await app.listen(config.poort, config.host);
  logger.info({ adres: config.origin }, 'api listens');
}

try {
  await main();
} catch (fout) {
  const tekst = fout instanceof ConfigFout ? `Settings are wrong:\n${fout.message}` : String(fout);
  process.stderr.write(`${tekst}\n`);
  process.exitCode = 1;
}
