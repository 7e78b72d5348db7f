export type Sector =
  | 'logistiek'
  | 'vervoer'
  | 'zorg'
  | 'kantoor'
  | 'overheid'
  | 'ict'
  | 'techniek'
  | 'bouw'
  | 'productie'
  | 'groen'
  | 'facilitair'
  | 'horeca'
  | 'winkel'
  | 'onderwijs';

export type Opleiding =
  | 'geen'
  | 'vmbo'
  | 'mbo-1'
  | 'mbo-2'
  | 'mbo-3'
  | 'mbo-4'
  | 'havo'
  | 'hbo'
  | 'wo';

export type Werktijd =
  | 'kantoor'
  | 'dag'
  | 'vroeg'
  | 'avond'
  | 'winkel'
  | 'onregelmatig'
  | 'ploegen'
  | 'rooster'
  | 'school';

export type Rijbewijs = 'B' | 'C' | 'CE' | 'D' | 'AM';

/**
 * One occupation and the sentences its vacancies are put together from.
 * In every sentence `[a|b]` stands for a choice. A sentence that addresses the reader with
 * *je* is left out of vacancies in the formal tone, so some sentences address nobody.
 */
export interface Beroep {
  readonly id: string;
  readonly titels: readonly [string, ...string[]];
  readonly inleiding: readonly string[];
  /** A duty: an infinitive phrase first, then whole sentences that say the same. */
  readonly taken: readonly (readonly [string, ...string[]])[];
  /** What the work asks of body and mind: each group holds ways to say one thing. */
  readonly belasting: readonly (readonly string[])[];
  readonly eisen: readonly string[];
  readonly opleiding: Opleiding;
  /** Pairs of lowest and highest hours a week. */
  readonly uren: readonly (readonly [number, number])[];
  /** Gross pay a month in euros, full time. */
  readonly loon: readonly [number, number];
  readonly werktijd: Werktijd;
  readonly rijbewijs?: Rijbewijs;
  readonly taal?: 'en';
}

export interface BeroepInSector extends Beroep {
  readonly sector: Sector;
}
