import type { DataSource } from 'typeorm';

/** What looking at something writes: the log of looks, the last visit, counts, the week and the sign of life. */
const BIJ_KIJKEN = [
  'toegangslog',
  'toegangszegel',
  'toegangslog_wachtrij',
  'laatst_bekeken',
  'poging',
  'marktweek',
  'hartslag',
];

/** What every other table holds, in one value each. */
export async function tabelstand(alles: DataSource): Promise<ReadonlyMap<string, unknown>> {
  const tabellen = await alles.query<{ naam: string }[]>(
    `SELECT tablename AS naam FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1)`,
    [BIJ_KIJKEN],
  );
  const standen = new Map<string, unknown>();
  for (const { naam } of tabellen) {
    const [rij] = await alles.query<{ stand: string }[]>(
      `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS stand FROM ${naam} t`,
    );
    standen.set(naam, rij?.stand);
  }
  return standen;
}
