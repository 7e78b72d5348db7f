import { randomUUID } from 'node:crypto';
import { type Vacature, vacatureSchema } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import type { Sleutelring } from '../../secrets/sleutelring.js';
import { GevondenEntiteit, type GevondenRij } from './gevonden-entiteit.js';

/** The most recent ones that are shown. */
const MAX_GETOOND = 50;

/** One vacancy that was found, with its pasted text opened. */
export interface OpenGevonden {
  readonly id: string;
  readonly door: GevondenRij['door'];
  readonly doorId: string;
  readonly op: Date;
  readonly vraagId: string | null;
  /** A pasted vacancy with its number; null for an address. */
  readonly geplakt: { readonly vacatureId: string; readonly vacature: Vacature } | null;
}

/** Who found it, for whom. */
export interface Vinder {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly door: GevondenRij['door'];
  readonly doorId: string;
  readonly op: Date;
}

/** What coach and werknemer found themselves; rows are only ever added. */
export class GevondenOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** What was found for a client, newest first. */
  async van(werknemerId: string): Promise<readonly OpenGevonden[]> {
    const rijen = await this.manager.find(GevondenEntiteit, {
      where: { werknemerId },
      order: { volgnummer: 'DESC' },
      take: MAX_GETOOND,
    });
    if (rijen.length === 0) return [];
    const sleutel = await this.sleutel.dossier(werknemerId);
    return rijen.map((rij) => openRij(sleutel, rij));
  }

  /** A pasted vacancy of this client by its number; null when it is not his. */
  async geplakte(werknemerId: string, vacatureId: string): Promise<OpenGevonden | null> {
    const rij = await this.manager.findOneBy(GevondenEntiteit, { werknemerId, vacatureId });
    return rij === null ? null : openRij(await this.sleutel.dossier(werknemerId), rij);
  }

  /** Remembers the question to the market. @returns its id */
  async voegAdresToe(vinder: Vinder, vraagId: string): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(GevondenEntiteit, {
      ...vinder,
      id,
      vraagId,
      vacatureId: null,
      inhoud: null,
    });
    return id;
  }

  /** Keeps a pasted vacancy, for this client only. @returns its id */
  async voegTekstToe(vinder: Vinder, vacature: Vacature): Promise<string> {
    const id = randomUUID();
    const gevonden: unknown = await this.manager.query(
      "SELECT nextval(pg_get_serial_sequence('vacature', 'id'))::text AS nummer",
    );
    const sleutel = await this.sleutel.dossier(vinder.werknemerId);
    const [rij] = z.array(z.object({ nummer: z.string() })).parse(gevonden);
    await this.manager.insert(GevondenEntiteit, {
      ...vinder,
      id,
      vraagId: null,
      vacatureId: rij?.nummer ?? null,
      inhoud: sleutel.sluit(plekVan(id), vacature),
    });
    return id;
  }
}

function openRij(
  sleutel: Sleutelring,
  { id, inhoud, vacatureId, ...rij }: GevondenRij,
): OpenGevonden {
  const { door, doorId, op, vraagId } = rij;
  const geplakt =
    inhoud === null || vacatureId === null
      ? null
      : { vacatureId, vacature: vacatureSchema.parse(sleutel.opent(plekVan(id), inhoud)) };
  return { id, door, doorId, op, vraagId, geplakt };
}

function plekVan(id: string) {
  return { tabel: 'gevonden', rij: id, kolom: 'inhoud' };
}
