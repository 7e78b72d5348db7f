import { plaatsVanId, type Vacature } from '@passend/domain';
import {
  type DataSource,
  type Marktregels,
  PostgresZoekmachine,
  VacatureOpslag,
  ZoekdocumentLezer,
} from '@passend/infra';
import { ENGINE_VERSIE, kenmerkenVan, LEXICON_VERSIE } from '@passend/matching';
import { onthoud, PROEFREGELS, proefvacature, startProefrun } from '@passend/test-kit';
import { z } from 'zod';

/** The reading of the product, with the simple rules of the test kit for what is a copy. */
const REGELS: Marktregels = {
  ...PROEFREGELS,
  engineVersie: ENGINE_VERSIE,
  lexiconVersie: LEXICON_VERSIE,
  leidAf: (vacature) => {
    const { kenmerken, eisen } = onthoud(vacature, () => kenmerkenVan(vacature));
    const plaatsen = kenmerken.plaatsen.flatMap((id) => plaatsVanId(id) ?? []);
    return {
      ...PROEFREGELS.leidAf(vacature),
      kenmerken,
      eisen,
      landen: [...new Set(vacature.werkplekken.map(({ land }) => land))],
      provincies: plaatsen.map(({ provincie }) => provincie),
      plaatsen: plaatsen.map(({ naam }) => naam),
    };
  },
};

const BANEN = [
  [
    'Logistiek planner',
    'Je plant de ritten van onze wagens. Je zit de hele dag achter een beeldscherm en belt met klanten.',
    { min: 24, max: 36 },
  ],
  [
    'Magazijnmedewerker',
    'Je verzamelt bestellingen. Je moet dozen tot 25 kg kunnen tillen en loopt de hele dag.',
    { min: 32, max: 40 },
  ],
  [
    'Administratief medewerker',
    'Je verwerkt facturen en beantwoordt de post. Tillen hoef je bij ons niet. Je werkt rustig en alleen.',
    { min: 16, max: 24 },
  ],
  [
    'Medewerker binnendienst',
    'Je neemt de telefoon aan en maakt offertes. Af en toe til je een doos van 8 kg.',
    { min: 24, max: 32 },
  ],
  [
    'Receptionist',
    'Je ontvangt bezoekers. Je staat en zit afwisselend. Geen deadlines, wel veel mensen.',
    { min: null, max: null },
  ],
  [
    'Verpleegkundige',
    'Je werkt in wisselende diensten, ook in de nacht. Een hbo-diploma verpleegkunde is nodig.',
    { min: 24, max: 36 },
  ],
  [
    'Stratenmaker',
    'Zwaar lichamelijk werk: je knielt en tilt de hele dag stenen. Rijbewijs B is nodig.',
    { min: 38, max: 40 },
  ],
] as const;

const PLEKKEN = [
  ['Amersfoort', 'Utrecht', 'NL'],
  ['Utrecht', 'Utrecht', 'NL'],
  ['Zwolle', 'Overijssel', 'NL'],
  ['Groningen', 'Groningen', 'NL'],
  ['Maastricht', 'Limburg', 'NL'],
  ['Antwerpen', null, 'BE'],
] as const;

/** Every job in every town: 42 vacancies that differ in load, hours, distance and country. */
export function proefmarkt(): Vacature[] {
  return BANEN.flatMap(([titel, tekst, uren], baan) =>
    PLEKKEN.map(([naam, provincie, land], plek) =>
      proefvacature({
        externId: `baan-${baan}-${plek}`,
        titel,
        tekst: `${tekst} Je werkt in ${naam}.`,
        werkgever: `Werkplaats ${naam} BV`,
        werkplekken: [{ naam, postcode: null, provincie, land }],
        uren,
      }),
    ),
  );
}

/** Stores vacancies as the worker does, the search index included; gives their ids. */
export async function bewaarVacatures(
  bron: DataSource,
  vacatures: readonly Vacature[],
  op: Date,
): Promise<readonly string[]> {
  const run = await startProefrun(bron, `proef-${op.getTime()}`);
  await new VacatureOpslag(bron, REGELS).bewaar({ ...run, hoe: 'lijst', op, vacatures });
  const gevonden: unknown = await bron.query(
    'SELECT vacature_id::text AS id FROM waarneming WHERE bron_id = $1 ORDER BY id',
    [run.bronId],
  );
  const ids = z
    .array(z.object({ id: z.string() }))
    .parse(gevonden)
    .map(({ id }) => id);
  // The clock of the app stands still in a test; that of the database does not.
  await bron.query('UPDATE vacature SET opgeslagen_op = $2 WHERE id = ANY($1::bigint[])', [
    ids,
    op,
  ]);
  const documenten = await new ZoekdocumentLezer(bron).lees(ids.map(Number));
  await new PostgresZoekmachine((sql, waarden) => bron.query(sql, [...waarden])).zet(documenten);
  return ids;
}

/** Closes a vacancy: what the market reader has to notice is the state and the transaction id. */
export async function sluitVacature(bron: DataSource, id: string): Promise<void> {
  await bron.query(
    `UPDATE vacature SET status = 'gesloten', gesloten_op = now(), gewijzigd_op = now(),
       gewijzigd_xid = pg_current_xact_id() WHERE id = $1::bigint`,
    [id],
  );
}
