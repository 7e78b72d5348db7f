import { createHash } from 'node:crypto';
import { VacatureOpslag } from '@passend/infra';
import { kenmerkenVan, versies } from '@passend/matching';
import { PROEFREGELS, proefvacature, startProefrun } from '@passend/test-kit';
import { makeMarket } from '../../../../packages/matching/bench/lib/market.mjs';

const PARTIJ = 90;
/** With sighting and snapshot, as the worker stores them; the rest of the market are copies of the row alone. */
const VOLLEDIG = 270;
const KOPIEEN = 1_000;
const TEKST = `Je plant de ritten van onze wagens, belt met klanten en verwerkt wat er binnenkomt. Je zit
  achter een beeldscherm en staat af en toe op. Tillen tot 8 kg komt voor. Je werkt met zes collega's.`;

/**
 * Stores a market. What was read from the texts is that of the market of the matching bench, which has a
 * realistic spread.
 * @returns {Promise<string[]>} ids of the vacancies that have everything
 */
export async function zaaiMarkt(bron, aantal) {
  const rijen = new Map();
  for (const rij of makeMarket(aantal)) rijen.set(String(rij.id), rij);
  const { eisen } = kenmerkenVan(proefvacature({ tekst: TEKST }));
  const { engine, lexicon } = versies();
  const opslag = new VacatureOpslag(bron, {
    ...PROEFREGELS,
    engineVersie: engine,
    lexiconVersie: lexicon,
    leidAf: (vacature) => ({
      ...PROEFREGELS.leidAf(vacature),
      kenmerken: rijen.get(vacature.externId).kenmerken,
      eisen,
    }),
    sleutels: ({ externId }) => ({ zoek: [sleutel(externId)], sloten: [externId], simhash: null }),
    zelfde: () => false,
  });
  const run = await startProefrun(bron, 'bench');
  const alle = [...rijen.keys()].slice(0, VOLLEDIG);
  for (let van = 0; van < alle.length; van += PARTIJ) {
    const vacatures = alle.slice(van, van + PARTIJ).map((externId) =>
      proefvacature({
        externId,
        titel: `Planner ${externId}`,
        tekst: `${TEKST} Nummer ${externId}.`,
      }),
    );
    await opslag.bewaar({ ...run, hoe: 'lijst', op: new Date(), vacatures });
  }
  const gevonden = await bron.query('SELECT id::text AS id FROM vacature ORDER BY vacature.id');
  await kopieer(bron, [...rijen.values()].slice(VOLLEDIG));
  return gevonden.map(({ id }) => id);
}

async function kopieer(bron, rijen) {
  const [{ kolommen }] = await bron.query(
    `SELECT string_agg(quote_ident(attname), ', ') AS kolommen FROM pg_attribute
     WHERE attrelid = 'vacature'::regclass AND attnum > 0 AND NOT attisdropped
       AND attidentity = '' AND attgenerated = '' AND attname <> ALL ('{kenmerken,canoniek_id}')`,
  );
  for (let van = 0; van < rijen.length; van += KOPIEEN) {
    const kenmerken = rijen.slice(van, van + KOPIEEN).map((rij) => rij.kenmerken);
    await bron.query(
      `INSERT INTO vacature (${kolommen}, kenmerken)
       SELECT ${kolommen}, nieuw.kenmerken
         FROM jsonb_array_elements($1::jsonb) AS nieuw (kenmerken),
              (SELECT ${kolommen} FROM vacature ORDER BY id LIMIT 1) voorbeeld`,
      [JSON.stringify(kenmerken)],
    );
  }
}

function sleutel(tekst) {
  return createHash('sha256').update(tekst).digest().readInt32BE();
}
