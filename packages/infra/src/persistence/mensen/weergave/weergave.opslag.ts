import { randomUUID } from 'node:crypto';
import type { Weergavefilter } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { SleutelWeg } from '../../sleutels/sleutel.opslag.js';
import { WeergaveEntiteit, type WeergaveRij } from './weergave-entiteit.js';

const inhoudSchema = z.object({
  naam: z.string(),
  filter: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** A kept view, opened. */
export interface OpenWeergave
  extends Pick<WeergaveRij, 'id' | 'gebruikerId' | 'werknemerId' | 'plek' | 'gedeeld'> {
  readonly naam: string;
  readonly filter: Weergavefilter;
}

/** What is written of a new one. */
export type NieuweWeergave = Omit<OpenWeergave, 'id' | 'gedeeld'> &
  Pick<WeergaveRij, 'bureauId' | 'op'>;

/** What can change of one. */
export type Weergavestand = Pick<OpenWeergave, 'naam' | 'filter' | 'gedeeld'>;

/** The views that people keep of their lists; the manager comes from `inBureau`. */
export class WeergaveOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Those of one user and those that his colleagues share, by name; without those whose key was destroyed. */
  async voor(gebruikerId: string): Promise<readonly OpenWeergave[]> {
    const rijen = await this.manager.find(WeergaveEntiteit, {
      where: [{ gebruikerId }, { gedeeld: true }],
    });
    this.sleutel.haalDossiers(rijen.flatMap(({ werknemerId }) => werknemerId ?? []));
    const open = await Promise.all(
      rijen.map((rij) => this.open(rij).catch((fout: unknown) => alsVernietigd(fout))),
    );
    return open
      .flatMap((een) => een ?? [])
      .toSorted((een, ander) => een.naam.localeCompare(ander.naam, 'nl'));
  }

  async maak({ bureauId, gebruikerId, werknemerId, plek, op, naam, filter }: NieuweWeergave) {
    const id = randomUUID();
    const inhoud = await this.sluit(id, werknemerId, { naam, filter });
    const rij = { id, bureauId, gebruikerId, werknemerId, plek, gedeeld: false, op };
    await this.manager.insert(WeergaveEntiteit, { ...rij, ...inhoud });
  }

  async wijzig(
    { id, werknemerId }: Pick<OpenWeergave, 'id' | 'werknemerId'>,
    { naam, filter, gedeeld }: Weergavestand,
  ): Promise<void> {
    const inhoud = await this.sluit(id, werknemerId, { naam, filter });
    await this.manager.update(WeergaveEntiteit, { id }, { gedeeld, ...inhoud });
  }

  /** @returns false when this user has no such view */
  async haalWeg(gebruikerId: string, id: string): Promise<boolean> {
    const { affected } = await this.manager.delete(WeergaveEntiteit, { id, gebruikerId });
    return affected === 1;
  }

  private async open(rij: WeergaveRij): Promise<OpenWeergave> {
    const { id, gebruikerId, werknemerId, plek, gedeeld } = rij;
    const inhoud = inhoudSchema.parse(await this.lees(rij));
    return { id, gebruikerId, werknemerId, plek, gedeeld, ...inhoud };
  }

  private async lees({ id, werknemerId, inhoud, inhoudClient }: WeergaveRij): Promise<unknown> {
    if (werknemerId === null) return inhoud && this.sleutel.opent(plekVan(id, 'inhoud'), inhoud);
    const ring = await this.sleutel.dossier(werknemerId);
    return inhoudClient && ring.opent(plekVan(id, 'inhoud_client'), inhoudClient);
  }

  private async sluit(
    id: string,
    werknemerId: string | null,
    waarde: unknown,
  ): Promise<Pick<WeergaveRij, 'inhoud' | 'inhoudClient'>> {
    if (werknemerId === null) {
      return { inhoud: this.sleutel.sluit(plekVan(id, 'inhoud'), waarde), inhoudClient: null };
    }
    const ring = await this.sleutel.dossier(werknemerId);
    return { inhoud: null, inhoudClient: ring.sluit(plekVan(id, 'inhoud_client'), waarde) };
  }
}

/** What lay under a destroyed key is gone; the views beside it are not. */
function alsVernietigd(fout: unknown): null {
  if (fout instanceof SleutelWeg) return null;
  throw fout;
}

function plekVan(rij: string, kolom: 'inhoud' | 'inhoud_client') {
  return { tabel: 'weergave', rij, kolom };
}
