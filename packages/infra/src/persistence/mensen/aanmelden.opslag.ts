import { type DataSource, LessThan } from 'typeorm';
import {
  BureauEntiteit,
  GebruikerEntiteit,
  type GebruikerRij,
  SessieEntiteit,
} from './entiteiten.js';
import { bijAanmelden } from './in-bureau.js';

/** Who is signed in. */
export interface Aangemeld {
  readonly gebruiker: Omit<GebruikerRij, 'wachtwoordHash'>;
  readonly bureauNaam: string;
}

/** How long a session lives: idle and in all, in milliseconds. */
export interface Sessieduur {
  readonly stilMs: number;
  readonly totaalMs: number;
}

/** The moment of use is written down at most this often, so that reading stays reading. */
const BIJWERKEN_NA_MS = 60_000;

/** Sign-in and sessions: the only work that is done before the agency is known. */
export class AanmeldenOpslag {
  constructor(private readonly bron: DataSource) {}

  /** The active user with this address, or null. */
  zoekOpEmail(email: string): Promise<GebruikerRij | null> {
    return bijAanmelden(this.bron, (manager) =>
      manager.findOneBy(GebruikerEntiteit, { email: email.toLowerCase(), actief: true }),
    );
  }

  /** Starts a session; only the hash of its token is kept. What this user left behind is removed. */
  async begin(
    tokenHash: Buffer,
    gebruiker: GebruikerRij,
    nu: Date,
    duur: Sessieduur,
  ): Promise<void> {
    const gebruikerId = gebruiker.id;
    await bijAanmelden(this.bron, async (manager) => {
      const verlopen = LessThan(new Date(nu.getTime() - duur.totaalMs));
      await manager.delete(SessieEntiteit, { gebruikerId, aangemaaktOp: verlopen });
      await manager.insert(SessieEntiteit, {
        tokenHash,
        gebruikerId,
        bureauId: gebruiker.bureauId,
        aangemaaktOp: nu,
        laatstGebruiktOp: nu,
      });
    });
  }

  /** Who belongs to this token; null when the session is unknown, over, or the user is not active. */
  vind(tokenHash: Buffer, nu: Date, duur: Sessieduur): Promise<Aangemeld | null> {
    return bijAanmelden(this.bron, async (manager) => {
      const sessie = await manager.findOneBy(SessieEntiteit, { tokenHash });
      if (sessie === null) return null;
      const stilSinds = nu.getTime() - sessie.laatstGebruiktOp.getTime();
      const bestaatSinds = nu.getTime() - sessie.aangemaaktOp.getTime();
      if (stilSinds > duur.stilMs || bestaatSinds > duur.totaalMs) {
        await manager.delete(SessieEntiteit, { tokenHash });
        return null;
      }
      if (stilSinds > BIJWERKEN_NA_MS) {
        await manager.update(SessieEntiteit, { tokenHash }, { laatstGebruiktOp: nu });
      }
      const gebruiker = await manager.findOneBy(GebruikerEntiteit, {
        id: sessie.gebruikerId,
        actief: true,
      });
      if (gebruiker === null) return null;
      const bureau = await manager.findOneByOrFail(BureauEntiteit, { id: gebruiker.bureauId });
      const { wachtwoordHash: _, ...zonderHash } = gebruiker;
      return { gebruiker: zonderHash, bureauNaam: bureau.naam };
    });
  }

  /** Ends a session at once. */
  async eindig(tokenHash: Buffer): Promise<void> {
    await bijAanmelden(this.bron, (manager) => manager.delete(SessieEntiteit, { tokenHash }));
  }
}
