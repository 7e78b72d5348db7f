import { randomUUID } from 'node:crypto';
import { type Duiding, duidingSchema, duidingSleutel } from '@passend/domain';
import { type EntityManager, In } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import { DuidingEntiteit, type DuidingRij } from './dossier-entiteiten.js';
import { voorElk } from './per-werknemer.js';

/** A reading that counts now, with who decided it and when. */
export interface OpenDuiding {
  readonly duiding: Duiding;
  readonly doorId: string;
  readonly op: Date;
}

/** Who writes, about which client, when. */
export interface Duidingplek {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly doorId: string;
  readonly op: Date;
}

/** `duiding` is null when the reading was taken back. */
const inhoudSchema = z.object({ sleutel: z.string(), duiding: duidingSchema.nullable() });

/** How coaches read the words of documents; rows are only ever added. */
export class DuidingOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** The readings of one client that count now, the earliest first. */
  async van(werknemerId: string): Promise<readonly OpenDuiding[]> {
    return (await this.vanAllen([werknemerId])).get(werknemerId) ?? [];
  }

  /** The same of many clients, in one statement. */
  async vanAllen(ids: readonly string[]): Promise<ReadonlyMap<string, readonly OpenDuiding[]>> {
    const rijen = await this.manager.find(DuidingEntiteit, {
      where: { werknemerId: In([...ids]) },
      order: { volgnummer: 'ASC' },
    });
    return voorElk(ids, rijen, (eigen, id) => this.open(eigen, id));
  }

  private async open(
    rijen: readonly DuidingRij[],
    werknemerId: string,
  ): Promise<readonly OpenDuiding[]> {
    const geldend = new Map<string, OpenDuiding>();
    if (rijen.length === 0) return [];
    const ring = await this.sleutel.dossier(werknemerId);
    for (const { id, inhoud, doorId, op } of rijen) {
      const { sleutel, duiding } = inhoudSchema.parse(ring.opent(plekVan(id), inhoud));
      geldend.delete(sleutel);
      if (duiding !== null) geldend.set(sleutel, { duiding, doorId, op });
    }
    return [...geldend.values()];
  }

  /** Adds a reading; it replaces the one before about the same. */
  async voegToe(plek: Duidingplek, duiding: Duiding): Promise<void> {
    await this.schrijf(plek, { sleutel: duidingSleutel(duiding), duiding });
  }

  /** Takes a reading back; what was decided before stays as evidence. */
  async trekIn(plek: Duidingplek, sleutel: string): Promise<void> {
    await this.schrijf(plek, { sleutel, duiding: null });
  }

  private async schrijf(plek: Duidingplek, inhoud: z.infer<typeof inhoudSchema>): Promise<void> {
    const id = randomUUID();
    const ring = await this.sleutel.dossier(plek.werknemerId);
    await this.manager.insert(DuidingEntiteit, {
      ...plek,
      id,
      inhoud: ring.sluit(plekVan(id), inhoud),
    });
  }
}

function plekVan(id: string) {
  return { tabel: 'duiding', rij: id, kolom: 'inhoud' };
}
