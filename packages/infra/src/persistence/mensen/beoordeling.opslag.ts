import { randomUUID } from 'node:crypto';
import { beoordelingSchema, type Motivering, motiveringSchema } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import type { Sleutelring } from '../../secrets/sleutelring.js';
import { BeoordelingEntiteit, type BeoordelingRij } from './dossier-entiteiten.js';
import { voorElk } from './per-werknemer.js';

type Keuze = NonNullable<BeoordelingRij['beoordeling']>;

const telrijen = z.array(
  z.object({ werknemerId: z.uuid(), beoordeling: beoordelingSchema, aantal: z.number() }),
);

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
  /** The snapshot that is held because of it; null when there was none. */
  readonly momentopnameId: string | null;
  /** With which versions the coach saw it; null when that was not kept. */
  readonly versies: { readonly engine: string; readonly lexicon: string } | null;
}

/** What a decision rested on, so that it can be computed again. */
export interface Berekening {
  /** Hash of the bundle that computed it; null when that version was not built as one file. */
  readonly motor: string | null;
  /** Input and result; only the writer knows its form. */
  readonly inhoud: unknown;
}

/** A decision to add. */
export type NieuweBeoordeling = Omit<
  OpenBeoordeling,
  'motiveringen' | 'versies' | 'momentopnameId'
> & {
  readonly momentopnameId?: string | null;
  readonly motiveringen?: readonly Motivering[];
  readonly versies?: OpenBeoordeling['versies'];
  readonly berekening?: Berekening | null;
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
    return (await this.vanAllen([werknemerId])).get(werknemerId) ?? new Map();
  }

  /** The same of many clients, in one statement. */
  async vanAllen(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, OpenBeoordeling>>> {
    const rijen: BeoordelingRij[] = await this.manager
      .createQueryBuilder(BeoordelingEntiteit, 'b')
      .distinctOn(['b.werknemerId', 'b.vacatureId'])
      .where('b.werknemerId = ANY(:ids)', { ids: [...ids] })
      .orderBy('b.werknemerId')
      .addOrderBy('b.vacatureId')
      .addOrderBy('b.volgnummer', 'DESC')
      .getMany();
    return voorElk(ids, rijen, (eigen, id) => this.open(eigen, id));
  }

  /** How many decisions of each kind count now, by client; no reason is opened. */
  async tellingen(ids: readonly string[]): Promise<ReadonlyMap<string, Record<Keuze, number>>> {
    const gevonden: unknown = await this.manager.query(
      `SELECT werknemer_id AS "werknemerId", beoordeling, count(*)::int AS aantal
         FROM (SELECT DISTINCT ON (werknemer_id, vacature_id) werknemer_id, beoordeling
                 FROM beoordeling WHERE werknemer_id = ANY($1::uuid[])
                ORDER BY werknemer_id, vacature_id, volgnummer DESC) geldend
        WHERE beoordeling IS NOT NULL GROUP BY werknemer_id, beoordeling`,
      [ids],
    );
    const tellingen = new Map(
      ids.map((id) => [id, { geschikt: 0, bespreken: 0, niet_geschikt: 0 }]),
    );
    for (const { werknemerId, beoordeling, aantal } of telrijen.parse(gevonden)) {
      const telling = tellingen.get(werknemerId);
      if (telling !== undefined) telling[beoordeling] = aantal;
    }
    return tellingen;
  }

  private async open(
    rijen: readonly BeoordelingRij[],
    werknemerId: string,
  ): Promise<ReadonlyMap<string, OpenBeoordeling>> {
    if (rijen.length === 0) return new Map();
    const sleutel = await this.sleutel.dossier(werknemerId);
    const open = rijen.flatMap((rij) => openRij(sleutel, rij));
    return new Map(open.map((beoordeling) => [beoordeling.vacatureId, beoordeling]));
  }

  /** Adds a decision; it replaces the one before. */
  async voegToe(nieuw: NieuweBeoordeling): Promise<void> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(nieuw.werknemerId);
    const reden = sleutel.sluit(plekVan(id), nieuw.reden);
    const { motiveringen: lijst = [] } = nieuw;
    const motiveringen =
      lijst.length === 0 ? null : sleutel.sluit(plekVan(id, 'motiveringen'), lijst);
    const { versies = null, berekening = null, momentopnameId = null, ...rest } = nieuw;
    await this.manager.insert(BeoordelingEntiteit, {
      ...rest,
      id,
      reden,
      motiveringen,
      momentopnameId,
      engineVersie: versies?.engine ?? null,
      lexiconVersie: versies?.lexicon ?? null,
      motor: berekening?.motor ?? null,
      berekening: berekening && sleutel.sluit(plekVan(id, 'berekening'), berekening.inhoud),
    });
  }

  /** What the decision that counts now rested on; null when none stands, or nothing was kept. */
  async berekening(werknemerId: string, vacatureId: string): Promise<Berekening | null> {
    const rij = await this.manager
      .createQueryBuilder(BeoordelingEntiteit, 'b')
      .addSelect('b.berekening')
      .where('b.werknemerId = :werknemerId AND b.vacatureId = :vacatureId', {
        werknemerId,
        vacatureId,
      })
      .orderBy('b.volgnummer', 'DESC')
      .limit(1)
      .getOne();
    if (rij === null || rij.beoordeling === null || rij.berekening == null) return null;
    const sleutel = await this.sleutel.dossier(werknemerId);
    const inhoud = sleutel.opent(plekVan(rij.id, 'berekening'), rij.berekening);
    return { motor: rij.motor, inhoud };
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
      momentopnameId: null,
      engineVersie: null,
      lexiconVersie: null,
      motor: null,
      doorId,
      op,
    });
  }
}

function openRij(sleutel: Sleutelring, rij: BeoordelingRij): OpenBeoordeling[] {
  const { beoordeling, reden, vacatureId, doorId, op, inhoudshash, momentopnameId } = rij;
  if (beoordeling === null || reden === null) return [];
  const tekst = z.string().parse(sleutel.opent(plekVan(rij.id), reden));
  const motiveringen = openMotiveringen(sleutel, rij);
  const versies = versiesVan(rij);
  const besluit = { vacatureId, beoordeling, reden: tekst, motiveringen, doorId, op };
  return [{ ...besluit, inhoudshash, momentopnameId, versies }];
}

function openMotiveringen(
  sleutel: Sleutelring,
  { id, motiveringen }: BeoordelingRij,
): readonly Motivering[] {
  if (motiveringen === null) return [];
  return z.array(motiveringSchema).parse(sleutel.opent(plekVan(id, 'motiveringen'), motiveringen));
}

type Geheimekolom = 'reden' | 'motiveringen' | 'berekening';

function versiesVan({ engineVersie, lexiconVersie }: BeoordelingRij): OpenBeoordeling['versies'] {
  if (engineVersie === null || lexiconVersie === null) return null;
  return { engine: engineVersie, lexicon: lexiconVersie };
}

function plekVan(id: string, kolom: Geheimekolom = 'reden') {
  return { tabel: 'beoordeling', rij: id, kolom };
}
