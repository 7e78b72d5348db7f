import type { Bordregel } from '@passend/contracts';
import {
  kolomVan,
  overgangenVan,
  SOLLICITATIESTATUSSEN,
  type Verplaatsbezwaar,
  verplaatsdoel,
} from '@passend/domain';

type Status = Bordregel['status'];
type Kaart = Pick<Bordregel, 'wijze' | 'status'>;

/** A step that at least one of the chosen can take, and how many can. */
export interface Samenkeuze {
  readonly naar: Status;
  readonly aantal: number;
}

/** What a step would do with each of the chosen. */
export interface Samenplan<T extends Kaart> {
  readonly kan: readonly T[];
  readonly niet: readonly { readonly regel: T; readonly waarom: Verplaatsbezwaar }[];
}

/** Steps for several at once: what most can take comes first, then in the order of a sollicitatie. */
export function samenkeuzes(regels: readonly Kaart[]): readonly Samenkeuze[] {
  return SOLLICITATIESTATUSSEN.map((naar) => ({
    naar,
    aantal: regels.filter((regel) => kanNaar(regel, naar)).length,
  }))
    .filter(({ aantal }) => aantal > 0)
    .toSorted((een, ander) => ander.aantal - een.aantal);
}

/** Who goes, and who stays with the reason. */
export function samenplan<T extends Kaart>(regels: readonly T[], naar: Status): Samenplan<T> {
  return {
    kan: regels.filter((regel) => kanNaar(regel, naar)),
    niet: regels
      .filter((regel) => !kanNaar(regel, naar))
      .map((regel) => ({ regel, waarom: waaromNiet(regel, naar) })),
  };
}

/** Whether anything can be done with it at all. */
export function kanErgens({ wijze, status }: Kaart): boolean {
  return overgangenVan(wijze, status).length > 0;
}

function kanNaar({ wijze, status }: Kaart, naar: Status): boolean {
  return overgangenVan(wijze, status).includes(naar);
}

function waaromNiet({ wijze, status }: Kaart, naar: Status): Verplaatsbezwaar {
  if (status === naar) return 'staat_er_al';
  const doel = verplaatsdoel(wijze, status, kolomVan(naar));
  if (!doel.kan && doel.waarom !== 'staat_er_al') return doel.waarom;
  // Its column can be reached, or is where it stands, and this step in it cannot.
  return SOLLICITATIESTATUSSEN.indexOf(naar) < SOLLICITATIESTATUSSEN.indexOf(status)
    ? 'terug'
    : 'onbekende_stap';
}
