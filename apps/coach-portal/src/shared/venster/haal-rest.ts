interface Bladlijst {
  readonly hasNextPage: boolean;
  readonly isError: boolean;
  readonly fetchNextPage: () => Promise<Bladlijst>;
}

/** Loads every page that is not loaded yet, one after the other; stops when one fails. */
export async function haalRest(lijst: Bladlijst): Promise<void> {
  let nu = lijst;
  while (nu.hasNextPage && !nu.isError) nu = await nu.fetchNextPage();
}
