import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database-roles.js';
import { BEWAAR_FUNCTIES } from './bewaren.functies.js';
import { BEWAAR_RECHTEN, BEWAAR_TABELLEN } from './bewaren.tabellen.js';
import { FUNCTIE_RECHTEN, VERNIETIG_FUNCTIES } from './bewaren.vernietig.js';

/**
 * How long things are kept, what holds them longer, and proof of what went. The app role cannot remove
 * evidence; it can ask functions of the owner to, and these check the day and the holds themselves.
 */
export class Bewaren1795300000601 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const stappen = [
      ...BEWAAR_TABELLEN,
      ...BEWAAR_RECHTEN(APP_ROLE),
      ...BEWAAR_FUNCTIES,
      ...VERNIETIG_FUNCTIES,
      ...FUNCTIE_RECHTEN(APP_ROLE),
    ];
    for (const sql of stappen) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Proofs of what was removed are not thrown away.');
  }
}
