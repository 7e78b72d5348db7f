import { Redis } from 'ioredis';

/**
 * Two connections that all queues and workers of a process share (BullMQ duplicates the worker's for
 * its blocking read). Producers fail within a millisecond while Redis is away, because the outbox
 * keeps the intent; workers wait for ever. Reconnection backs off from 1 to 20 seconds.
 *
 * Redis must be up when the process starts: until the first connection, an added job waits for it.
 * It must run with `maxmemory-policy noeviction` and AOF, or jobs vanish in a restart.
 */
export function openRedis(url: string, onError: (error: Error) => void) {
  const retryStrategy = (times: number) => Math.min(1_000 * 2 ** Math.min(times - 1, 5), 20_000);
  const producer = new Redis(url, { enableOfflineQueue: false, retryStrategy });
  const worker = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy,
    lazyConnect: true,
  });
  producer.on('error', onError);
  worker.on('error', onError);

  return {
    forQueue: () => producer,
    forWorker: () => worker,
    close: async () => {
      producer.disconnect();
      worker.disconnect();
    },
  };
}
