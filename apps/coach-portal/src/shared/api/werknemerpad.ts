/** The address of a client's resources; ids go in encoded. */
export function werknemerPad(werknemerId: string, ...delen: readonly string[]): string {
  return ['/api/werknemers', werknemerId, ...delen]
    .map((deel, nummer) => (nummer === 0 ? deel : encodeURIComponent(deel)))
    .join('/');
}
