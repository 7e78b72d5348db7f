import type { Vacature } from '@passend/domain';

export interface GelabeldPaar {
  readonly naam: string;
  readonly deel: 'ontwikkel' | 'achtergehouden' | 'blind';
  readonly soort: string;
  readonly zelfde: boolean;
  readonly a: Vacature;
  readonly b: Vacature;
  /** The other adverts of the file, as the search for candidates would bring them. */
  readonly buren: readonly Vacature[];
}

export function leesParen(): readonly GelabeldPaar[];
