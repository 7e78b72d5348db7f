import { runMigrations } from './persistence/run-migrations.js';

/** Brings the schema up to date; run before api and worker start (see docker-compose.yml). */
async function main(): Promise<void> {
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl)
    throw new Error('Set DATABASE_OWNER_URL to the address of the owner of the tables.');
  const names = await runMigrations(ownerUrl);
  process.stdout.write(`${names.length === 0 ? 'up to date' : names.join('\n')}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Migrating failed.'}\n`);
  process.exitCode = 1;
}
