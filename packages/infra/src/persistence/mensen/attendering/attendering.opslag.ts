import type { Attendeerreden } from '@passend/domain';
import { type EntityManager, In, IsNull } from 'typeorm';
import { z } from 'zod';
import {
  AttenderingEntiteit,
  type AttenderingRij,
  ZoekopdrachtEntiteit,
} from './attendering-entiteiten.js';

/** Something to report. */
export interface NieuweAttendering {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly zoekopdrachtId: string;
  readonly vacatureId: string;
  readonly redenen: readonly Attendeerreden[];
  readonly op: Date;
}

/** Who has searches that have looked up to which place. */
export interface Volgstand {
  readonly werknemerId: string;
  readonly gevolgdTot: string;
}

const idSchema = z.array(z.object({ id: z.string() }));

/** What was found for clients; the manager comes from `inBureau`. */
export class AttenderingOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** Of the agency: up to where the searches of each client have looked. */
  volgstanden(): Promise<readonly Volgstand[]> {
    return this.manager
      .createQueryBuilder(ZoekopdrachtEntiteit, 'z')
      .select('z.werknemerId', 'werknemerId')
      .addSelect('z.gevolgdTot', 'gevolgdTot')
      .where('z.verwijderdOp IS NULL')
      .groupBy('z.werknemerId')
      .addGroupBy('z.gevolgdTot')
      .getRawMany<Volgstand>();
  }

  /** Of the agency: the clients for whom something waits for a mail. */
  async metWachtende(): Promise<readonly string[]> {
    const rijen = await this.manager
      .createQueryBuilder(AttenderingEntiteit, 'a')
      .select('DISTINCT a.werknemerId', 'werknemerId')
      .where('a.postKenmerk IS NULL AND a.afgevoerdOp IS NULL')
      .getRawMany<{ werknemerId: string }>();
    return rijen.map(({ werknemerId }) => werknemerId);
  }

  /** Adds what is not there yet, in this order. @returns how many */
  async voegToe(nieuw: readonly NieuweAttendering[]): Promise<number> {
    if (nieuw.length === 0) return 0;
    const { raw } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(AttenderingEntiteit)
      .values(nieuw.map((een) => ({ ...een, redenen: [...een.redenen] })))
      .orIgnore()
      .returning('id')
      .execute();
    return idSchema.parse(raw).length;
  }

  /** All of a client, also what is not offered any more; the newest first. */
  van(werknemerId: string): Promise<readonly AttenderingRij[]> {
    return this.manager.find(AttenderingEntiteit, {
      where: { werknemerId },
      order: { op: 'DESC', id: 'ASC' },
    });
  }

  /** Whether a vacancy was found for a client. */
  heeft(werknemerId: string, vacatureId: string): Promise<boolean> {
    return this.manager.existsBy(AttenderingEntiteit, { werknemerId, vacatureId });
  }

  /** What waits for a mail, in the order in which it was found. */
  wachtende(werknemerId: string): Promise<readonly AttenderingRij[]> {
    return this.manager.find(AttenderingEntiteit, {
      where: { werknemerId, postKenmerk: IsNull(), afgevoerdOp: IsNull() },
      order: { id: 'ASC' },
    });
  }

  /** Says of what waits in which mail it goes. */
  async inMail(ids: readonly string[], postKenmerk: string): Promise<void> {
    await this.manager.update(
      AttenderingEntiteit,
      { id: In([...ids]), postKenmerk: IsNull() },
      { postKenmerk },
    );
  }

  async voerAf(ids: readonly string[], op: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.manager.update(
      AttenderingEntiteit,
      { id: In([...ids]), afgevoerdOp: IsNull() },
      { afgevoerdOp: op },
    );
  }
}
