import type { DataSource } from 'typeorm';
import { GebruikerEntiteit, type GebruikerRij } from './entiteiten.js';
import { bijAanmelden } from './in-bureau.js';

/** Who wants to sign in: read before the agency is known. */
export class AanmeldenOpslag {
  constructor(private readonly bron: DataSource) {}

  /** The active user with this address, or null. */
  zoekOpEmail(email: string): Promise<GebruikerRij | null> {
    return bijAanmelden(this.bron, (manager) =>
      manager.findOneBy(GebruikerEntiteit, { email: email.toLowerCase(), actief: true }),
    );
  }
}
