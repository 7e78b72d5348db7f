import { createQueueFactory } from '@passend/infra';
import { cloneTestDatabase } from '../database/clone-test-database.js';
import { queueContract } from './queue-contract.js';
import { skippedContract } from './skipped-contract.js';

/** Connections are cut on purpose here; the contract judges by what comes of it. */
const onError = () => {};

queueContract('PostgreSQL', async () => {
  const database = await cloneTestDatabase();
  return {
    createFactory: () => createQueueFactory({ databaseUrl: database.url, onError }),
    stop: database.drop,
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
