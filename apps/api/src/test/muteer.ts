/** One value in a body, by its path. */
export interface Plaats {
  readonly pad: readonly (string | number)[];
  readonly waarde: unknown;
}

/** Every value in a body, lists and objects included; the body itself has an empty path. */
export function plaatsen(waarde: unknown, pad: readonly (string | number)[] = []): Plaats[] {
  const hier = { pad, waarde };
  if (Array.isArray(waarde)) {
    return [hier, ...waarde.flatMap((lid, nummer) => plaatsen(lid, [...pad, nummer]))];
  }
  if (typeof waarde !== 'object' || waarde === null) return [hier];
  const delen = Object.entries(waarde).flatMap(([naam, deel]) => plaatsen(deel, [...pad, naam]));
  return [hier, ...delen];
}

/** The same body with another value in one place. */
export function vervang(
  body: unknown,
  [eerste, ...rest]: readonly (string | number)[],
  door: unknown,
): unknown {
  if (eerste === undefined) return door;
  if (Array.isArray(body)) {
    return body.map((lid, nummer) => (nummer === eerste ? vervang(lid, rest, door) : lid));
  }
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([naam, deel]) => [
      naam,
      naam === eerste ? vervang(deel, rest, door) : deel,
    ]),
  );
}
