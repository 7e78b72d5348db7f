/**
 * OpenAPI 3.1 takes schemas of JSON Schema 2020-12, while the generator still writes two keywords
 * in the way of 3.0: `exclusiveMinimum: true` beside a minimum, and `nullable: true`.
 * @returns a copy in which they are in the form of 2020-12
 */
export function alsSchemas2020<T>(deel: T): T;
export function alsSchemas2020(deel: unknown): unknown {
  if (Array.isArray(deel)) return deel.map((lid: unknown) => alsSchemas2020(lid));
  if (typeof deel !== 'object' || deel === null) return deel;
  const velden = new Map<string, unknown>(
    Object.entries(deel).map(([naam, waarde]) => [naam, alsSchemas2020(waarde)]),
  );
  grens(velden, 'exclusiveMinimum', 'minimum');
  grens(velden, 'exclusiveMaximum', 'maximum');
  return leegbaar(velden);
}

function grens(velden: Map<string, unknown>, zonder: string, met: string): void {
  if (typeof velden.get(zonder) !== 'boolean') return;
  const open = velden.get(zonder) === true;
  velden.delete(zonder);
  if (!open) return;
  velden.set(zonder, velden.get(met));
  velden.delete(met);
}

function leegbaar(velden: Map<string, unknown>): unknown {
  if (typeof velden.get('nullable') !== 'boolean') return Object.fromEntries(velden);
  const kan = velden.get('nullable') === true;
  velden.delete('nullable');
  const schema = Object.fromEntries(velden);
  return kan ? { anyOf: [schema, { type: 'null' }] } : schema;
}
