import type { Weergave } from '@passend/contracts';
import type { Weergavefilter, Weergaveplek } from '@passend/domain';
import { type Adreszoek, schrijfAdreszoek, teksten } from '../../shared/lib/adres.js';

/** A list as it is seen now. */
export interface Gezien {
  readonly plek: Weergaveplek;
  /** The one client that it is about. */
  readonly werknemerId: string | null;
  readonly filter: Adreszoek;
}

/** Path and search that show a list in this way. */
export function weergaveAdres({
  plek,
  werknemerId,
  filter,
}: Omit<Gezien, 'filter'> & {
  readonly filter: Weergavefilter;
}): string {
  if (plek === 'caseload') return `/caseload${schrijfAdreszoek(filter)}`;
  if (plek === 'sollicitaties') {
    return `/sollicitaties${schrijfAdreszoek({ ...filter, werknemer: werknemerId })}`;
  }
  return `/werknemers/${encodeURIComponent(werknemerId ?? '')}/matches${schrijfAdreszoek(filter)}`;
}

/** Those that belong on this page: of a ranking only those of the same client. */
export function vanDezeLijst(
  weergaven: readonly Weergave[],
  { plek, werknemerId }: Gezien,
): readonly Weergave[] {
  return weergaven.filter(
    (een) => een.plek === plek && (plek !== 'ranglijst' || een.werknemerId === werknemerId),
  );
}

/** Whether a view shows just what is seen now. */
export function isNuTeZien(weergave: Weergave, gezien: Gezien): boolean {
  return (
    weergave.werknemerId === gezien.werknemerId &&
    alsTekst(weergave.filter) === alsTekst(gezien.filter)
  );
}

/** The same for the same filters, in whatever order they stand. */
function alsTekst(filter: Weergavefilter): string {
  const paren = Object.entries(filter).map(
    ([naam, waarde]) => [naam, teksten(waarde).toSorted()] as const,
  );
  return JSON.stringify(paren.toSorted(([een], [ander]) => een.localeCompare(ander)));
}
