import { createPrivateKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { DOSSIERKETEN, type Schakel } from '@passend/domain';
import type { Handtekening } from '@passend/dossier';
import { type EntityManager, IsNull } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { sha256 } from './hash.js';
import {
  DossierkopEntiteit,
  OndertekensleutelEntiteit,
  type OndertekensleutelRij,
} from './ondertekening-entiteiten.js';

/** A public key of an agency, of now or of before. */
export interface OpenbareSleutel {
  readonly id: string;
  /** 32 bytes in base64. */
  readonly publiek: string;
  readonly vingerafdruk: string;
  readonly van: Date;
  /** Null for the one that signs now. */
  readonly tot: Date | null;
}

/** Signs bytes with the key of the agency. */
export type Onderteken = (bytes: Uint8Array) => Handtekening;

/** Every public key of the agency of this transaction, the one of now in front. */
export async function openbareSleutels(
  manager: EntityManager,
): Promise<readonly OpenbareSleutel[]> {
  const rijen = await manager.find(OndertekensleutelEntiteit, {
    select: { id: true, publiek: true, gemaaktOp: true, vervangenOp: true },
    order: { gemaaktOp: 'DESC' },
  });
  return rijen.map(({ id, publiek, gemaaktOp, vervangenOp }) => ({
    id,
    publiek,
    vingerafdruk: vingerafdrukVan(publiek),
    van: gemaaktOp,
    tot: vervangenOp,
  }));
}

/** The key of an agency to sign with, and the heads of chains that it signed. */
export class OndertekeningOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Opens the key that signs now; an agency that has none yet gets its first. */
  async open(bureauId: string, nu: Date): Promise<Onderteken> {
    const rij = (await this.huidig(bureauId)) ?? (await this.maak(bureauId, nu));
    const der = z.base64().parse(this.sleutel.opent(plekVan(rij.id), rij.prive));
    const prive = createPrivateKey({
      key: Buffer.from(der, 'base64'),
      format: 'der',
      type: 'pkcs8',
    });
    const sleutel = {
      id: rij.id,
      publiek: rij.publiek,
      vingerafdruk: vingerafdrukVan(rij.publiek),
    };
    return (bytes) => ({
      algoritme: 'Ed25519',
      sleutel,
      handtekening: sign(null, bytes, prive).toString('base64'),
    });
  }

  /** Signs the end of a chain and keeps it, once for each end. */
  async tekenKop(
    { bureauId, werknemerId, op }: { bureauId: string; werknemerId: string; op: Date },
    { nummer, hash }: Pick<Schakel, 'nummer' | 'hash'>,
    onderteken: Onderteken,
  ): Promise<void> {
    const { sleutel, handtekening } = onderteken(kopBytes(werknemerId, nummer, hash));
    const rij = { id: randomUUID(), bureauId, werknemerId, nummer, hash, handtekening, op };
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(DossierkopEntiteit)
      .values({ ...rij, sleutelId: sleutel.id })
      .orIgnore()
      .execute();
  }

  /**
   * The number from which a chain is not the one that was signed before; null when it is. What was cut off
   * shows as well.
   */
  async breukMetKoppen(werknemerId: string, schakels: readonly Schakel[]): Promise<number | null> {
    const koppen = await this.manager.find(DossierkopEntiteit, {
      where: { werknemerId },
      order: { nummer: 'ASC' },
    });
    const anders = koppen.find(
      ({ nummer, hash }) => nummer > 0 && schakels[nummer - 1]?.hash !== hash,
    );
    return anders?.nummer ?? null;
  }

  private huidig(bureauId: string): Promise<OndertekensleutelRij | null> {
    return this.manager.findOneBy(OndertekensleutelEntiteit, { bureauId, vervangenOp: IsNull() });
  }

  /** Of two who make the first key at the same moment, one does. */
  private async maak(bureauId: string, gemaaktOp: Date): Promise<OndertekensleutelRij> {
    const id = randomUUID();
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const der = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    const { x = '' } = publicKey.export({ format: 'jwk' });
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(OndertekensleutelEntiteit)
      .values({
        id,
        bureauId,
        publiek: Buffer.from(x, 'base64url').toString('base64'),
        prive: this.sleutel.sluit(plekVan(id), der),
        gemaaktOp,
        vervangenOp: null,
      })
      .orIgnore()
      .execute();
    const rij = await this.huidig(bureauId);
    if (rij === null) throw new Error('The agency has no key to sign with.');
    return rij;
  }
}

/** What is signed of the end of a chain: a text of its own, so that it is no signature of anything else. */
function kopBytes(werknemerId: string, nummer: number, hash: string): Uint8Array {
  return Buffer.from(`${DOSSIERKETEN} kop\n${werknemerId}\n${nummer}\n${hash}\n`);
}

function vingerafdrukVan(publiek: string): string {
  return sha256(Buffer.from(publiek, 'base64'));
}

function plekVan(id: string) {
  return { tabel: 'ondertekensleutel', rij: id, kolom: 'prive' };
}
