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
  try {
    const worker = await startWorker(config, logger);
    if (process.argv.includes('--once')) await end(worker, worker.verwerkAlles(ONCE_MS));
    else if (process.argv.includes('--rebuild-index')) await end(worker, worker.herbouwIndex());
    else stopOnSignal(worker, (signal) => logger.info({ signal }, 'stopping'));
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

async function end(worker: Worker, work: Promise<void>): Promise<void> {
  await work;
  await worker.stop();
  process.exit(0);
}

function stopOnSignal(worker: Worker, onStop: (signal: string) => void): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    onStop(signal);
    void worker.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
