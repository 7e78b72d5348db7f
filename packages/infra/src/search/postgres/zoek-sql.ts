import type { Facet, ZoekFilter, ZoekVraag } from '../zoekmachine.types.js';

/** A statement and its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Fields that hold a list of values in the table. */
const LIJSTEN: ReadonlySet<Facet> = new Set(['land', 'provincie', 'plaats']);

/** Kilometres; mean radius of the earth. */
const AARDSTRAAL = 6_371;

/** Share of a match by where it is: text, employer and place, parts of the title, title. */
const GEWICHTEN = '{0.1,0.4,0.6,1.0}';

/** Puts values aside and gives their placeholders, so that no value ever enters the SQL text. */
class Values {
  readonly list: unknown[] = [];
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/**
 * The statement that gives the id of everything a text finds, without order or limit.
 *
 * @param tsquery - in the syntax of to_tsquery, made of folded words only; null asks for everything
 */
export function treffersStatement(tsquery: string | null): Statement {
  const live = 'd.generatie = (SELECT actief FROM zoekstand)';
  if (tsquery === null) return { sql: `SELECT d.id FROM zoekdocument d WHERE ${live}`, values: [] };
  const query = "to_tsquery('public.dutch_unaccent', $1)";
  return {
    sql: `SELECT d.id FROM zoekdocument d
           WHERE ${live} AND (numnode(${query}) = 0 OR d.zoekvector @@ ${query})`,
    values: [tsquery],
  };
}

/**
 * The statement for one question. Its one row: `totaal`, `ids` (in order) and `facetten`.
 *
 * @param tsquery - in the syntax of to_tsquery, made of folded words only; null asks for everything
 */
export function zoekStatement(vraag: ZoekVraag, tsquery: string | null): Statement {
  const values = new Values();
  const query =
    tsquery === null ? null : `to_tsquery('public.dutch_unaccent', ${values.add(tsquery)})`;
  const conditions = [
    'd.generatie = (SELECT actief FROM zoekstand)',
    // A question of stop words only ("de van het") asks nothing.
    ...(query === null ? [] : [`(numnode(${query}) = 0 OR d.zoekvector @@ ${query})`]),
    ...filterConditions(vraag.filter ?? {}, values),
  ];
  const byRank = query !== null && vraag.sorteer !== 'nieuwste';
  const rank = byRank ? `ts_rank('${GEWICHTEN}', d.zoekvector, ${query}, 1)` : '0';
  const limit = values.add(Math.min(Math.max(vraag.aantal ?? 20, 1), 100));
  const offset = values.add(Math.max(vraag.vanaf ?? 0, 0));
  const facets = (vraag.facetten ?? []).map((facet) => `'${facet}', (${facetCount(facet)})`);
  const sql = `
    WITH gevonden AS MATERIALIZED (
      SELECT d.id, ${rank} AS rang, d.geplaatst, d.land, d.provincie, d.plaats,
             d.opleiding, d.contract, d.beroep
      FROM zoekdocument d WHERE ${conditions.join(' AND ')}),
    blad AS (
      SELECT id, rang, geplaatst FROM gevonden
      ORDER BY rang DESC, geplaatst DESC NULLS LAST, id LIMIT ${limit} OFFSET ${offset})
    SELECT (SELECT count(*) FROM gevonden)::integer AS totaal,
           coalesce((SELECT jsonb_agg(id ORDER BY rang DESC, geplaatst DESC NULLS LAST, id) FROM blad), '[]') AS ids,
           jsonb_build_object(${facets.join(', ')}) AS facetten`;
  return { sql, values: values.list };
}

function filterConditions(filter: ZoekFilter, values: Values): readonly string[] {
  const { urenMin, urenMax, straal, geplaatstVanaf, eerstGezienVanaf } = filter;
  const number = (value: number) => `${values.add(value)}::double precision`;
  return [
    ...valueConditions(filter, values),
    ...(urenMin === undefined ? [] : [`(d.uren_max IS NULL OR d.uren_max >= ${number(urenMin)})`]),
    ...(urenMax === undefined ? [] : [`(d.uren_min IS NULL OR d.uren_min <= ${number(urenMax)})`]),
    ...(geplaatstVanaf === undefined ? [] : [`d.geplaatst >= ${number(geplaatstVanaf)}`]),
    ...(eerstGezienVanaf === undefined ? [] : [`d.eerst_gezien >= ${number(eerstGezienVanaf)}`]),
    ...(straal === undefined
      ? []
      : [within(number(straal.lat), number(straal.lng), number(straal.km))]),
  ];
}

function valueConditions(filter: ZoekFilter, values: Values): readonly string[] {
  const fields: readonly Facet[] = [
    'land',
    'provincie',
    'plaats',
    'opleiding',
    'contract',
    'beroep',
  ];
  return fields.flatMap((field) => {
    const wanted = (filter.waarden?.[field] ?? []).map(storable);
    if (wanted.length === 0) return [];
    const list = `${values.add(wanted)}::text[]`;
    return [LIJSTEN.has(field) ? `d.${field} && ${list}` : `d.${field} = ANY (${list})`];
  });
}

/** PostgreSQL text holds no NUL; a value with one matches nothing, which is right. */
function storable(value: string): string {
  return value.replaceAll('\0', '\uFFFD');
}

/** Distance over the globe (haversine) to the nearest workplace. */
function within(lat: string, lng: string, km: string): string {
  return `EXISTS (
    SELECT FROM unnest(d.lat, d.lng) AS punt (lat, lng)
    WHERE 2 * ${AARDSTRAAL} * asin(least(1, sqrt(
      sin(radians(punt.lat - ${lat}) / 2) ^ 2 +
      cos(radians(${lat})) * cos(radians(punt.lat)) * sin(radians(punt.lng - ${lng}) / 2) ^ 2
    ))) <= ${km})`;
}

/** The hundred values that occur most, with how often. */
function facetCount(facet: Facet): string {
  const from = LIJSTEN.has(facet)
    ? `gevonden, unnest(${facet}) AS waarde`
    : `(SELECT ${facet} AS waarde FROM gevonden WHERE ${facet} IS NOT NULL) AS met`;
  return `SELECT coalesce(jsonb_object_agg(waarde, aantal), '{}') FROM (
    SELECT waarde, count(*)::integer AS aantal FROM ${from}
    GROUP BY waarde ORDER BY aantal DESC, waarde LIMIT 100) AS telling`;
}
