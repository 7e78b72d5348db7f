import { randomUUID } from 'node:crypto';
import type { Rol } from '@passend/domain';
import { type EntityManager, In } from 'typeorm';
import { GebruikerEntiteit, type GebruikerRij } from '../entiteiten.js';
import { EigenSessies } from '../sessie.opslag.js';
import { schrijfUitnodiging } from '../uitnodiging-uit.js';

/** A password that nothing hashes to: who was only invited cannot sign in. */
const GEEN_WACHTWOORD = '!';

export interface NieuwAccount {
  readonly bureauId: string;
  readonly naam: string;
  /** Lower case. */
  readonly email: string;
  readonly rol: Rol;
  readonly op: Date;
}

/** The accounts of an agency; the manager comes from `inBureau`. */
export class GebruikersOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** Everybody, by name. */
  alle(): Promise<GebruikerRij[]> {
    return this.manager.find(GebruikerEntiteit, { order: { naam: 'ASC' } });
  }

  vind(id: string): Promise<GebruikerRij | null> {
    return this.manager.findOneBy(GebruikerEntiteit, { id });
  }

  vindOpEmail(email: string): Promise<GebruikerRij | null> {
    return this.manager.findOneBy(GebruikerEntiteit, { email });
  }

  /**
   * Makes an account that was invited and cannot sign in yet, and the mail with its link.
   * @returns null when the address is taken, in this agency or in another
   */
  async nodigUit({ op, ...account }: NieuwAccount): Promise<string | null> {
    const id = randomUUID();
    const gemaakt = await this.manager
      .createQueryBuilder()
      .insert()
      .into(GebruikerEntiteit)
      .values({
        ...account,
        id,
        wachtwoordHash: GEEN_WACHTWOORD,
        actief: false,
        uitgenodigdOp: op,
      })
      .orIgnore()
      .returning('id')
      .execute();
    if (gemaakt.raw.length !== 1) return null;
    await schrijfUitnodiging(this.manager, { ...account, gebruikerId: id, op });
    return id;
  }

  /** @throws QueryFailedError with code 23505 when the address is taken */
  async wijzig(id: string, wat: Pick<GebruikerRij, 'naam' | 'email' | 'rol'>): Promise<void> {
    const { naam, email, rol } = wat;
    await this.manager.update(GebruikerEntiteit, { id }, { naam, email, rol });
  }

  /** Ends an account and its sessions at once; nothing of it is removed. */
  async stop(id: string, op: Date): Promise<void> {
    await this.manager.update(GebruikerEntiteit, { id }, { actief: false, gestoptOp: op });
    await this.eindigSessies(id);
  }

  /** Takes a stop back. Who never had a password becomes invited again. */
  async hervat({ id, wachtwoordHash }: GebruikerRij): Promise<void> {
    const actief = wachtwoordHash !== GEEN_WACHTWOORD;
    await this.manager.update(GebruikerEntiteit, { id }, { actief, gestoptOp: null });
  }

  /** Everything that he has open ends; his next request gets a 401. */
  async eindigSessies(gebruikerId: string): Promise<void> {
    await new EigenSessies(this.manager).eindigAlle(gebruikerId);
  }

  /** Ids of the beheerders who can sign in. */
  async beheerders(): Promise<readonly string[]> {
    const rijen = await this.manager.findBy(GebruikerEntiteit, { rol: 'beheerder', actief: true });
    return rijen.map(({ id }) => id);
  }

  /**
   * The same, locked until the end of the transaction: two beheerders who stop
   * each other at the same moment must not both succeed.
   */
  async vergrendelBeheerders(): Promise<readonly string[]> {
    const rijen = await this.manager.find(GebruikerEntiteit, {
      select: { id: true },
      where: { rol: 'beheerder', actief: true },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return rijen.map(({ id }) => id);
  }

  /** Locks an account until the end of the transaction. */
  async vergrendel(id: string): Promise<void> {
    await this.manager.findOneOrFail(GebruikerEntiteit, {
      select: { id: true },
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Accounts by id. */
  async opId(ids: readonly string[]): Promise<ReadonlyMap<string, GebruikerRij>> {
    const rijen = await this.manager.findBy(GebruikerEntiteit, { id: In([...new Set(ids)]) });
    return new Map(rijen.map((rij) => [rij.id, rij]));
  }
}

/** Whether a write failed because an address already belongs to an account. */
export function isAdresBezet(fout: unknown): boolean {
  return fout instanceof Error && 'code' in fout && fout.code === '23505';
}
