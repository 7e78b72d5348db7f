import { createHash } from 'node:crypto';
import { type DataSource, IsNull, LessThan, MoreThan } from 'typeorm';
import { GebruikerEntiteit, type GebruikerRij } from '../entiteiten.js';
import { bijAanmelden } from '../in-bureau.js';
import {
  PasskeyEntiteit,
  type PasskeyRij,
  UitdagingEntiteit,
  type Uitdagingsdoel,
} from './factor-entiteiten.js';

/** What is asked to be signed, for what, and by whom (null: by whoever has the passkey). */
export interface Uitdaging {
  readonly uitdaging: string;
  readonly doel: Uitdagingsdoel;
  readonly gebruikerId: string | null;
}

/** A passkey and its owner, who is active. */
export interface GevondenPasskey {
  readonly passkey: PasskeyRij;
  readonly gebruiker: GebruikerRij;
}

/** Challenges, and whose passkey it is: the part of passkeys that comes before anybody is known. */
export class UitdagingOpslag {
  constructor(private readonly bron: DataSource) {}

  /** Keeps the hash of a challenge until it is used or over; what is over is removed. */
  async bewaar(vraag: Uitdaging, nu: Date, geldigMs: number): Promise<void> {
    await bijAanmelden(this.bron, async (manager) => {
      await manager.delete(UitdagingEntiteit, { verlooptOp: LessThan(nu) });
      await manager.insert(UitdagingEntiteit, {
        hash: hashVan(vraag.uitdaging),
        doel: vraag.doel,
        gebruikerId: vraag.gebruikerId,
        verlooptOp: new Date(nu.getTime() + geldigMs),
      });
    });
  }

  /** Uses a challenge up, in one statement. @returns false when it is unknown, used, or over */
  async gebruik({ uitdaging, doel, gebruikerId }: Uitdaging, nu: Date): Promise<boolean> {
    const { affected } = await bijAanmelden(this.bron, (manager) =>
      manager.delete(UitdagingEntiteit, {
        hash: hashVan(uitdaging),
        doel,
        gebruikerId: gebruikerId ?? IsNull(),
        verlooptOp: MoreThan(nu),
      }),
    );
    return affected === 1;
  }

  /** The passkey with this id and its owner; null when there is none or he is not active. */
  zoekPasskey(credentialId: Buffer): Promise<GevondenPasskey | null> {
    return bijAanmelden(this.bron, async (manager) => {
      const passkey = await manager.findOneBy(PasskeyEntiteit, { credentialId });
      if (passkey === null) return null;
      const zoek = { id: passkey.gebruikerId, actief: true };
      const gebruiker = await manager.findOneBy(GebruikerEntiteit, zoek);
      return gebruiker === null ? null : { passkey, gebruiker };
    });
  }
}

function hashVan(uitdaging: string): Buffer {
  return createHash('sha256').update(uitdaging).digest();
}
