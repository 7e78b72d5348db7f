import type { Dossierregel } from '../regel.js';
import type { Dossiergebeurtenis } from '../soorten/index.js';
import type { NieuweSollicitatie, Schrijfuitkomst } from './schrijf.js';

/** For tests: ids that can be told apart. */
export const proefId = (nummer: number) =>
  `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

export const WERKNEMER = { id: proefId(901), rol: 'werknemer' } as const;
export const COACH = { id: proefId(902), rol: 'coach' } as const;

/** A dossier to write in, without a database. */
export class Proefboek {
  readonly regels: Dossierregel[] = [];

  schrijf(
    gebeurtenissen: readonly Dossiergebeurtenis[],
    door: Dossierregel['door'] = WERKNEMER,
  ): void {
    for (const gebeurtenis of gebeurtenissen) {
      const nummer = this.regels.length + 1;
      const op = new Date(Date.UTC(2026, 10, 1, 9, 0, nummer)).toISOString();
      this.regels.push({ id: proefId(nummer), nummer, op, door, gebeurtenis });
    }
  }

  /** @throws what stood in the way */
  doe(uitkomst: Schrijfuitkomst, door?: Dossierregel['door']): void {
    if (!uitkomst.ok) throw new Error(uitkomst.bezwaar);
    this.schrijf(uitkomst.gebeurtenissen, door);
  }
}

export const nieuw = (anders: Partial<NieuweSollicitatie> = {}): NieuweSollicitatie => ({
  id: proefId(101),
  wijze: 'vacature_reactie',
  functie: 'Receptionist',
  organisatie: 'De Molen B.V.',
  plaats: 'Zwolle',
  url: null,
  vacature: null,
  ingevoerdDoor: 'werknemer',
  datum: '2026-11-02',
  naar: 'verzonden',
  reden: null,
  volgende: null,
  ...anders,
});
