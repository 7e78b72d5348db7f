import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesDocument, type Route, routesVan } from '../test/api-document.js';
import { Proefapp } from '../test/proefapp.js';

type Schema = Readonly<Record<string, unknown>>;

/** Lists and texts of any length, each with the reason why that is no harm. */
const UITZONDERINGEN: ReadonlyMap<string, string> = new Map([
  [
    'POST /api/werknemers/{id}/belastbaarheid body.inhoud',
    'the import format, read by the lenient reader; the body, its depth and each of its texts have an end',
  ],
  [
    'POST /api/aanleveren body.bestand.inhoud',
    'a file in base64; the route has a limit of its own, and reads nothing before the link was found good',
  ],
  [
    'POST /api/post/terugmelding body',
    'a mail as it came; the route has a limit of its own, and looks at no more than that',
  ],
  ...[
    'mijn/traject',
    'mijn/sollicitaties/{sollicitatieId}',
    'werknemers/{id}/traject',
    'werknemers/{id}/sollicitaties/{sollicitatieId}',
    'werknemers/{id}/mijlpalen',
    'werkgever/werknemers/{id}/mijlpalen',
  ].map(
    (waar) =>
      [
        `POST /api/${waar}/bewijzen body.bestand.inhoud`,
        'a file in base64; the route has a limit of its own, and reads nothing before somebody is signed in',
      ] as const,
  ),
  ...['limiet', 'piek'].map(
    (deel) =>
      [
        `POST /api/werknemers/{id}/duidingen body.${deel}`,
        'the form of a limit, in the domain; its texts and lists have an end as a whole',
      ] as const,
  ),
]);

/** The longest list and text that any form needs. */
const MEESTE = 1_000;
const LANGSTE = 20_000;

describe('what a request may hold, by the description of the API', () => {
  let proef: Proefapp;
  let routes: readonly Route[];

  beforeAll(async () => {
    proef = await Proefapp.start();
    routes = routesVan(leesDocument((await proef.bezoeker().get('/api/openapi.json')).json));
  });
  afterAll(() => proef.stop());

  /** Every schema of what comes in: bodies, queries, parts of addresses. */
  const binnen = () =>
    routes.flatMap(({ naam, operatie }) => [
      ...Object.values(operatie.requestBody?.content ?? {}).map(({ schema }) => ({
        waar: `${naam} body`,
        schema,
      })),
      ...operatie.parameters.map(({ name, schema }) => ({ waar: `${naam} ${name}`, schema })),
    ]);

  const delen = () =>
    binnen()
      .flatMap(({ waar, schema }) => alle(schema, waar))
      .filter(({ waar }) => ![...UITZONDERINGEN.keys()].some((uit) => waar.startsWith(uit)));

  it('is seen as a whole', () => {
    expect(delen().length).toBeGreaterThan(100);
    for (const uit of UITZONDERINGEN.keys()) {
      const gezien = binnen().flatMap(({ waar, schema }) => alle(schema, waar));
      expect([uit, gezien.some(({ waar }) => waar.startsWith(uit))]).toEqual([uit, true]);
    }
  });

  it('has an end to every text', () => {
    const open = delen().filter(({ schema }) => isTekst(schema) && !heeftEind(schema));
    expect(open.map(({ waar }) => waar)).toEqual([]);
  });

  it('has an end to every list', () => {
    const lijsten = delen().filter(({ schema }) => schema.type === 'array');
    expect(lijsten.length).toBeGreaterThan(5);
    const open = lijsten.filter(({ schema }) => Number(schema.maxItems ?? Infinity) > MEESTE);
    expect(open.map(({ waar }) => waar)).toEqual([]);
  });

  it('takes no field that it does not know', () => {
    const open = delen().filter(
      ({ schema }) =>
        schema.type === 'object' && 'properties' in schema && schema.additionalProperties !== false,
    );
    expect(open.map(({ waar }) => waar)).toEqual([]);
  });

  it('has an end to every page of a list', () => {
    const paginas = delen().filter(({ waar }) => / (?:aantal|limiet|per)$/u.test(waar));
    expect(paginas.length).toBeGreaterThan(1);
    for (const { waar, schema } of paginas) {
      expect([waar, Number(schema.maximum) <= 100]).toEqual([waar, true]);
    }
  });
});

/** A schema and every schema in it, with its place. */
function alle(schema: Schema, waar: string): { waar: string; schema: Schema }[] {
  const onder = (deel: unknown, plek: string) => (isSchema(deel) ? alle(deel, plek) : []);
  const velden = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
  const keuzes = ['anyOf', 'oneOf', 'allOf'].flatMap((soort) => schema[soort] ?? []);
  return [
    { waar, schema },
    ...velden.flatMap(([naam, deel]) => onder(deel, `${waar}.${naam}`)),
    ...[keuzes].flat().flatMap((deel) => onder(deel, waar)),
    ...onder(schema.items, `${waar}[]`),
    ...onder(schema.additionalProperties, `${waar}{}`),
  ];
}

function isSchema(deel: unknown): deel is Schema {
  return typeof deel === 'object' && deel !== null && !Array.isArray(deel);
}

function isTekst({ type }: Schema): boolean {
  return type === 'string';
}

/** A length, a closed list, a form with a length of its own, or a pattern that ends. */
function heeftEind(schema: Schema): boolean {
  if ('enum' in schema || 'const' in schema) return true;
  if (['uuid', 'date', 'date-time', 'time'].includes(String(schema.format))) return true;
  if (Number(schema.maxLength ?? Infinity) <= LANGSTE) return true;
  const { pattern } = schema;
  return typeof pattern === 'string' && /^\^.*\$$/u.test(pattern) && !/[*+]|,\}/u.test(pattern);
}
