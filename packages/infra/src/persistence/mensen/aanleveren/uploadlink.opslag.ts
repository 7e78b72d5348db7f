import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import type { Sleutelring } from '../../../secrets/sleutelring.js';
import { UploadlinkEntiteit, type UploadlinkRij } from './aanleveren-entiteiten.js';

/** A link with its reference opened, without its hash. */
export interface OpenUploadlink extends Omit<UploadlinkRij, 'tokenHash' | 'kenmerk'> {
  readonly kenmerk: string;
}

type NieuweLink = Pick<
  UploadlinkRij,
  'bureauId' | 'werknemerId' | 'tokenHash' | 'soort' | 'doorId' | 'op' | 'verlooptOp'
> & { readonly kenmerk: string };

/** Which agency and link a token belongs to, for somebody who has nothing but the token. */
export async function vindBijToken(
  bron: DataSource,
  tokenHash: Buffer,
): Promise<Pick<UploadlinkRij, 'id' | 'bureauId'> | null> {
  return bron.transaction(async (manager) => {
    await manager.query("SELECT set_config('passend.link', $1, true)", [tokenHash.toString('hex')]);
    return manager.findOne(UploadlinkEntiteit, {
      where: { tokenHash },
      select: { id: true, bureauId: true },
    });
  });
}

/** Links to send in something; the manager comes from `inBureau`. */
export class UploadlinkOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  async maak(nieuw: NieuweLink): Promise<string> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(nieuw.werknemerId);
    await this.manager.insert(UploadlinkEntiteit, {
      ...nieuw,
      id,
      kenmerk: sleutel.sluit(plekVan(id), nieuw.kenmerk),
      gebruiktOp: null,
      ingetrokkenOp: null,
    });
    return id;
  }

  async vind(id: string): Promise<OpenUploadlink | null> {
    const rij = await this.manager.findOneBy(UploadlinkEntiteit, { id });
    return rij === null ? null : openRij(await this.sleutel.dossier(rij.werknemerId), rij);
  }

  /** All links of a client, newest first. */
  async van(werknemerId: string): Promise<readonly OpenUploadlink[]> {
    const rijen = await this.manager.find(UploadlinkEntiteit, {
      where: { werknemerId },
      order: { op: 'DESC' },
    });
    if (rijen.length === 0) return [];
    const sleutel = await this.sleutel.dossier(werknemerId);
    return rijen.map((rij) => openRij(sleutel, rij));
  }

  /**
   * Uses a link, in one statement, so that of two who come at once one is refused.
   * @returns false when it does not work any more
   */
  async gebruik(id: string, nu: Date): Promise<boolean> {
    return this.zet('gebruikt_op', id, nu);
  }

  /** Withdraws a link that still works. @returns false when it did not work any more */
  async trekIn(id: string, nu: Date): Promise<boolean> {
    return this.zet('ingetrokken_op', id, nu);
  }

  private async zet(
    kolom: 'gebruikt_op' | 'ingetrokken_op',
    id: string,
    nu: Date,
  ): Promise<boolean> {
    const uitkomst: unknown = await this.manager.query(
      `UPDATE uploadlink SET ${kolom} = $2
       WHERE id = $1 AND gebruikt_op IS NULL AND ingetrokken_op IS NULL AND verloopt_op > $2`,
      [id, nu],
    );
    const [, aantal] = z.tuple([z.unknown(), z.number()]).parse(uitkomst);
    return aantal === 1;
  }
}

function openRij(
  sleutel: Sleutelring,
  { tokenHash: _, kenmerk, ...rij }: UploadlinkRij,
): OpenUploadlink {
  return { ...rij, kenmerk: z.string().parse(sleutel.opent(plekVan(rij.id), kenmerk)) };
}

function plekVan(id: string) {
  return { tabel: 'uploadlink', rij: id, kolom: 'kenmerk' };
}
