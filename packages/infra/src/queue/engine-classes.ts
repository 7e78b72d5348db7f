import { type BackendFactory, type IQueueBackend, type Processor, withBackend } from 'bullmq';
import type {
  JobHandler,
  JobQueue,
  JobWorker,
  QueueErrorSink,
  WorkerSettings,
} from './queue.types.js';
import { JOB_DEFAULTS, WORKER_DEFAULTS } from './queue-settings.js';

/** Connections of one engine: producers fail fast, workers wait for the server to come back. */
export interface EngineConnections<Connection> {
  readonly forQueue: () => Connection;
  readonly forWorker: () => Connection;
}

/** Everything that was made on one engine, however it was made, so that it can be closed. */
export interface EngineRegistry {
  readonly queues: JobQueue[];
  readonly workers: JobWorker[];
}

/** Constructors of one engine; generic, and callable in the shape that @nestjs/bullmq uses. */
export interface EngineClasses {
  readonly EngineQueue: new <Data>(name: string, options?: object) => JobQueue<Data>;
  readonly EngineWorker: new <Data>(
    name: string,
    handler: JobHandler<Data>,
    settings?: WorkerSettings,
  ) => JobWorker;
}

/**
 * Binds BullMQ's classes to one engine, with our defaults, and with a listener on 'error': without
 * one, a lost connection would end the process.
 */
export function engineClasses<Backend extends IQueueBackend, Connection>(
  backend: BackendFactory<Backend, Connection>,
  connections: EngineConnections<Connection>,
  onError: QueueErrorSink,
  registry: EngineRegistry,
  eerstePauzeMs: number,
): EngineClasses {
  const bound = withBackend(backend);
  const backoff = { ...JOB_DEFAULTS.backoff, delay: eerstePauzeMs };
  const defaultJobOptions = { ...JOB_DEFAULTS, backoff };

  class EngineQueue<Data> extends bound.Queue<Data, unknown, string> {
    constructor(name: string) {
      super(name, { connection: connections.forQueue(), defaultJobOptions });
      this.on('error', (error) => onError(error, { queue: name }));
      registry.queues.push(this);
    }
  }

  class EngineWorker<Data> extends bound.Worker<Data, unknown, string> {
    constructor(
      name: string,
      handler: Processor<Data, unknown, string>,
      settings: WorkerSettings = {},
    ) {
      super(name, handler, {
        ...WORKER_DEFAULTS,
        ...definedOnly(settings),
        connection: connections.forWorker(),
      });
      this.on('error', (error) => onError(error, { queue: name }));
      registry.workers.push(this);
    }
  }

  return { EngineQueue, EngineWorker };
}

/** Nest passes every option it knows, most of them undefined; those must not hide a default. */
function definedOnly(settings: WorkerSettings): WorkerSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
