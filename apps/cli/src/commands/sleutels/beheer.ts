import type { Sleutelbeheer } from '@passend/infra';
import { z } from 'zod';
import { type Exitcode, type Io, Melding } from '../../io/io.js';

/** Opens the database as its owner, with the keys, for one command. */
export async function inSleutelbeheer(
  io: Io,
  werk: (beheer: Sleutelbeheer) => Promise<Exitcode>,
): Promise<Exitcode> {
  // Loaded here: other commands need no database, and start sooner without it.
  const infra = await import('@passend/infra');
  const schema = z.object({
    DATABASE_OWNER_URL: infra.databaseUrlSetting,
    PASSEND_MASTER_KEY: infra.masterSleutelSchema,
    PASSEND_MASTER_KEY_OLD: infra.masterSleutelSchema.optional(),
  });
  const { PASSEND_MASTER_KEY, PASSEND_MASTER_KEY_OLD, DATABASE_OWNER_URL } = lees(() =>
    infra.readConfig(schema, io.omgeving),
  );
  const bron = infra.createDataSource({
    url: DATABASE_OWNER_URL,
    poolSize: 2,
    applicationName: 'passend-sleutels',
    statementTimeoutMs: 5 * 60_000,
  });
  await bron.initialize().catch(() => {
    throw new Melding('passend sleutels: de database is niet bereikbaar. Zie DATABASE_OWNER_URL.');
  });
  try {
    const kluis = new infra.OmgevingKluis(PASSEND_MASTER_KEY, PASSEND_MASTER_KEY_OLD);
    return await werk(
      new infra.Sleutelbeheer(bron, kluis, (regel) => io.fout(`herschreven: ${regel}\n`)),
    );
  } catch (fout) {
    throw inWoorden(fout, infra);
  } finally {
    await bron.destroy();
  }
}

function lees<T>(inlezen: () => T): T {
  try {
    return inlezen();
  } catch (fout) {
    throw new Melding(`passend sleutels: ${fout instanceof Error ? fout.message : ''}`);
  }
}

function inWoorden(fout: unknown, infra: typeof import('@passend/infra')): unknown {
  if (fout instanceof infra.VersleutelingFout) {
    return new Melding(
      'passend sleutels: er is een waarde of sleutel die niet opengaat. Er is niets weggegooid. Kijk met passend sleutels controleer, en of PASSEND_MASTER_KEY klopt.',
    );
  }
  if (fout instanceof infra.DossierGeblokkeerd) {
    return new Melding(
      'passend sleutels: dit dossier is geblokkeerd en mag niet weg. Hef eerst de blokkade op.',
    );
  }
  return fout;
}
