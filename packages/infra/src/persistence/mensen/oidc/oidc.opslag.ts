import { createHash, randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { bijAanmelden } from '../in-bureau.js';
import {
  OidcAanbiederEntiteit,
  type OidcAanbiederRij,
  OidcKoppelingEntiteit,
  OidcPogingEntiteit,
} from './oidc-entiteiten.js';

/** A provider without its secret. */
export type OidcAanbieder = Omit<OidcAanbiederRij, 'geheim'>;

/** What is stored of a provider; without `geheim` the present one stays. */
export type OidcInstelling = Omit<OidcAanbieder, 'id'> & { readonly geheim: string | null };

const pogingSchema = z.object({ nonce: z.string(), verifier: z.string(), naar: z.string() });
/** What a try needs when it comes back. */
export type OidcPoging = z.infer<typeof pogingSchema>;

/** The providers for the domain of a mail address, over all agencies: for who is not signed in. */
export function vindOpDomein(bron: DataSource, domein: string): Promise<readonly OidcAanbieder[]> {
  return bijAanmelden(bron, async (manager) => {
    const rijen = await manager
      .createQueryBuilder(OidcAanbiederEntiteit, 'a')
      .where('a.actief AND :domein = ANY(a.maildomeinen)', { domein })
      .orderBy('a.naam')
      .getMany();
    return rijen.map(zonderGeheim);
  });
}

/** A provider that is in use, for who is not signed in; null when there is none. */
export function vindActief(bron: DataSource, id: string): Promise<OidcAanbieder | null> {
  return bijAanmelden(bron, async (manager) => {
    const rij = await manager.findOneBy(OidcAanbiederEntiteit, { id, actief: true });
    return rij === null ? null : zonderGeheim(rij);
  });
}

/** Providers, and who is who at them; the manager comes from `inBureau`. */
export class OidcOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  async alle(): Promise<readonly OidcAanbieder[]> {
    const rijen = await this.manager.find(OidcAanbiederEntiteit, { order: { naam: 'ASC' } });
    return rijen.map(zonderGeheim);
  }

  async vind(id: string): Promise<{ aanbieder: OidcAanbieder; geheim: string } | null> {
    const rij = await this.manager.findOneBy(OidcAanbiederEntiteit, { id });
    if (rij === null) return null;
    const geheim = z.string().parse(this.sleutel.opent(aanbiederPlek(id), rij.geheim));
    return { aanbieder: zonderGeheim(rij), geheim };
  }

  async voegToe({ geheim, ...nieuw }: OidcInstelling & { geheim: string }): Promise<string> {
    const id = randomUUID();
    const gesloten = this.sleutel.sluit(aanbiederPlek(id), geheim);
    await this.manager.insert(OidcAanbiederEntiteit, { ...nieuw, id, geheim: gesloten });
    return id;
  }

  async wijzig(id: string, { geheim, ...nieuw }: OidcInstelling): Promise<void> {
    const gesloten =
      geheim === null ? {} : { geheim: this.sleutel.sluit(aanbiederPlek(id), geheim) };
    await this.manager.update(OidcAanbiederEntiteit, { id }, { ...nieuw, ...gesloten });
  }

  /** Removes a provider, with who was who at it. */
  async verwijder(id: string): Promise<void> {
    await this.manager.delete(OidcAanbiederEntiteit, { id });
  }

  /** The account of somebody at a provider; null when nobody was bound yet. */
  async gebruikerVan(aanbiederId: string, sub: string): Promise<string | null> {
    const rij = await this.manager.findOneBy(OidcKoppelingEntiteit, {
      aanbiederId,
      subHash: hash(sub),
    });
    return rij?.gebruikerId ?? null;
  }

  /** The provider that somebody can have come in by; null when there is none, or more than one. */
  async vanGebruiker(
    gebruikerId: string,
  ): Promise<{ aanbieder: OidcAanbieder; geheim: string } | null> {
    const gebonden = await this.manager.findBy(OidcKoppelingEntiteit, { gebruikerId });
    const [eerste, tweede] = gebonden;
    return eerste === undefined || tweede !== undefined ? null : this.vind(eerste.aanbiederId);
  }

  /**
   * Binds somebody at a provider to an account.
   * @returns false when this account or this person is bound already
   */
  async bind(
    { id: aanbiederId, bureauId }: OidcAanbieder,
    sub: string,
    gebruikerId: string,
    op: Date,
  ): Promise<boolean> {
    const uitkomst: unknown = await this.manager.query(
      `INSERT INTO oidc_koppeling (aanbieder_id, sub_hash, gebruiker_id, bureau_id, op)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING gebruiker_id`,
      [aanbiederId, hash(sub), gebruikerId, bureauId, op],
    );
    return z.array(z.unknown()).parse(uitkomst).length === 1;
  }

  /** Remembers a try; older ones than `verlopen` are gone. */
  async begin(
    { id: aanbiederId, bureauId }: OidcAanbieder,
    { state, browser, poging }: { state: string; browser: string; poging: OidcPoging },
    op: Date,
    verlopen: Date,
  ): Promise<void> {
    await this.manager.query('DELETE FROM oidc_poging WHERE op < $1', [verlopen]);
    const stateHash = hash(state);
    await this.manager.insert(OidcPogingEntiteit, {
      stateHash,
      bureauId,
      aanbiederId,
      browserHash: hash(browser),
      geheim: this.sleutel.sluit(pogingPlek(stateHash), poging),
      op,
    });
  }

  /**
   * Takes a try, so that nobody comes back with it twice.
   * @returns null when there is none of this provider, browser and time
   */
  async neem(
    aanbiederId: string,
    { state, browser }: { state: string; browser: string },
    verlopen: Date,
  ): Promise<OidcPoging | null> {
    const stateHash = hash(state);
    const uitkomst: unknown = await this.manager.query(
      `WITH weg AS (DELETE FROM oidc_poging WHERE state_hash = $1 AND aanbieder_id = $2
                    RETURNING browser_hash, geheim, op)
       SELECT geheim FROM weg WHERE browser_hash = $3 AND op >= $4`,
      [stateHash, aanbiederId, hash(browser), verlopen],
    );
    const [rij] = z.array(z.object({ geheim: z.instanceof(Buffer) })).parse(uitkomst);
    if (rij === undefined) return null;
    return pogingSchema.parse(this.sleutel.opent(pogingPlek(stateHash), rij.geheim));
  }
}

function zonderGeheim({ geheim: _, ...rij }: OidcAanbiederRij): OidcAanbieder {
  return rij;
}

function hash(tekst: string): Buffer {
  return createHash('sha256').update(tekst).digest();
}

function aanbiederPlek(id: string) {
  return { tabel: 'oidc_aanbieder', rij: id, kolom: 'geheim' };
}

function pogingPlek(stateHash: Buffer) {
  return { tabel: 'oidc_poging', rij: stateHash.toString('hex'), kolom: 'geheim' };
}
