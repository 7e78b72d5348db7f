import { ITEM_SLUGS } from '@passend/domain';

/** The id columns that the scoring of a client reads, straight out of the index.
 * @param {object} index a Marktindex @param {object} client */
export function readColumns(index, client) {
  const { werkplek, uren, toelating, beroep, vraag, items } = index.kolommen;
  const limited = client.belastbaarheid.beperkingen.map(
    ({ item }) => items[ITEM_SLUGS.indexOf(item)],
  );
  return [werkplek, uren, toelating, beroep, vraag, ...limited].map(({ kolom }) => kolom.ids);
}

/** Reads every value of every column once, one column after the other.
 * @param {readonly (Uint8Array | Uint16Array | Uint32Array)[]} columns @param {number} rows */
export function readAll(columns, rows) {
  let sum = 0;
  for (const column of columns) {
    if (column instanceof Uint8Array) sum += sum8(column, rows);
    else if (column instanceof Uint16Array) sum += sum16(column, rows);
    else sum += sum32(column, rows);
  }
  return sum;
}

function sum8(column, rows) {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += column[i];
  return sum;
}

function sum16(column, rows) {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += column[i];
  return sum;
}

function sum32(column, rows) {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += column[i];
  return sum;
}
