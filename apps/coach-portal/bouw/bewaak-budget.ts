import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Manifest, SPELING, teZwaar, VERTALING, weegPaginas } from './budget.ts';
import { PLEK, type Taal } from './taal.ts';

/** Ends the build with what is too heavy: a page that grows is noticed by who makes it grow. */
export function bewaakBudget(taal: Taal): Plugin {
  let map = '';
  return {
    name: 'bewaak-budget',
    apply: 'build',
    configResolved(config) {
      map = join(config.root, config.build.outDir);
    },
    closeBundle() {
      const pad = join(map, PLEK[taal].manifest);
      if (!existsSync(pad)) return;
      const manifest: Manifest = JSON.parse(readFileSync(pad, 'utf8'));
      const gewichten = weegPaginas(manifest, (bestand) => gewicht(join(map, bestand)));
      const zinnen = teZwaar(gewichten, SPELING, taal === 'en' ? VERTALING : 0);
      if (zinnen.length > 0) this.error(`Too much script (${taal}):\n${zinnen.join('\n')}`);
    },
  };
}

/** The packed file where there is one. */
export function gewicht(bestand: string): number {
  const ingepakt = `${bestand}.br`;
  return statSync(existsSync(ingepakt) ? ingepakt : bestand).size;
}
