import { FACETTEN, type ZoekFilter } from '../zoekmachine.types.js';

/**
 * Writes a filter in Meilisearch's language. Field names come from our own list and every value
 * stands between quotes, so a value can never become part of the language.
 *
 * @returns parts that must all hold; empty asks nothing
 */
export function meiliFilter(filter: ZoekFilter): string[] {
  const { urenMin, urenMax, straal, geplaatstVanaf, eerstGezienVanaf } = filter;
  const values = FACETTEN.flatMap((field) => {
    const wanted = filter.waarden?.[field] ?? [];
    return wanted.length === 0 ? [] : [`${field} IN [${wanted.map(quote).join(', ')}]`];
  });
  return [
    ...values,
    ...(urenMin === undefined ? [] : [`uren_max IS NULL OR uren_max >= ${number(urenMin)}`]),
    ...(urenMax === undefined ? [] : [`uren_min IS NULL OR uren_min <= ${number(urenMax)}`]),
    ...(geplaatstVanaf === undefined ? [] : [`geplaatst >= ${number(geplaatstVanaf)}`]),
    ...(eerstGezienVanaf === undefined ? [] : [`eerst_gezien >= ${number(eerstGezienVanaf)}`]),
    ...(straal === undefined
      ? []
      : [`_geoRadius(${number(straal.lat)}, ${number(straal.lng)}, ${number(straal.km * 1_000)})`]),
  ];
}

/** `\` and `"` escaped, in this order. Half a surrogate pair cannot be sent as UTF-8. */
export function quote(value: string): string {
  const sendable = value.replace(/\p{Surrogate}/gu, '\uFFFD');
  return `"${sendable.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/**
 * @throws RangeError for what is not a finite number; that would be a mistake in our own code
 */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A filter needs finite numbers.');
  return value.toFixed(6);
}
