import type { DataSource } from '@passend/infra';
import { z } from 'zod';
import { EXIT, type Io, Melding } from '../io/io.js';

const ZONDER_DATABASE =
  'Zet DATABASE_URL op het adres van de database, zoals de api en de worker het hebben.';

type Infra = typeof import('@passend/infra');

/**
 * Works with the database in `DATABASE_URL`. The code for the database is only loaded here, so that other
 * commands start fast.
 * @throws Melding when there is no database, without its address
 */
export async function inDatabase<T>(
  io: Io,
  werk: (bron: DataSource, infra: Infra) => Promise<T>,
): Promise<T> {
  const infra = await import('@passend/infra');
  const schema = z.object({ DATABASE_URL: infra.databaseUrlSetting });
  const gelezen = schema.safeParse(io.omgeving);
  if (!gelezen.success) throw new Melding(ZONDER_DATABASE, EXIT.gebruik);
  const bron = infra.createDataSource({
    url: gelezen.data.DATABASE_URL,
    applicationName: 'passend-cli',
  });
  try {
    await bron.initialize();
  } catch {
    throw new Melding('De database antwoordt niet. Draait hij, en klopt DATABASE_URL?');
  }
  try {
    return await werk(bron, infra);
  } finally {
    await bron.destroy();
  }
}
