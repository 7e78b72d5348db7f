import { createHash } from 'node:crypto';
import type { Vacature } from '@passend/domain';
import { BronOpslag, type DataSource, type Marktregels, PlanOpslag } from '@passend/infra';

/** A vacancy with everything filled in; tests change what they are about. */
export function proefvacature(anders: Partial<Vacature> = {}): Vacature {
  const externId = anders.externId ?? 'v1';
  return {
    externId,
    url: `https://bron.example/vacatures/${externId}`,
    titel: 'Magazijnmedewerker',
    tekst: 'Je verzamelt bestellingen in ons magazijn.',
    taal: 'nl',
    werkgever: 'Voorbeeld BV',
    werkplekken: [{ naam: 'Utrecht', postcode: null, provincie: 'Utrecht', land: 'NL' }],
    thuiswerk: null,
    uren: { min: 24, max: 32 },
    salaris: null,
    opleiding: null,
    contract: null,
    geplaatstOp: '2026-01-05',
    sluitOp: null,
    fysiekeEisen: null,
    ...anders,
  };
}

/** Any text as an integer of 32 bits. */
function proefsleutel(tekst: string): number {
  return createHash('sha256').update(tekst).digest().readInt32BE();
}

/** Rules simple enough to foresee: copies have the same place, title and text. */
export const PROEFREGELS: Marktregels = {
  engineVersie: 'proef-1',
  lexiconVersie: 'proef-1',
  sleutelVersie: 1,
  inhoudshash: ({ externId: _id, url: _url, ...inhoud }) =>
    createHash('sha256').update(JSON.stringify(inhoud)).digest('hex'),
  leidAf: (vacature) => ({
    kenmerken: {
      eisen: [],
      beroep: null,
      plaatsen: [],
      thuiswerk: vacature.thuiswerk,
      uren: vacature.uren,
      opleiding: vacature.opleiding,
      vereist: [],
      taal: vacature.taal,
    },
    eisen: [],
    landen: ['NL'],
    provincies: vacature.werkplekken.flatMap(({ provincie }) => provincie ?? []),
    plaatsen: vacature.werkplekken.map(({ naam }) => naam),
  }),
  sleutels: ({ titel, werkplekken }) => ({
    zoek: werkplekken.map(({ naam }) => proefsleutel(`${naam}|${titel}`)),
    sloten: werkplekken.map(({ naam }) => naam),
    simhash: null,
  }),
  zelfde: (a, b) => a.titel === b.titel && a.tekst === b.tekst,
};

export interface Proefrun {
  readonly bronId: number;
  readonly runId: number;
  /** The entry page of the source. */
  readonly fetchId: number;
  readonly rang: number;
}

/** Adds a source and opens a run on it, as the planner does. */
export async function startProefrun(
  dataSource: DataSource,
  naam: string,
  type = 'indeed',
): Promise<Proefrun> {
  const bronnen = new BronOpslag(dataSource);
  const url = `https://bron.example/${naam}`;
  const bronId = await bronnen.voegToe({ naam, type, url });
  return openProefrun(dataSource, bronId);
}

/** Opens the next run of a source that exists. */
export async function openProefrun(dataSource: DataSource, bronId: number): Promise<Proefrun> {
  const bronnen = new BronOpslag(dataSource);
  await bronnen.draaiNu(bronId);
  await new PlanOpslag(dataSource).deelUit(1_000);
  const bron = await bronnen.vind(bronId);
  const [ingang] = await dataSource.query<{ id: string; run_id: string }[]>(
    `SELECT id, run_id FROM fetch_state WHERE bron_id = $1 AND soort = 'ingang'`,
    [bronId],
  );
  if (bron === null || ingang === undefined) throw new Error('The source has no entry page.');
  return { bronId, runId: Number(ingang.run_id), fetchId: Number(ingang.id), rang: bron.rang };
}
