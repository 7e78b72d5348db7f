/**
 * Lets work take at least so long, so that the time of an answer does not tell what was found: the
 * work for an address that we know is some inserts, well below it.
 */
export async function evenLang<T>(ms: number, werk: () => Promise<T>): Promise<T> {
  const wachten = new Promise<void>((klaar) => {
    setTimeout(klaar, ms);
  });
  const [uitkomst] = await Promise.allSettled([werk(), wachten]);
  if (uitkomst.status === 'rejected') throw uitkomst.reason;
  return uitkomst.value;
}
