/** Rows of many clients, kept in their order, by client; every client that was asked for is in it. */
export function perWerknemer<T extends { readonly werknemerId: string }>(
  werknemerIds: readonly string[],
  rijen: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const per = new Map<string, T[]>(werknemerIds.map((id) => [id, []]));
  for (const rij of rijen) per.get(rij.werknemerId)?.push(rij);
  return per;
}

/** Works out something of each client from his rows, one after the other. */
export async function voorElk<T extends { readonly werknemerId: string }, Uit>(
  werknemerIds: readonly string[],
  rijen: readonly T[],
  werk: (rijen: readonly T[], werknemerId: string) => Promise<Uit>,
): Promise<ReadonlyMap<string, Uit>> {
  const uit = new Map<string, Uit>();
  for (const [id, eigen] of perWerknemer(werknemerIds, rijen)) uit.set(id, await werk(eigen, id));
  return uit;
}
