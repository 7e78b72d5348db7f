import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { DataSource } from 'typeorm';
import { MotorEntiteit, type MotorRij } from './motor-entiteit.js';
import { type Motorbundel, Motorfout, vereisGaaf } from './motorbundel.js';

const pak = promisify(gzip);
const pakUit = promisify(gunzip);

/** A stored version, without its code. */
export type Motorregel = Omit<MotorRij, 'bundel'>;

/** The versions of the engine that ran here. */
export class MotorOpslag {
  constructor(private readonly bron: DataSource) {}

  /**
   * Keeps a version; one that is known already stays as it is.
   * @returns whether it was new
   */
  async bewaar({ engine, lexicon, sha256, code }: Motorbundel, op: Date): Promise<boolean> {
    vereisGaaf({ code, sha256 });
    if (await this.heeft(sha256)) return false;
    const rij = { sha256, engineVersie: engine, lexiconVersie: lexicon, bewaardOp: op };
    const bundel = await pak(code, { level: 9 });
    const gedaan = await this.bron
      .createQueryBuilder()
      .insert()
      .into(MotorEntiteit)
      .values({ ...rij, bundel })
      .orIgnore()
      .returning('sha256')
      .execute();
    return Array.isArray(gedaan.raw) && gedaan.raw.length > 0;
  }

  /** All versions, the newest first. */
  lijst(): Promise<readonly Motorregel[]> {
    return this.bron.getRepository(MotorEntiteit).find({
      select: { sha256: true, engineVersie: true, lexiconVersie: true, bewaardOp: true },
      order: { bewaardOp: 'DESC', sha256: 'ASC' },
    });
  }

  /**
   * One version with its code, or null.
   * @throws Motorfout when the row was changed since it was kept
   */
  async lees(sha256: string): Promise<Motorbundel | null> {
    const rij = await this.bron.getRepository(MotorEntiteit).findOneBy({ sha256 });
    if (rij === null) return null;
    const code = await uitgepakt(rij.bundel);
    vereisGaaf({ code, sha256 });
    return { engine: rij.engineVersie, lexicon: rij.lexiconVersie, sha256, code };
  }

  /**
   * The versions that somebody may mean: by `engine`, `engine-lexicon` or the beginning of the hash.
   */
  async vind(naam: string): Promise<readonly Motorregel[]> {
    const alle = await this.lijst();
    return alle.filter(
      ({ sha256, engineVersie, lexiconVersie }) =>
        naam === engineVersie ||
        naam === `${engineVersie}-${lexiconVersie}` ||
        (naam.length >= KORTSTE_HASH && sha256.startsWith(naam)),
    );
  }

  private heeft(sha256: string): Promise<boolean> {
    return this.bron.getRepository(MotorEntiteit).existsBy({ sha256 });
  }
}

const KORTSTE_HASH = 8;

async function uitgepakt(bundel: Buffer): Promise<string> {
  try {
    return (await pakUit(bundel)).toString('utf8');
  } catch {
    throw new Motorfout('Deze motor is beschadigd. Hij wordt niet gebruikt.');
  }
}
