import { randomUUID } from 'node:crypto';
import { type Motivering, motiveringSchema } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import { BeoordelingEntiteit, type BeoordelingRij } from './dossier-entiteiten.js';

type Keuze = NonNullable<BeoordelingRij['beoordeling']>;

/** A decision that counts now, with its reason opened. */
export interface OpenBeoordeling {
  readonly vacatureId: string;
  readonly beoordeling: Keuze;
  readonly reden: string;
  /** Why what is near a limit can be borne; empty when nothing was written. */
  readonly motiveringen: readonly Motivering[];
  readonly doorId: string;
  readonly op: Date;
  /** What the vacancy said when it was decided; null when that was not kept. */
  readonly inhoudshash: string | null;
}

/** A decision to add. */
export type NieuweBeoordeling = Omit<OpenBeoordeling, 'motiveringen'> & {
  readonly motiveringen?: readonly Motivering[];
  readonly bureauId: string;
  readonly werknemerId: string;
};

/** Decisions of people about vacancies; rows are only ever added. */
export class BeoordelingOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** The decisions of one client that count now, by vacancy. */
  async van(werknemerId: string): Promise<ReadonlyMap<string, OpenBeoordeling>> {
    const rijen: BeoordelingRij[] = await this.manager
      .createQueryBuilder(BeoordelingEntiteit, 'b')
      .distinctOn(['b.vacatureId'])
      .where('b.werknemerId = :werknemerId', { werknemerId })
      .orderBy('b.vacatureId')
      .addOrderBy('b.volgnummer', 'DESC')
      .getMany();
    const open = rijen.flatMap((rij) => this.open(rij));
    return new Map(open.map((beoordeling) => [beoordeling.vacatureId, beoordeling]));
  }

  /** Adds a decision; it replaces the one before. */
  async voegToe(nieuw: NieuweBeoordeling): Promise<void> {
    const id = randomUUID();
    const reden = this.sleutel.sluit(plekVan(id), nieuw.reden);
    const { motiveringen: lijst = [] } = nieuw;
    const motiveringen =
      lijst.length === 0 ? null : this.sleutel.sluit(plekVan(id, 'motiveringen'), lijst);
    await this.manager.insert(BeoordelingEntiteit, { ...nieuw, id, reden, motiveringen });
  }

  /** Undoes the decision; what was decided before stays as evidence. */
  async maakOngedaan(
    plek: { bureauId: string; werknemerId: string; vacatureId: string },
    doorId: string,
    op: Date,
  ): Promise<void> {
    await this.manager.insert(BeoordelingEntiteit, {
      ...plek,
      id: randomUUID(),
      beoordeling: null,
      reden: null,
      motiveringen: null,
      inhoudshash: null,
      doorId,
      op,
    });
  }

  private open(rij: BeoordelingRij): OpenBeoordeling[] {
    const { beoordeling, reden, vacatureId, doorId, op, inhoudshash } = rij;
    if (beoordeling === null || reden === null) return [];
    const tekst = z.string().parse(this.sleutel.opent(plekVan(rij.id), reden));
    const motiveringen = this.openMotiveringen(rij);
    return [{ vacatureId, beoordeling, reden: tekst, motiveringen, doorId, op, inhoudshash }];
  }

  private openMotiveringen({ id, motiveringen }: BeoordelingRij): readonly Motivering[] {
    if (motiveringen === null) return [];
    const open = this.sleutel.opent(plekVan(id, 'motiveringen'), motiveringen);
    return z.array(motiveringSchema).parse(open);
  }
}

function plekVan(id: string, kolom: 'reden' | 'motiveringen' = 'reden') {
  return { tabel: 'beoordeling', rij: id, kolom };
}
