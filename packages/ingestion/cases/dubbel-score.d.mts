import type { Vacature } from '@passend/domain';
import type { GelabeldPaar } from './dubbel-set.mjs';

export interface Score {
  readonly paren: number;
  readonly zelfde: number;
  readonly precisie: number | null;
  readonly dekking: number | null;
  readonly onterechtSamen: readonly string[];
  readonly gemist: readonly string[];
  readonly perSoort: Readonly<Record<string, string>>;
}

export function zelfdeTitelEnWerkgever(a: Vacature, b: Vacature): boolean;
export function scoor(
  paren: readonly GelabeldPaar[],
  beslis: (a: Vacature, b: Vacature, buren: readonly Vacature[]) => boolean,
): Score;
export function bereik(
  paren: readonly GelabeldPaar[],
  sleutelsVan: (vacature: Vacature) => readonly number[],
): { readonly kopieen: number; readonly bereikt: number; readonly deel: number | null };
