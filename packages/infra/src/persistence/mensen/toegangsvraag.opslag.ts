import { randomUUID } from 'node:crypto';
import { type DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { BureauEntiteit, GebruikerEntiteit, type GebruikerRij } from './entiteiten.js';
import { bijAanmelden } from './in-bureau.js';
import {
  ToegangslinkEntiteit,
  ToegangsvraagEntiteit,
  type ToegangsvraagRij,
} from './toegangsvraag-entiteit.js';

/** A request to be. */
export type NieuweToegangsvraag = Omit<ToegangsvraagRij, 'id' | 'ingetrokkenOp' | 'gebruiktOp'>;

const OPEN = { ingetrokkenOp: IsNull(), gebruiktOp: IsNull() };

/** Invitations and wishes for a new password, inside one agency. */
export class ToegangsvraagOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** @returns id of the new request */
  async maak(nieuw: NieuweToegangsvraag): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(ToegangsvraagEntiteit, {
      ...nieuw,
      id,
      ingetrokkenOp: null,
      gebruiktOp: null,
    });
    return id;
  }

  vind(id: string): Promise<ToegangsvraagRij | null> {
    return this.manager.findOneBy(ToegangsvraagEntiteit, { id });
  }

  /** The invitations of the agency, newest first. */
  uitnodigingen(hoogstens: number): Promise<readonly ToegangsvraagRij[]> {
    return this.manager.find(ToegangsvraagEntiteit, {
      where: { soort: 'uitnodiging' },
      order: { volgnummer: 'DESC' },
      take: hoogstens,
    });
  }

  /** The newest invitation for one client. */
  voorWerknemer(werknemerId: string): Promise<ToegangsvraagRij | null> {
    return this.manager.findOne(ToegangsvraagEntiteit, {
      where: { werknemerId, soort: 'uitnodiging' },
      order: { volgnummer: 'DESC' },
    });
  }

  /** Takes back what is still open for an address: the links stop working at once. */
  async trekOpenIn(email: string, soort: ToegangsvraagRij['soort'], nu: Date): Promise<void> {
    await this.manager.update(
      ToegangsvraagEntiteit,
      { email, soort, ...OPEN },
      { ingetrokkenOp: nu },
    );
  }

  /** Takes back one; false when it is not open any more. */
  async trekIn(id: string, nu: Date): Promise<boolean> {
    const { affected } = await this.manager.update(
      ToegangsvraagEntiteit,
      { id, ...OPEN },
      { ingetrokkenOp: nu },
    );
    return affected === 1;
  }

  /** Uses a request up. Of many at the same moment exactly one gets true. */
  async gebruik(id: string, nu: Date): Promise<boolean> {
    const { affected } = await this.manager.update(
      ToegangsvraagEntiteit,
      { id, ...OPEN, verlooptOp: MoreThan(nu) },
      { gebruiktOp: nu },
    );
    if (affected === 1) await this.manager.delete(ToegangslinkEntiteit, { vraagId: id });
    return affected === 1;
  }

  /** Keeps the hash of the token of a link that goes out now. */
  async voegLinkToe(vraag: ToegangsvraagRij, tokenHash: Buffer, op: Date): Promise<void> {
    const { id, bureauId } = vraag;
    await this.manager.insert(ToegangslinkEntiteit, { tokenHash, vraagId: id, bureauId, op });
  }
}

/** Whether a request can still be used. */
export function isOpen(vraag: ToegangsvraagRij, nu: Date): boolean {
  return vraag.ingetrokkenOp === null && vraag.gebruiktOp === null && vraag.verlooptOp > nu;
}

/** A reset is for an account in use; an invitation for one that is not, and that was not stopped. */
function magOpen({ soort }: ToegangsvraagRij, { actief, gestoptOp }: GebruikerRij): boolean {
  return soort === 'herstel' ? actief : !actief && (gestoptOp ?? null) === null;
}

/** A request that a link opens, with the account that it is for. */
export interface OpenToegang {
  readonly vraag: ToegangsvraagRij;
  readonly gebruiker: GebruikerRij;
  readonly bureauNaam: string;
}

/** Finds requests before the agency is known. */
export class ToegangslinkOpslag {
  constructor(private readonly bron: DataSource) {}

  /** What a token opens; null when it is unknown, used, taken back, over, or the address changed. */
  vind(tokenHash: Buffer, nu: Date): Promise<OpenToegang | null> {
    return bijAanmelden(this.bron, async (manager) => {
      const link = await manager.findOneBy(ToegangslinkEntiteit, { tokenHash });
      if (link === null) return null;
      const vraag = await manager.findOneBy(ToegangsvraagEntiteit, { id: link.vraagId });
      if (vraag === null || vraag.gebruikerId === null || !isOpen(vraag, nu)) return null;
      const gebruiker = await manager.findOneBy(GebruikerEntiteit, { id: vraag.gebruikerId });
      // Bound to the address it was sent to, and a reset only opens an account that is in use.
      if (gebruiker === null || gebruiker.email !== vraag.email) return null;
      if (!magOpen(vraag, gebruiker)) return null;
      const bureau = await manager.findOneByOrFail(BureauEntiteit, { id: vraag.bureauId });
      return { vraag, gebruiker, bureauNaam: bureau.naam };
    });
  }

  /** The account with this address, of whatever agency and whether it is in use or not. */
  account(email: string): Promise<GebruikerRij | null> {
    return bijAanmelden(this.bron, (manager) => manager.findOneBy(GebruikerEntiteit, { email }));
  }
}
