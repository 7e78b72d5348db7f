import type { Dossierregel } from '../regel.js';
import { sollicitatiefeiten } from '../sollicitaties/feiten.js';
import type { Sollicitatiewijze } from '../sollicitaties/wijze.js';
import type { AfspraakMet } from '../soorten/afspraken.js';
import { type Dingen, dingenVan, dingenVanSoort, trajectregels } from '../traject/dingen.js';
import { fasenVan } from '../traject/fasen.js';
import type { Inspanningsfeit } from './feit.js';
import type { Normfase } from './norm.js';

/** A talk that was held by appointment, and with whom it was. */
interface Afspraakfeit extends Inspanningsfeit {
  readonly met: AfspraakMet;
}

/** What is counted of a traject, phases aside. */
export interface Trajectbronnen {
  readonly feiten: readonly Inspanningsfeit[];
  readonly fasen: readonly Normfase[];
}

/** What was done, in the order of the days, and the phases with the days on which they ran. */
export function trajectbronnen(regels: readonly Dossierregel[]): Trajectbronnen {
  const dingen = dingenVan(trajectregels(regels));
  const gedaan = [...sollicitatiesUit(regels), ...activiteitenUit(dingen)];
  const feiten = [...metGesprekken(gedaan, afsprakenUit(dingen)), ...oefeningenUit(dingen)];
  return { feiten: feiten.toSorted(opDag), fasen: fasenUit(dingen) };
}

function sollicitatiesUit(regels: readonly Dossierregel[]): readonly Inspanningsfeit[] {
  return sollicitatiefeiten(regels).map(({ sollicitatieId, wijze, ...feit }) => ({
    ...feit,
    over: sollicitatieId,
    soort: wijze,
  }));
}

/** An activity counts on the day on which it was finished. */
function activiteitenUit(dingen: Dingen): readonly Inspanningsfeit[] {
  return dingenVanSoort(dingen, 'activiteit').flatMap(({ id: over, regels }) => {
    const begin = regels[0]?.gebeurtenis;
    const klaar = regels.at(-1)?.gebeurtenis;
    if (begin?.soort !== 'activiteit_gepland' || klaar?.soort !== 'activiteit_afgerond') return [];
    const controleerbaar = klaar.uwv.toelichting !== null;
    const { groep: soort } = begin.werkgever;
    return [{ datum: klaar.datum, over, soort, telt: 'activiteit', controleerbaar }];
  });
}

function afsprakenUit(dingen: Dingen): readonly Afspraakfeit[] {
  return dingenVanSoort(dingen, 'afspraak').flatMap(({ id: over, regels }) => {
    const klaar = regels.at(-1)?.gebeurtenis;
    if (klaar?.soort !== 'afspraak_afgerond' || klaar.werkgever.uitkomst !== 'gehouden') return [];
    const met = regels
      .flatMap(({ gebeurtenis: g }) =>
        g.soort === 'afspraak_gemaakt' || g.soort === 'afspraak_verzet' ? [g.werkgever.met] : [],
      )
      .at(-1);
    if (met === undefined) return [];
    const controleerbaar = klaar.uwv.verslag !== null;
    const { datum } = klaar;
    return [{ datum, over, soort: 'gesprek', telt: 'activiteit', controleerbaar, met }];
  });
}

function oefeningenUit(dingen: Dingen): readonly Inspanningsfeit[] {
  return dingenVanSoort(dingen, 'oefening').flatMap(({ id: over, regels }) =>
    regels.flatMap(({ gebeurtenis: { soort, datum } }): readonly Inspanningsfeit[] =>
      soort === 'oefening_ingeleverd'
        ? [{ datum, over, soort: 'oefening', telt: 'activiteit', controleerbaar: true }]
        : [],
    ),
  );
}

/** The phases in the order in which they began; a phase may come back. */
function fasenUit(dingen: Dingen): readonly Normfase[] {
  return fasenVan(dingen)
    .flatMap(({ fase, perioden }) => perioden.map((periode) => ({ fase, ...periode })))
    .toSorted((een, ander) => vergelijk(een.van, ander.van));
}

/** A way to look for work that is a talk with an employer. */
const WERKGEVERGESPREKKEN: ReadonlySet<string> = new Set<Sollicitatiewijze>([
  'sollicitatiegesprek',
  'netwerkgesprek',
  'werkbezoek',
  'bellen',
]);

/**
 * Adds the talks by appointment. A talk can also be entered as an activity or in the log of
 * sollicitaties, and no id binds the two: what is of the same day and the same sort of talk is taken
 * for one, so that the dossier never says more than was done.
 */
function metGesprekken(
  gedaan: readonly Inspanningsfeit[],
  afspraken: readonly Afspraakfeit[],
): readonly Inspanningsfeit[] {
  const feiten = [...gedaan];
  const vrij = new Set(gedaan.keys());
  for (const { met, ...gesprek } of afspraken) {
    const plek = [...vrij].find((nummer) => isHetzelfde(gedaan[nummer], gesprek.datum, met));
    const zelfde = plek === undefined ? undefined : gedaan[plek];
    if (plek === undefined || zelfde === undefined) {
      feiten.push(gesprek);
      continue;
    }
    vrij.delete(plek);
    const controleerbaar = zelfde.controleerbaar || gesprek.controleerbaar;
    feiten[plek] = { ...zelfde, controleerbaar };
  }
  return feiten;
}

function isHetzelfde(feit: Inspanningsfeit | undefined, datum: string, met: AfspraakMet): boolean {
  if (feit?.datum !== datum) return false;
  return met === 'mogelijke_werkgever'
    ? WERKGEVERGESPREKKEN.has(feit.soort)
    : feit.soort === 'gesprek';
}

const vergelijk = (een: string, ander: string): number =>
  een === ander ? 0 : een < ander ? -1 : 1;
const opDag = (een: Inspanningsfeit, ander: Inspanningsfeit): number =>
  vergelijk(een.datum, ander.datum);
