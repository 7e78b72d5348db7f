import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGES = new URL('../../../', import.meta.url).pathname;
const DOMAIN = 'domain/src';

/** What a statement takes over from another file; types alone decide nothing. */
const VAN = /^(?:import|export) (?!type )(?<namen>[^;'"]*?)(?:from )?'(?<waar>[^']+)';/gmu;
const VERKLARING = /^export (?:async )?(?:function|const|class|let) (?<naam>\w+)/gmu;

/**
 * Every source file that the given ones can reach, themselves included: inside their own package along
 * the imports, and into the domain by the names that are taken from it.
 * @param begin paths below the folder of packages
 * @param grens files for which this says true are left out, with all that only they reach
 * @returns paths below the folder of packages, in a fixed order
 */
export function bereikbaar(
  begin: readonly string[],
  grens: (pad: string) => boolean = () => false,
): readonly string[] {
  const domein = verklaringen();
  const gezien = new Set<string>();
  const wachtend = [...begin];
  for (let pad = wachtend.pop(); pad !== undefined; pad = wachtend.pop()) {
    if (gezien.has(pad) || grens(pad)) continue;
    gezien.add(pad);
    wachtend.push(...buren(pad, domein));
  }
  return [...gezien].sort();
}

export function leesBron(pad: string): string {
  return readFileSync(join(PACKAGES, pad), 'utf8');
}

function buren(pad: string, domein: ReadonlyMap<string, string>): readonly string[] {
  return [...leesBron(pad).matchAll(VAN)].flatMap(({ groups = {} }) => {
    const { namen = '', waar = '' } = groups;
    if (waar.startsWith('.')) return [join(dirname(pad), waar.replace(/\.js$/u, '.ts'))];
    return waar === '@passend/domain' ? waarden(namen).map((naam) => plek(naam, domein)) : [];
  });
}

/** `{ type A, b as c }` takes the value `b` only. */
function waarden(namen: string): readonly string[] {
  return namen
    .replace(/[{}\s]+/gu, ' ')
    .split(',')
    .map((naam) => naam.trim())
    .filter((naam) => naam !== '' && !naam.startsWith('type '))
    .map((naam) => naam.split(' ')[0] ?? naam);
}

function plek(naam: string, domein: ReadonlyMap<string, string>): string {
  const gevonden = domein.get(naam);
  if (gevonden === undefined) throw new Error(`No file of the domain declares ${naam}.`);
  return gevonden;
}

/** Which file of the domain declares which value. */
function verklaringen(): ReadonlyMap<string, string> {
  const bestanden = globSync('**/*.ts', { cwd: join(PACKAGES, DOMAIN) });
  return new Map(
    bestanden
      .filter((naam) => !naam.endsWith('.spec.ts'))
      .map((naam) => join(DOMAIN, naam))
      .flatMap((pad) =>
        [...leesBron(pad).matchAll(VERKLARING)].map(
          ({ groups }) => [groups?.naam ?? '', pad] as const,
        ),
      ),
  );
}
