import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { nodigVoor } from './budget.ts';
import { PLEK, type Taal } from './taal.ts';

/** What stands beside the hashed files and belongs to the frame. */
const LOS = ['/thema.js', '/aanraken.css', '/merk.svg'];

/** Pages that open without a connection, as they hold a draft. */
const PAGINAS = [
  'src/features/mijn/mijn-pagina.tsx',
  'src/features/sollicitaties/nieuw-pagina.tsx',
];

interface Deel {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

/**
 * Makes the service worker of a language: `bouw/dienst-bron.js` with the files of the frame filled in.
 * It keeps script and style, and nothing that the API says. Another language has a worker of its own in
 * the same scope, so that whoever changes keeps one language on his device.
 */
export function maakDienst(taal: Taal): Plugin {
  const { pagina, dienst, webmanifest } = PLEK[taal];
  return {
    name: 'maak-dienst',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundel) {
      const bron = readFileSync(new URL('dienst-bron.js', import.meta.url), 'utf8');
      const bestanden = [`/${pagina}`, `/${webmanifest}`, ...LOS, ...schil(Object.values(bundel))];
      const versie = createHash('sha256').update(bestanden.join()).digest('hex').slice(0, 12);
      const source = bron
        .replace('__VERSIE__', versie)
        .replace('__PAGINA__', `/${pagina}`)
        .replace("['__BESTANDEN__']", JSON.stringify(bestanden));
      this.emitFile({ type: 'asset', fileName: dienst, source });
    },
  };
}

/** Script and style of the frame and of the pages with a draft, and the letters in the Latin alphabet. */
function schil(delen: readonly Deel[]): readonly string[] {
  const brokken = Object.fromEntries(
    delen.map((deel) => [deel.fileName, { file: deel.fileName, imports: deel.imports ?? [] }]),
  );
  const begin = delen.filter(
    ({ isEntry, facadeModuleId }) =>
      isEntry === true || PAGINAS.some((pagina) => facadeModuleId?.endsWith(pagina) === true),
  );
  const nodig = nodigVoor(
    brokken,
    begin.map(({ fileName }) => fileName),
  );
  const stijl = delen
    .filter(({ fileName }) => nodig.has(fileName))
    .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const letters = delen
    .map(({ fileName }) => fileName)
    .filter((naam) => /latin-(?!ext).*\.woff2$/u.test(naam));
  return [...new Set([...nodig, ...stijl, ...letters])].map((naam) => `/${naam}`).toSorted();
}
