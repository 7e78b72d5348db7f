import type { Weghaalzoek } from '@passend/contracts';
import { type Querier, rows } from './sql.js';

const MAX_GEVONDEN = 10;

/** Live vacancies and their employers that a text may mean: an address, words of a title, a name. */
export async function zoekTeWeghalen(querier: Querier, tekst: string): Promise<Weghaalzoek> {
  const gezocht = tekst.trim();
  return /^https?:\/\//iu.test(gezocht)
    ? { vacatures: await opAdres(querier, gezocht), werkgevers: [] }
    : { vacatures: await opWoorden(querier, gezocht), werkgevers: await opNaam(querier, gezocht) };
}

const VACATURE = `SELECT v.id::text AS id, v.titel, v.werkgever,
  nullif(array_to_string(v.plaatsen, ', '), '') AS plaats, v.url FROM vacature v`;

async function opAdres(querier: Querier, adres: string) {
  const found = await rows<Weghaalzoek['vacatures'][number]>(
    querier,
    `${VACATURE} WHERE v.status = 'live' AND (v.url = ANY($1::text[]) OR v.id IN
       (SELECT vacature_id FROM waarneming WHERE url = ANY($1::text[])))
     ORDER BY v.id LIMIT ${MAX_GEVONDEN}`,
    // With and without the slash that people leave out.
    [[adres, adres.endsWith('/') ? adres.slice(0, -1) : `${adres}/`]],
  );
  return [...found];
}

async function opWoorden(querier: Querier, woorden: string) {
  const found = await rows<Weghaalzoek['vacatures'][number]>(
    querier,
    `${VACATURE} WHERE v.status = 'live' AND (v.titel ILIKE $1 OR v.werkgever ILIKE $1)
     ORDER BY v.titel, v.id LIMIT ${MAX_GEVONDEN}`,
    [bevat(woorden)],
  );
  return [...found];
}

async function opNaam(querier: Querier, naam: string) {
  const found = await rows<Weghaalzoek['werkgevers'][number]>(
    querier,
    `SELECT werkgever AS naam, count(*)::int AS aantal FROM vacature
     WHERE status = 'live' AND werkgever ILIKE $1
     GROUP BY werkgever ORDER BY aantal DESC, naam LIMIT ${MAX_GEVONDEN}`,
    [bevat(naam)],
  );
  return [...found];
}

/** What people type is words, never a pattern. */
function bevat(woorden: string): string {
  return `%${woorden.replaceAll(/[\\%_]/gu, '\\$&')}%`;
}
