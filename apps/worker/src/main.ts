import 'reflect-metadata';
import { ConfigError, readConfig } from '@passend/infra';
import { workerConfigSchema } from './config.js';
import { createLogger } from './logger.js';
import { startWorker, type Worker } from './start-worker.js';
import { foutcode } from './taken/foutcode.js';

/** `--once` reads every source that is due, and ends. */
const ONCE_MS = 60 * 60_000;

await main();

async function main(): Promise<void> {
  const config = settings();
  if (config === null) return;
  const logger = createLogger(config.LOG_LEVEL);
  try {
    const worker = await startWorker(config, logger);
    if (process.argv.includes('--once')) await once(worker);
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

async function once(worker: Worker): Promise<void> {
  await worker.verwerkAlles(ONCE_MS);
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
