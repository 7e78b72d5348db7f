import type { PlainDate } from '../tijd/plain-date.js';
import { type Dossierregel, isSoort, type RegelVan } from './regel.js';
import type { Dossiergebeurtenis, DossiergebeurtenisVan } from './soorten/index.js';

/** Why an event is taken back, and whether the next one takes its place. */
export interface Correctie {
  readonly datum: PlainDate;
  readonly reden: string;
  readonly vervangen: boolean;
}

/** The event that takes back a line: with the same leaves as that line, and no others. */
export function correctieVan(
  { id, gebeurtenis }: Dossierregel,
  { datum, reden, vervangen }: Correctie,
): DossiergebeurtenisVan<'gecorrigeerd'> {
  const { werkgever, uwv, prive } = gebeurtenis;
  return {
    soort: 'gecorrigeerd',
    datum,
    over: id,
    werkgever: werkgever && { vervangen },
    uwv: uwv && { vervangen, reden },
    prive: prive && { vervangen, reden, gedeeldMetCoach: isGedeeld(gebeurtenis) },
  };
}

/** Whether the werknemer shares the private leaf of an event with his coach. */
export function isGedeeld({ prive }: Dossiergebeurtenis): boolean {
  return prive !== null && 'gedeeldMetCoach' in prive && prive.gedeeldMetCoach;
}

/**
 * The lines that count: without those that were taken back, without the corrections themselves, and with
 * a replacement in the place of what it replaced. A fold that counts or lists begins with this.
 */
export function geldendeRegels(regels: readonly Dossierregel[]): readonly Dossierregel[] {
  const uit: (Dossierregel | null)[] = [];
  const plaats = new Map<string, number>();
  let opPlaats: number | undefined;
  for (const regel of regels) {
    if (isSoort(regel, 'gecorrigeerd')) {
      const weg = plaats.get(regel.gebeurtenis.over ?? '');
      if (weg !== undefined) uit[weg] = null;
      opPlaats = isVervangen(regel) ? weg : undefined;
      continue;
    }
    const hier = opPlaats ?? uit.length;
    uit[hier] = regel;
    plaats.set(regel.id, hier);
    opPlaats = undefined;
  }
  return uit.filter((regel) => regel !== null);
}

function isVervangen({ gebeurtenis }: RegelVan<'gecorrigeerd'>): boolean {
  const { werkgever, uwv, prive } = gebeurtenis;
  return [werkgever, uwv, prive].some((blad) => blad?.vervangen === true);
}

/**
 * What makes new events impossible beside the ones that stand: an event without a leaf, a correction of
 * something that does not count (any more), or a replacement that does not come.
 * @returns null when they fit
 */
export function bezwaarTegen(
  regels: readonly Dossierregel[],
  nieuw: readonly Dossiergebeurtenis[],
): string | null {
  const gelden = new Set(geldendeRegels(regels).map(({ id }) => id));
  for (const [plek, gebeurtenis] of nieuw.entries()) {
    const { werkgever, uwv, prive, over } = gebeurtenis;
    if (werkgever === null && uwv === null && prive === null) return 'An event has no leaf.';
    if (gebeurtenis.soort !== 'gecorrigeerd') continue;
    if (!gelden.delete(over ?? '')) return 'A correction is of a line that does not count.';
    const vervangen = [gebeurtenis.werkgever, gebeurtenis.uwv, gebeurtenis.prive].some(
      (blad) => blad?.vervangen === true,
    );
    const volgende = nieuw[plek + 1];
    if (vervangen && (volgende === undefined || volgende.soort === 'gecorrigeerd'))
      return 'A replacement is missing.';
  }
  return null;
}
