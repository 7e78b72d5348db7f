import { createQueueFactory } from '@passend/infra';
import { contractDatabase } from './contract-database.js';
import { queueContract } from './queue-contract.js';
import { skippedContract } from './skipped-contract.js';

/** Cutting a connection on purpose makes errors that the contract itself judges by its outcome. */
const onError = () => {};

queueContract('PostgreSQL', async () => {
  const database = await contractDatabase();
  return {
    createFactory: () => createQueueFactory({ databaseUrl: database.url, onError }),
    stop: database.stop,
  };
});

const redisUrl = process.env.REDIS_URL;
if (redisUrl === undefined) {
  skippedContract('the queue on Redis', 'REDIS_URL');
} else {
  queueContract('Redis', async () => ({
    createFactory: () => createQueueFactory({ databaseUrl: '', redisUrl, onError }),
    stop: async () => {},
  }));
}
