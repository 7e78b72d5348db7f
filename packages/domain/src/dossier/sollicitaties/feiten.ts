import type { PlainDate } from '../../tijd/plain-date.js';
import { geldendeRegels } from '../correctie.js';
import { type Dossierregel, isSoort } from '../regel.js';
import { bewijstVoor } from './bewijst-voor.js';
import type { Sollicitatieresultaat } from './status.js';
import { type Sollicitatietelling, type Sollicitatiewijze, WIJZEREGELS } from './wijze.js';

/** One thing that was done and counts. */
export interface Sollicitatiefeit {
  readonly sollicitatieId: string;
  readonly datum: PlainDate;
  readonly wijze: Sollicitatiewijze;
  readonly telt: Sollicitatietelling;
  readonly controleerbaar: boolean;
}

/** A sollicitatie as the werkgever may know it: number, kind, day and result. */
export interface SollicitatieVoorWerkgever {
  readonly nummer: number;
  readonly wijze: Sollicitatiewijze;
  readonly naam: string;
  /** First day on which something was done; null while it is prepared. */
  readonly gedaanOp: PlainDate | null;
  readonly resultaat: Sollicitatieresultaat;
  readonly controleerbaar: boolean;
}

/**
 * What was done, oldest first. Reads nothing but what the werkgever may see, so that his numbers and
 * those of the coach are the same.
 */
export function sollicitatiefeiten(regels: readonly Dossierregel[]): readonly Sollicitatiefeit[] {
  const gelden = geldendeRegels(regels);
  const bewezen = bewezenVan(gelden);
  return gelden
    .flatMap((regel): readonly Sollicitatiefeit[] => {
      if (!isSoort(regel, 'sollicitatie_stap')) return [];
      const { datum, over, werkgever } = regel.gebeurtenis;
      if (over === null || werkgever.telt === null) return [];
      const { wijze, als } = werkgever.telt;
      const controleerbaar = bewezen.has(over);
      return [{ sollicitatieId: over, datum, wijze, telt: als, controleerbaar }];
    })
    .toSorted((een, ander) => (een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : 0));
}

/** The log as the werkgever may see it; written from his leaves alone. */
export function sollicitatiesVoorWerkgever(
  regels: readonly Dossierregel[],
): readonly SollicitatieVoorWerkgever[] {
  const gelden = geldendeRegels(regels);
  const bewezen = bewezenVan(gelden);
  const uit = new Map<string, SollicitatieVoorWerkgever>();
  for (const regel of gelden) {
    const { over, datum } = regel.gebeurtenis;
    if (over === null) continue;
    const eerder = uit.get(over);
    if (isSoort(regel, 'sollicitatie_gesignaleerd')) {
      const { wijze } = regel.gebeurtenis.werkgever;
      uit.set(over, {
        nummer: eerder?.nummer ?? uit.size + 1,
        wijze,
        naam: WIJZEREGELS[wijze].naam,
        gedaanOp: null,
        resultaat: 'in_voorbereiding',
        controleerbaar: bewezen.has(over),
      });
    } else if (isSoort(regel, 'sollicitatie_stap') && eerder !== undefined) {
      const { resultaat, telt } = regel.gebeurtenis.werkgever;
      const gedaanOp = eerder.gedaanOp ?? (telt === null ? null : datum);
      uit.set(over, { ...eerder, resultaat, gedaanOp });
    }
  }
  return [...uit.values()];
}

function bewezenVan(gelden: readonly Dossierregel[]): ReadonlySet<string> {
  const wijzen = new Map<string, Sollicitatiewijze>();
  const bewezen = new Set<string>();
  for (const regel of gelden) {
    const { over } = regel.gebeurtenis;
    if (over === null) continue;
    if (isSoort(regel, 'sollicitatie_gesignaleerd'))
      wijzen.set(over, regel.gebeurtenis.werkgever.wijze);
    if (!isSoort(regel, 'sollicitatie_bewijs')) continue;
    const wijze = wijzen.get(over);
    const { werkgever } = regel.gebeurtenis;
    if (wijze !== undefined && werkgever !== null && bewijstVoor(wijze, werkgever.bewijs))
      bewezen.add(over);
  }
  return bewezen;
}
