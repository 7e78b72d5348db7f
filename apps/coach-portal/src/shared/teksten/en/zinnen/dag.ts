const MAANDEN: ReadonlyMap<string, string> = new Map([
  ['januari', 'January'],
  ['februari', 'February'],
  ['maart', 'March'],
  ['april', 'April'],
  ['mei', 'May'],
  ['juni', 'June'],
  ['juli', 'July'],
  ['augustus', 'August'],
  ['september', 'September'],
  ['oktober', 'October'],
  ['november', 'November'],
  ['december', 'December'],
]);
const DAG = new RegExp(String.raw`\b(\d{1,2}) (${[...MAANDEN.keys()].join('|')}) (\d{4})\b`, 'gu');

/** The days in a sentence of the API, as English writes them. */
export function dagenInTaal(zin: string): string {
  return zin.replace(
    DAG,
    (_, dag: string, maand: string, jaar: string) => `${dag} ${MAANDEN.get(maand)} ${jaar}`,
  );
}
