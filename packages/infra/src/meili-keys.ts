import { maakMeiliSleutels } from './search/index.js';

/** Prints the two keys for .env; run once, with the master key (see docker-compose.yml). */
async function main(): Promise<void> {
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env;
  if (!url || !masterKey) throw new Error('Set MEILI_URL and MEILI_MASTER_KEY.');
  const { zoeken, schrijven } = await maakMeiliSleutels(url, masterKey);
  process.stdout.write(`MEILI_SEARCH_KEY=${zoeken}\nMEILI_WRITE_KEY=${schrijven}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Making the keys failed.'}\n`);
  process.exitCode = 1;
}
