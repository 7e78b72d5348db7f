import { randomUUID } from 'node:crypto';
import { type Reactie, reactieSchema } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import type { Sleutelring } from '../../secrets/sleutelring.js';
import { voorElk } from './per-werknemer.js';
import { ReactieEntiteit, type ReactieRij } from './reactie-entiteit.js';

const inhoudSchema = z.object({
  reacties: z.array(reactieSchema),
  /** Of the vacancy, at that moment: what was said outlives it. */
  titel: z.string(),
  afstandKm: z.number().nullable(),
});

/** What one person says now of one vacancy. */
export interface OpenReactie {
  readonly vacatureId: string;
  readonly door: ReactieRij['door'];
  readonly doorId: string;
  readonly op: Date;
  readonly reacties: readonly Reactie[];
  readonly titel: string;
  readonly afstandKm: number | null;
}

/** Something to say; an empty list takes back what the same person said of the vacancy. */
export type NieuweReactie = OpenReactie & {
  readonly bureauId: string;
  readonly werknemerId: string;
};

/** What coaches and werknemers say of vacancies; rows are only ever added. */
export class ReactieOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** What counts now for one client, in the order in which it was said. */
  async van(werknemerId: string): Promise<readonly OpenReactie[]> {
    return (await this.vanAllen([werknemerId])).get(werknemerId) ?? [];
  }

  /** The same of many clients, in one statement. */
  async vanAllen(ids: readonly string[]): Promise<ReadonlyMap<string, readonly OpenReactie[]>> {
    const rijen: ReactieRij[] = await this.manager
      .createQueryBuilder(ReactieEntiteit, 'r')
      .distinctOn(['r.werknemerId', 'r.vacatureId', 'r.doorId'])
      .where('r.werknemerId = ANY(:ids)', { ids: [...ids] })
      .orderBy('r.werknemerId')
      .addOrderBy('r.vacatureId')
      .addOrderBy('r.doorId')
      .addOrderBy('r.volgnummer', 'DESC')
      .getMany();
    return voorElk(ids, rijen, (eigen, id) => this.open(eigen, id));
  }

  private async open(
    rijen: readonly ReactieRij[],
    werknemerId: string,
  ): Promise<readonly OpenReactie[]> {
    if (rijen.length === 0) return [];
    const sleutel = await this.sleutel.dossier(werknemerId);
    return rijen
      .flatMap((rij) => openRij(sleutel, rij))
      .sort(
        (a, b) => a.op.getTime() - b.op.getTime() || Number(a.vacatureId) - Number(b.vacatureId),
      );
  }

  /** Keeps what somebody says; it replaces what he said before of this vacancy. */
  async zet({ reacties, titel, afstandKm, ...plek }: NieuweReactie): Promise<void> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(plek.werknemerId);
    const inhoud =
      reacties.length === 0 ? null : sleutel.sluit(plekVan(id), { reacties, titel, afstandKm });
    await this.manager.insert(ReactieEntiteit, { ...plek, id, inhoud });
  }
}

function openRij(sleutel: Sleutelring, rij: ReactieRij): OpenReactie[] {
  const { id, inhoud, vacatureId, door, doorId, op } = rij;
  if (inhoud === null) return [];
  const gelezen = inhoudSchema.parse(sleutel.opent(plekVan(id), inhoud));
  return [{ vacatureId, door, doorId, op, ...gelezen }];
}

function plekVan(id: string) {
  return { tabel: 'reactie', rij: id, kolom: 'inhoud' };
}
