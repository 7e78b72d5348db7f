import { vouwWerkgever } from '../../vacature/werkgever-sleutel.js';
import { type Dossierregel, isSoort } from '../regel.js';
import { sollicitatiefeiten } from '../sollicitaties/feiten.js';
import type { Sollicitatiewijze } from '../sollicitaties/wijze.js';
import type { AfspraakMet } from '../soorten/afspraken.js';
import { type Dingen, dingenVan, dingenVanSoort, trajectregels } from '../traject/dingen.js';
import { fasenVan } from '../traject/fasen.js';
import type { Inspanningsfeit } from './feit.js';
import type { Normfase } from './norm.js';

/** Something that was done, and at which organisation; null when that was not written down. */
interface Gedaan {
  readonly feit: Inspanningsfeit;
  readonly organisatie: string | null;
}

/** A talk that was held by appointment, and with whom it was. */
interface Afspraak extends Gedaan {
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
  const activiteiten = activiteitenUit(dingen).map((feit) => ({ feit, organisatie: null }));
  const gedaan = [...sollicitatiesUit(regels), ...activiteiten];
  const feiten = [...metGesprekken(gedaan, afsprakenUit(dingen)), ...oefeningenUit(dingen)];
  return { feiten: feiten.toSorted(opDag), fasen: fasenUit(dingen) };
}

function sollicitatiesUit(regels: readonly Dossierregel[]): readonly Gedaan[] {
  const organisaties = new Map(
    regels.flatMap((regel) =>
      isSoort(regel, 'sollicitatie_gesignaleerd')
        ? [[regel.gebeurtenis.over, regel.gebeurtenis.uwv.organisatie] as const]
        : [],
    ),
  );
  return sollicitatiefeiten(regels).map(({ sollicitatieId, wijze, ...feit }) => ({
    feit: { ...feit, over: sollicitatieId, soort: wijze },
    organisatie: organisaties.get(sollicitatieId) ?? null,
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

function afsprakenUit(dingen: Dingen): readonly Afspraak[] {
  return dingenVanSoort(dingen, 'afspraak').flatMap(({ id: over, regels }) => {
    const klaar = regels.at(-1)?.gebeurtenis;
    if (klaar?.soort !== 'afspraak_afgerond' || klaar.werkgever.uitkomst !== 'gehouden') return [];
    const wie = regels
      .flatMap(({ gebeurtenis: g }) =>
        g.soort === 'afspraak_gemaakt' || g.soort === 'afspraak_verzet' ? [g] : [],
      )
      .at(-1);
    if (wie === undefined) return [];
    const controleerbaar = klaar.uwv.verslag !== null;
    const { datum } = klaar;
    return [
      {
        feit: { datum, over, soort: 'gesprek', telt: 'activiteit', controleerbaar },
        met: wie.werkgever.met,
        organisatie: wie.uwv.organisatie ?? null,
      },
    ];
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
 * for one, so that the dossier never says more than was done. Talks at two organisations are two.
 */
function metGesprekken(
  gedaan: readonly Gedaan[],
  afspraken: readonly Afspraak[],
): readonly Inspanningsfeit[] {
  const feiten = gedaan.map(({ feit }) => feit);
  const vrij = new Set(gedaan.keys());
  // Who says where it was goes first, so that another talk of that day cannot take its place.
  for (const afspraak of afspraken.toSorted(opBekendheid)) {
    const plek = [...vrij]
      .filter((nummer) => isHetzelfde(gedaan[nummer], afspraak))
      .toSorted((een, ander) => Number(weetWaar(gedaan[ander])) - Number(weetWaar(gedaan[een])))
      .at(0);
    const zelfde = plek === undefined ? undefined : feiten[plek];
    if (plek === undefined || zelfde === undefined) {
      feiten.push(afspraak.feit);
      continue;
    }
    vrij.delete(plek);
    const controleerbaar = zelfde.controleerbaar || afspraak.feit.controleerbaar;
    feiten[plek] = { ...zelfde, controleerbaar };
  }
  return feiten;
}

const weetWaar = (gedaan: Gedaan | undefined): boolean => (gedaan?.organisatie ?? null) !== null;
const opBekendheid = (een: Gedaan, ander: Gedaan): number =>
  Number(weetWaar(ander)) - Number(weetWaar(een));

function isHetzelfde(gedaan: Gedaan | undefined, afspraak: Afspraak): boolean {
  if (gedaan?.feit.datum !== afspraak.feit.datum) return false;
  return afspraak.met === 'mogelijke_werkgever'
    ? WERKGEVERGESPREKKEN.has(gedaan.feit.soort) && isZelfdePlek(gedaan, afspraak)
    : gedaan.feit.soort === 'gesprek';
}

/** What does not say where it was may have been there. */
function isZelfdePlek({ organisatie: een }: Gedaan, { organisatie: ander }: Gedaan): boolean {
  return een === null || ander === null || vouwWerkgever(een) === vouwWerkgever(ander);
}

const vergelijk = (een: string, ander: string): number =>
  een === ander ? 0 : een < ander ? -1 : 1;
const opDag = (een: Inspanningsfeit, ander: Inspanningsfeit): number =>
  vergelijk(een.datum, ander.datum);
