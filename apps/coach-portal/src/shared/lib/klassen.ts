/** Joins class names and leaves out what is not there. */
export function klassen(...namen: readonly (string | false | null | undefined)[]): string {
  return namen.filter((naam) => typeof naam === 'string' && naam !== '').join(' ');
}
