import { type Gebeurtenis, gebeurtenisSchema, type Waargenomen } from '@passend/contracts';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { vindplaatsVan } from './vindplaats.js';
import { webadresSchema } from './webadres.js';

const bewijsSchema = z
  .object({
    op: z.string(),
    code: z.string(),
    tekst: z.string().nullable(),
    // Missing in evidence of before these were kept.
    status: z.number().nullable().default(null),
    url: z.string().nullable().default(null),
  })
  .array();

const rijSchema = z.object({
  id: z.string(),
  bron: z.string(),
  rang: z.number(),
  type: z.string(),
  url: webadresSchema,
  eerstGezien: z.date(),
  laatstGezien: z.date(),
  live: z.boolean(),
  gecontroleerdOp: z.date(),
  gecontroleerdHoe: z.string().nullable(),
  lijstVolledig: z.boolean().nullable(),
  bewijs: bewijsSchema,
  uitkomst: z.string().nullable(),
  pogingOp: z.date().nullable(),
  pogingStatus: z.number().nullable(),
});
type Rij = z.infer<typeof rijSchema>;

const momentSchema = z.object({
  waarnemingId: z.string(),
  id: z.string(),
  gezienOp: z.date(),
  laatstOp: z.date(),
  keren: z.number(),
  sha256: z.string(),
});

const voorvalSchema = z.object({
  waarnemingId: z.string(),
  soort: gebeurtenisSchema.shape.soort,
  op: z.date(),
  bewijs: bewijsSchema,
});

/** Answers that said nothing about the vacancy. */
const ZEGT_NIETS: ReadonlySet<string | null> = new Set(['onzeker', 'fout']);

/** Where a vacancy was seen, the most recent first, with all that is known of it there. */
export async function leesWaargenomen(
  bron: Pick<EntityManager, 'query'>,
  vacatureId: string,
): Promise<Waargenomen> {
  const gevonden: unknown = await bron.query(
    `SELECT w.id::text AS id, b.naam AS bron, b.rang, b.type, w.url, w.eerst_gezien AS "eerstGezien",
            w.laatst_gezien AS "laatstGezien", w.status = 'live' AS live,
            w.laatst_gecontroleerd AS "gecontroleerdOp", w.gecontroleerd_hoe AS "gecontroleerdHoe",
            f.lijst_volledig AS "lijstVolledig", w.bewijs, f.uitkomst, f.opgehaald_op AS "pogingOp",
            f.laatste_status AS "pogingStatus"
       FROM waarneming w JOIN bron b ON b.id = w.bron_id LEFT JOIN fetch_state f ON f.id = w.fetch_id
      WHERE w.vacature_id = $1::bigint ORDER BY w.laatst_gezien DESC, w.id`,
    [vacatureId],
  );
  const rijen = z.array(rijSchema).parse(gevonden);
  const momenten = await leesMomenten(bron, vacatureId);
  const voorvallen = await leesVoorvallen(bron, vacatureId);
  return rijen.map((rij) => ({
    ...toonRij(rij),
    gebeurtenissen: voorvallen
      .filter(({ waarnemingId }) => waarnemingId === rij.id)
      .map(({ soort, op, bewijs }): Gebeurtenis => ({ soort, op: op.toISOString(), bewijs })),
    momentopnamen: momenten
      .filter(({ waarnemingId }) => waarnemingId === rij.id)
      .map(({ waarnemingId: _id, gezienOp, laatstOp, ...rest }) => ({
        ...rest,
        gezienOp: gezienOp.toISOString(),
        laatstOp: laatstOp.toISOString(),
      })),
  }));
}

function toonRij(rij: Rij): Omit<Waargenomen[number], 'gebeurtenissen' | 'momentopnamen'> {
  const { bron, url, live, gecontroleerdHoe, bewijs } = rij;
  return {
    bron,
    url,
    live,
    gecontroleerdHoe,
    herkomst: vindplaatsVan(rij),
    eerstGezien: rij.eerstGezien.toISOString(),
    laatstGezien: rij.laatstGezien.toISOString(),
    gecontroleerdOp: rij.gecontroleerdOp.toISOString(),
    lijstVolledig: rij.lijstVolledig === true,
    mislukt: misluktVan(rij),
    twijfel: live ? bewijs : [],
  };
}

function misluktVan({ uitkomst, pogingOp, pogingStatus, gecontroleerdOp }: Rij) {
  if (!ZEGT_NIETS.has(uitkomst) || pogingOp === null || pogingOp <= gecontroleerdOp) return null;
  return { op: pogingOp.toISOString(), status: pogingStatus };
}

async function leesMomenten(bron: Pick<EntityManager, 'query'>, vacatureId: string) {
  const gevonden: unknown = await bron.query(
    `SELECT m.waarneming_id::text AS "waarnemingId", m.id::text AS id, m.gezien_op AS "gezienOp",
            m.laatst_op AS "laatstOp", m.keren, m.sha256
       FROM momentopname m JOIN waarneming w ON w.id = m.waarneming_id
      WHERE w.vacature_id = $1::bigint ORDER BY m.gezien_op DESC, m.id DESC`,
    [vacatureId],
  );
  return z.array(momentSchema).parse(gevonden);
}

async function leesVoorvallen(bron: Pick<EntityManager, 'query'>, vacatureId: string) {
  const gevonden: unknown = await bron.query(
    `SELECT g.waarneming_id::text AS "waarnemingId", g.soort, g.op, g.bewijs
       FROM waarneming_gebeurtenis g JOIN waarneming w ON w.id = g.waarneming_id
      WHERE w.vacature_id = $1::bigint ORDER BY g.id DESC`,
    [vacatureId],
  );
  return z.array(voorvalSchema).parse(gevonden);
}
