import type { EntitySchema } from 'typeorm';

/** A column of a table: the name of the field in code, of the column, and its type. */
export interface Kolom {
  readonly veld: string;
  readonly kolom: string;
  readonly type: string;
}

/** The columns of an entity, for a statement that is written by hand where one of TypeORM costs too much. */
export function kolommenVan<T>({ options }: EntitySchema<T>): readonly Kolom[] {
  return Object.entries<(typeof options.columns)[keyof typeof options.columns]>(
    options.columns,
  ).flatMap(([veld, kolom]) =>
    kolom === undefined ? [] : [{ veld, kolom: kolom.name ?? veld, type: String(kolom.type) }],
  );
}
