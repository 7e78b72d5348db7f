import 'reflect-metadata';
import { ConfigError, readConfig } from '@passend/infra';
import { workerConfigSchema } from './config.js';
import { createLogger } from './logger.js';
import { startWorker, type Worker } from './start-worker.js';
import { foutcode } from './taken/foutcode.js';

/** For `--once`. */
const ONCE_MS = 60 * 60_000;

await main();

/**
 * Runs until it is asked to stop. With `--once` it ends when every source that is due has been read;
 * with `--rebuild-index` when the search index has been built anew.
 */
async function main(): Promise<void> {
  const config = settings();
  if (config === null) return;
  const logger = createLogger(config.LOG_LEVEL);
  const gevraagd = stopgevraagd();
  try {
    const worker = await startWorker(config, logger);
    const gestopt = gevraagd.then((signal) => logger.info({ signal }, 'stopping'));
    await Promise.race([opdracht(worker), gestopt]);
    await worker.stop();
    process.exit(0);
  } catch (error) {
    // Errors of our own start are sentences for the person who starts it.
    logger.fatal({ fout: foutcode(error) }, error instanceof Error ? error.message : 'unknown');
    process.exit(1);
  }
}

function settings() {
  try {
    return readConfig(workerConfigSchema, process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return null;
  }
}

/** What it was started for; without an errand it goes on until it is asked to stop. */
function opdracht(worker: Worker): Promise<void> {
  if (process.argv.includes('--once')) return worker.verwerkAlles(ONCE_MS);
  if (process.argv.includes('--rebuild-index')) return worker.herbouwIndex();
  return new Promise(() => {});
}

/**
 * Resolves when the process is asked to stop. Asked during the start, it stops once it has started;
 * asked again, it goes on stopping.
 */
function stopgevraagd(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.on('SIGTERM', resolve);
    process.on('SIGINT', resolve);
  });
}
