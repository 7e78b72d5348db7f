import { randomUUID } from 'node:crypto';
import { blokkaderedenSchema } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';

const dag = z.string();
const dossierSchema = z.object({ werknemer_id: z.uuid(), einde: dag.nullable() });
const blokkadeSchema = z.object({
  id: z.uuid(),
  werknemer_id: z.uuid(),
  reden: blokkaderedenSchema,
  sinds: z.date(),
  herzien_op: dag,
});
const bewijsSchema = z.object({
  id: z.uuid(),
  soort: z.enum(['sleutels', 'dossier', 'rijen', 'verzoek']),
  klasse: z.string(),
  werknemer_id: z.uuid().nullable(),
  regel: z.string(),
  tellingen: z.record(z.string(), z.number()),
  op: z.date(),
  hash: z.string(),
});

/** A dossier that is still there, with its end; no name. */
export type Bewaardossier = z.infer<typeof dossierSchema>;
/** A hold that was not lifted. */
export type Blokkade = z.infer<typeof blokkadeSchema>;
/** A proof that something went. */
export type Opruimbewijs = z.infer<typeof bewijsSchema>;

/** A hold to place. */
export interface NieuweBlokkade {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly reden: Blokkade['reden'];
  readonly toelichting: string | null;
  readonly herzienOp: string;
  readonly doorId: string;
  readonly sinds: Date;
}

/** What is kept of an agency, what holds it, and what went; the manager comes from `inBureau`. */
export class BewaarOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** Every dossier that is there, the one that goes first in front. */
  async dossiers(): Promise<readonly Bewaardossier[]> {
    const rijen: unknown = await this.manager.query(
      `SELECT id AS werknemer_id, bewaar_einde(id)::text AS einde FROM werknemer
        WHERE vernietigd_op IS NULL ORDER BY 2 NULLS LAST, 1`,
    );
    return z.array(dossierSchema).parse(rijen);
  }

  /** Holds that count, the one to be looked at first in front. */
  async blokkades(): Promise<readonly Blokkade[]> {
    const rijen: unknown = await this.manager.query(
      `SELECT id, werknemer_id, reden, sinds, herzien_op::text FROM bewaarblokkade
        WHERE opgeheven_op IS NULL ORDER BY herzien_op, id`,
    );
    return z.array(blokkadeSchema).parse(rijen);
  }

  /** The newest proofs. */
  async bewijzen(aantal: number): Promise<readonly Opruimbewijs[]> {
    const rijen: unknown = await this.manager.query(
      `SELECT id, soort, klasse, werknemer_id, regel, tellingen, op, hash FROM vernietiging
        ORDER BY volgnummer DESC LIMIT $1`,
      [aantal],
    );
    return z.array(bewijsSchema).parse(rijen);
  }

  /** Rows of one dossier by table: what will go with it. */
  async telling(werknemerId: string): Promise<Readonly<Record<string, number>>> {
    const rijen: unknown = await this.manager.query('SELECT bewaar_tel($1) AS tellingen', [
      werknemerId,
    ]);
    const gelezen = z.array(z.object({ tellingen: z.record(z.string(), z.number()) })).parse(rijen);
    return gelezen[0]?.tellingen ?? {};
  }

  /** Places a hold; the words with it are closed with the key of the dossier. @returns its id */
  async blokkeer(sleutel: Bureausleutel, nieuw: NieuweBlokkade): Promise<string> {
    const id = randomUUID();
    const { bureauId, werknemerId, reden, toelichting, herzienOp, doorId, sinds } = nieuw;
    const plek = { tabel: 'bewaarblokkade', rij: id, kolom: 'toelichting' };
    const ring = await sleutel.dossier(werknemerId);
    await this.manager.query(
      `INSERT INTO bewaarblokkade (id, bureau_id, werknemer_id, reden, toelichting, herzien_op,
         door_id, sinds) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        bureauId,
        werknemerId,
        reden,
        toelichting === null ? null : ring.sluit(plek, toelichting),
        herzienOp,
        doorId,
        sinds,
      ],
    );
    return id;
  }

  /** Lifts a hold. @returns the dossier it was on; null when there is no such hold */
  async hefOp(id: string, doorId: string, op: Date): Promise<string | null> {
    const rijen: unknown = await this.manager.query(
      `WITH op AS (UPDATE bewaarblokkade SET opgeheven_op = $2, opgeheven_door_id = $3
                    WHERE id = $1 AND opgeheven_op IS NULL RETURNING werknemer_id)
       SELECT werknemer_id FROM op`,
      [id, op, doorId],
    );
    return z.array(z.object({ werknemer_id: z.uuid() })).parse(rijen)[0]?.werknemer_id ?? null;
  }
}
