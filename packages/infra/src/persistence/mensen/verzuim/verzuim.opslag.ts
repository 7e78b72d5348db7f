import { randomUUID } from 'node:crypto';
import { type Gebeurtenis, gebeurtenisSchema } from '@passend/domain';
import { type EntityManager, In } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { voorElk } from '../per-werknemer.js';
import { VerzuimgebeurtenisEntiteit, type VerzuimgebeurtenisRij } from './verzuim-entiteit.js';

/** An event that counts, with who wrote it and how often it was corrected. */
export interface GeldendeGebeurtenis {
  readonly id: string;
  readonly gebeurtenis: Gebeurtenis;
  readonly doorId: string;
  readonly op: Date;
  readonly correcties: number;
}

/** Who writes, about which client, when. */
export interface Verzuimplek {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly doorId: string;
  readonly op: Date;
}

/** `gebeurtenis` is null when the one before was taken back. */
const inhoudSchema = z.strictObject({ gebeurtenis: gebeurtenisSchema.nullable() });

/** Somebody else put something in the place of this event in the meantime. */
export class AlVervangen extends Error {
  override readonly name = 'AlVervangen';
}

/** What happened in a case of illness; rows are only ever added. */
export class VerzuimOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** The events of one client that count now, in the order in which they were first written. */
  async van(werknemerId: string): Promise<readonly GeldendeGebeurtenis[]> {
    return (await this.vanAllen([werknemerId])).get(werknemerId) ?? [];
  }

  /** The same of many clients, in one statement. */
  async vanAllen(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly GeldendeGebeurtenis[]>> {
    const rijen = await this.manager.find(VerzuimgebeurtenisEntiteit, {
      where: { werknemerId: In([...ids]) },
      order: { volgnummer: 'ASC' },
    });
    return voorElk(ids, rijen, (eigen, id) => this.open(eigen, id));
  }

  private async open(
    rijen: readonly VerzuimgebeurtenisRij[],
    werknemerId: string,
  ): Promise<readonly GeldendeGebeurtenis[]> {
    if (rijen.length === 0) return [];
    const ring = await this.sleutel.dossier(werknemerId);
    return laatsteVersies(rijen).flatMap(({ rij, correcties }) => {
      const { gebeurtenis } = inhoudSchema.parse(ring.opent(plekVan(rij.id), rij.inhoud));
      if (gebeurtenis === null) return [];
      return [{ id: rij.id, gebeurtenis, doorId: rij.doorId, op: rij.op, correcties }];
    });
  }

  async voegToe(plek: Verzuimplek, gebeurtenis: Gebeurtenis): Promise<string> {
    return this.schrijf(plek, null, gebeurtenis);
  }

  /**
   * Puts another event in the place of one, or takes it back (null). The row before stays as evidence.
   * @throws AlVervangen when somebody else replaced it at the same moment; the transaction is over then
   */
  async vervang(
    plek: Verzuimplek,
    vervangtId: string,
    gebeurtenis: Gebeurtenis | null,
  ): Promise<string> {
    try {
      return await this.schrijf(plek, vervangtId, gebeurtenis);
    } catch (fout) {
      throw isDubbel(fout) ? new AlVervangen() : fout;
    }
  }

  private async schrijf(
    plek: Verzuimplek,
    vervangtId: string | null,
    gebeurtenis: Gebeurtenis | null,
  ): Promise<string> {
    const id = randomUUID();
    const ring = await this.sleutel.dossier(plek.werknemerId);
    const inhoud = ring.sluit(plekVan(id), { gebeurtenis });
    await this.manager.insert(VerzuimgebeurtenisEntiteit, { ...plek, id, vervangtId, inhoud });
    return id;
  }
}

function isDubbel(fout: unknown): boolean {
  return fout instanceof Error && 'code' in fout && fout.code === '23505';
}

/** Every chain of corrections by its last row, in the order of its first. */
function laatsteVersies(rijen: readonly VerzuimgebeurtenisRij[]) {
  const opvolgers = new Map(
    rijen.flatMap((rij) => (rij.vervangtId ? [[rij.vervangtId, rij]] : [])),
  );
  return rijen
    .filter(({ vervangtId }) => vervangtId === null)
    .map((eerste) => {
      let [rij, correcties] = [eerste, 0];
      for (let na = opvolgers.get(rij.id); na !== undefined; na = opvolgers.get(rij.id)) {
        rij = na;
        correcties += 1;
      }
      return { rij, correcties };
    });
}

function plekVan(id: string) {
  return { tabel: 'verzuimgebeurtenis', rij: id, kolom: 'inhoud' };
}
