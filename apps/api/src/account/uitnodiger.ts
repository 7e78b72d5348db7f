import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Rol } from '@passend/domain';
import {
  BureauOpslag,
  type EntityManager,
  GebruikerEntiteit,
  type GebruikerRij,
  PostUit,
  schrijfUitnodiging,
  ToegangslinkOpslag,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { GEEN_WACHTWOORD } from '../sessie/wachtwoord.js';

/** Who is invited, by whom. */
export interface Uitnodigen {
  readonly bureauId: string;
  readonly doorId: string;
  readonly naam: string;
  /** Lower case. */
  readonly email: string;
  readonly rol: Rol;
  /** The client that the account is for; it is tied to him when the invitation is accepted. */
  readonly werknemerId?: string;
}

/** Makes the account and the mail of an invitation, in a transaction of who asks for it. */
@Injectable()
export class Uitnodiger {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly accounts: ToegangslinkOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /**
   * Whose address it is, in whatever agency. Asked before a unit of work begins: inside one it would
   * wait for a second connection while it holds its first.
   */
  zoek(email: string): Promise<GebruikerRij | null> {
    return this.accounts.account(email);
  }

  /**
   * Invites somebody; an earlier invitation to the same address stops working.
   * @param bekend who has the address, by `zoek`
   * @returns the account that the invitation is for, null when the address had one
   */
  async nodigUit(
    manager: EntityManager,
    wie: Uitnodigen,
    bekend: GebruikerRij | null,
  ): Promise<string | null> {
    const op = this.klok();
    const gebruikerId = await this.#account(manager, wie, bekend, op);
    await schrijfUitnodiging(manager, { ...wie, gebruikerId, op });
    return gebruikerId;
  }

  /**
   * An address that has an account already gets another mail, and who invites sees no difference. At
   * most once a day, in the agency of the account itself; after the unit of work.
   */
  async meldBestaand(bekend: GebruikerRij | null): Promise<void> {
    if (bekend === null || !bekend.actief) return;
    const op = this.klok();
    const { id: gebruikerId, bureauId } = bekend;
    const sleutel = vandaagInNederland(op);
    await this.bureaus.in(bureauId, ({ manager }) =>
      new PostUit(manager).voegToe({
        bureauId,
        gebruikerId,
        soort: 'bestaand_account',
        sleutel,
        op,
      }),
    );
  }

  async #account(
    manager: EntityManager,
    wie: Uitnodigen,
    bekend: GebruikerRij | null,
    op: Date,
  ): Promise<string | null> {
    if (bekend === null) return this.#maak(manager, wie, op);
    if (bekend.bureauId === wie.bureauId && wacht(bekend)) {
      const { naam, rol } = wie;
      const nieuw = { naam, rol, uitgenodigdOp: op };
      await manager.update(GebruikerEntiteit, { id: bekend.id, actief: false }, nieuw);
      return bekend.id;
    }
    return null;
  }

  /** Null when somebody else took the address a moment ago. */
  async #maak(manager: EntityManager, wie: Uitnodigen, op: Date): Promise<string | null> {
    const { bureauId, rol, naam, email } = wie;
    const id = randomUUID();
    await manager
      .createQueryBuilder()
      .insert()
      .into(GebruikerEntiteit)
      .values({
        id,
        bureauId,
        rol,
        naam,
        email,
        wachtwoordHash: GEEN_WACHTWOORD,
        actief: false,
        uitgenodigdOp: op,
      })
      .orIgnore()
      .execute();
    return (await manager.existsBy(GebruikerEntiteit, { id })) ? id : null;
  }
}

/** Invited, and never more than that. */
function wacht({ actief, gestoptOp }: GebruikerRij): boolean {
  return !actief && (gestoptOp ?? null) === null;
}
