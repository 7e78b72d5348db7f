import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Passwords of the three database roles; made once per data folder, never printed. */
export const credentialsSchema = z.object({
  admin: z.string().min(16),
  owner: z.string().min(16),
  app: z.string().min(16),
});
export type Credentials = z.infer<typeof credentialsSchema>;

const FILE = 'passend-credentials.json';

/** Keeps the passwords inside the (not yet used) data folder, readable by us alone. */
export async function writeCredentials(dataDir: string, credentials: Credentials): Promise<void> {
  await writeFile(join(dataDir, FILE), JSON.stringify(credentials), { mode: 0o600 });
}

/** Fresh passwords for a new data folder. */
export function makeCredentials(): Credentials {
  const secret = () => randomBytes(24).toString('base64url');
  return { admin: secret(), owner: secret(), app: secret() };
}

/** Reads the passwords of an existing data folder. */
export async function readCredentials(dataDir: string): Promise<Credentials> {
  return credentialsSchema.parse(JSON.parse(await readFile(join(dataDir, FILE), 'utf8')));
}
