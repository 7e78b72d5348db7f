import { randomUUID } from 'node:crypto';
import { type DataSource, type EntityManager, In, LessThan, Not } from 'typeorm';
import { type Aangemeld, leesAangemeld, ZOEK_SESSIE } from './aangemeld.js';
import { GebruikerEntiteit, type GebruikerRij } from './entiteiten.js';
import { bijAanmelden, inBureau } from './in-bureau.js';
import {
  type Aanmeldwijze,
  SessieEntiteit,
  type SessieRij,
  type Sessiestand,
} from './sessie-entiteit.js';

/** How long a session lives: idle and in all, in milliseconds. */
export interface Sessieduur {
  readonly stilMs: number;
  readonly totaalMs: number;
}

/** A session to be; only the hash of its token is kept. */
export interface NieuweSessie {
  readonly tokenHash: Buffer;
  readonly gebruiker: Pick<GebruikerRij, 'id' | 'bureauId'>;
  readonly stand: Sessiestand;
  readonly methode: Aanmeldwijze;
  readonly apparaat: string;
  readonly nu: Date;
  readonly bevestigdOp: Date | null;
}

/** The moment of use is written down at most this often, so that reading stays reading. */
const BIJWERKEN_NA_MS = 60_000;

/** Sessions. They are looked up before the agency is known, so this sees no clients. */
export class SessieOpslag {
  constructor(private readonly bron: DataSource) {}

  /** Starts a session. What this user left behind longer ago than a session can last is removed. */
  async begin(nieuw: NieuweSessie, duur: Sessieduur): Promise<void> {
    const { gebruiker, nu, ...rest } = nieuw;
    const gebruikerId = gebruiker.id;
    await inBureau(this.bron, gebruiker.bureauId, async (manager) => {
      const verlopen = LessThan(new Date(nu.getTime() - duur.totaalMs));
      await manager.delete(SessieEntiteit, { gebruikerId, aangemaaktOp: verlopen });
      await manager.insert(SessieEntiteit, {
        ...rest,
        id: randomUUID(),
        gebruikerId,
        bureauId: gebruiker.bureauId,
        aangemaaktOp: nu,
        laatstGebruiktOp: nu,
      });
      if (nieuw.stand === 'volledig')
        await manager.update(GebruikerEntiteit, { id: gebruikerId }, { laatstAangemeldOp: nu });
    });
  }

  /**
   * Who belongs to this token; null when the session is unknown, over, stands at another step, or the
   * user is not active.
   * @param telt whether this counts as use of the session; what a window asks by itself does not
   */
  async vind(
    tokenHash: Buffer,
    nu: Date,
    duur: Sessieduur,
    standen: readonly Sessiestand[] = ['volledig'],
    telt = true,
  ): Promise<Aangemeld | null> {
    const gevonden = await this.zoek(tokenHash);
    if (gevonden === null) return null;
    const { sessie } = gevonden;
    if (!leeft(sessie, nu, duur)) {
      await this.eindig(tokenHash);
      return null;
    }
    if (!standen.includes(sessie.stand)) return null;
    if (telt && nu.getTime() - sessie.laatstGebruiktOp.getTime() > BIJWERKEN_NA_MS) {
      await bijAanmelden(this.bron, (manager) =>
        manager.update(SessieEntiteit, { tokenHash }, { laatstGebruiktOp: nu }),
      );
    }
    return gevonden;
  }

  /** The session of an active user, in one statement: every request begins with it. */
  private async zoek(tokenHash: Buffer): Promise<Aangemeld | null> {
    const gevonden: unknown = await this.bron.query(ZOEK_SESSIE, [tokenHash]);
    return leesAangemeld(gevonden);
  }

  /** The session itself, without counting as use of it; null when there is none any more. */
  kijk(tokenHash: Buffer, nu: Date, duur: Sessieduur): Promise<SessieRij | null> {
    return bijAanmelden(this.bron, (manager) => this.vindLevende(manager, tokenHash, nu, duur));
  }

  /** Which of these sessions still open everything, of users who are active; counts as use of none. */
  levende(ids: readonly string[], nu: Date, duur: Sessieduur): Promise<ReadonlySet<string>> {
    return bijAanmelden(this.bron, async (manager) => {
      const rijen = await manager.findBy(SessieEntiteit, { id: In([...ids]), stand: 'volledig' });
      const gebruikers = await manager.find(GebruikerEntiteit, {
        select: { id: true },
        where: { id: In(rijen.map(({ gebruikerId }) => gebruikerId)), actief: true },
      });
      const actief = new Set(gebruikers.map(({ id }) => id));
      const over = rijen.filter((rij) => leeft(rij, nu, duur) && actief.has(rij.gebruikerId));
      return new Set(over.map(({ id }) => id));
    });
  }

  /** Ends a session at once. */
  async eindig(tokenHash: Buffer): Promise<void> {
    await bijAanmelden(this.bron, (manager) => manager.delete(SessieEntiteit, { tokenHash }));
  }

  private async vindLevende(
    manager: EntityManager,
    tokenHash: Buffer,
    nu: Date,
    duur: Sessieduur,
  ): Promise<SessieRij | null> {
    const sessie = await manager.findOneBy(SessieEntiteit, { tokenHash });
    if (sessie === null) return null;
    if (leeft(sessie, nu, duur)) return sessie;
    await manager.delete(SessieEntiteit, { tokenHash });
    return null;
  }
}

/** The sessions of one user, inside a unit of work of his agency. */
export class EigenSessies {
  constructor(private readonly manager: EntityManager) {}

  /** Those that are alive, the one that was used last first. */
  async van(gebruikerId: string, nu: Date, duur: Sessieduur): Promise<readonly SessieRij[]> {
    const rijen = await this.manager.find(SessieEntiteit, {
      where: { gebruikerId, stand: In(['volledig']) },
      order: { laatstGebruiktOp: 'DESC', id: 'ASC' },
    });
    return rijen.filter((rij) => leeft(rij, nu, duur));
  }

  /** Ends one session; false when this user has no such session. */
  async eindig(gebruikerId: string, id: string): Promise<boolean> {
    const { affected } = await this.manager.delete(SessieEntiteit, { id, gebruikerId });
    return (affected ?? 0) > 0;
  }

  /** Ends all sessions of a user, but for the one that is named. */
  async eindigAlle(gebruikerId: string, behalve: string | null = null): Promise<number> {
    const wie = behalve === null ? { gebruikerId } : { gebruikerId, id: Not(behalve) };
    const { affected } = await this.manager.delete(SessieEntiteit, wie);
    return affected ?? 0;
  }
}

function leeft(
  sessie: Pick<SessieRij, 'aangemaaktOp' | 'laatstGebruiktOp'>,
  nu: Date,
  { stilMs, totaalMs }: Sessieduur,
): boolean {
  const stilSinds = nu.getTime() - sessie.laatstGebruiktOp.getTime();
  const bestaatSinds = nu.getTime() - sessie.aangemaaktOp.getTime();
  return stilSinds <= stilMs && bestaatSinds <= totaalMs;
}
