import { describe, expect, it } from '@jest/globals';
import { correctieVan } from '../correctie.js';
import type { Dossierregel } from '../regel.js';
import { type Dossiergebeurtenis, dossiergebeurtenisSchema } from '../soorten/index.js';
import { mijlpaalbewijzen, mijlpaalGebeurtenis, type Vastlegging } from './mijlpaalbewijs.js';

const COACH = '6f1c1b6e-6a0e-4a5e-9a43-5d3e8f0f0001';
const BASIS: Vastlegging = {
  mijlpaal: 'probleemanalyse',
  uitkomst: 'gedaan',
  datum: '2026-02-02',
  auteur: { naam: 'A. Arts', functie: 'bedrijfsarts' },
  bestand: null,
  reden: null,
};
const alsRegel = (gebeurtenis: Dossiergebeurtenis, nummer: number): Dossierregel => ({
  id: `6f1c1b6e-6a0e-4a5e-9a43-5d3e8f0f${String(1000 + nummer)}`,
  nummer,
  op: '2026-11-30T08:00:00.000Z',
  door: { id: COACH, rol: 'coach' },
  gebeurtenis,
});

describe('evidence of a step', () => {
  it('is an event, of which the employer sees neither author nor reason', () => {
    const gebeurtenis = mijlpaalGebeurtenis({ ...BASIS, reden: 'GEHEIM' });
    expect(dossiergebeurtenisSchema.parse(gebeurtenis)).toEqual(gebeurtenis);
    expect(gebeurtenis.werkgever).toEqual({
      mijlpaal: 'probleemanalyse',
      uitkomst: 'gedaan',
      document: false,
    });
  });

  it.each(['gbm_herbeoordeling', 'vervroegde_iva', 'deskundigenoordeel', 'ziekmelding'] as const)(
    'of %s is not for the employer at all',
    (mijlpaal) => {
      expect(mijlpaalGebeurtenis({ ...BASIS, mijlpaal }).werkgever).toBeNull();
    },
  );

  it('counts until it is taken back, and stands by its step', () => {
    const eerste = alsRegel(mijlpaalGebeurtenis(BASIS), 1);
    const ander = alsRegel(mijlpaalGebeurtenis({ ...BASIS, mijlpaal: 'riv' }), 2);
    const per = mijlpaalbewijzen([eerste, ander]);
    expect(per.get('probleemanalyse')).toMatchObject([{ id: eerste.id, auteur: BASIS.auteur }]);
    expect(per.get('riv')).toHaveLength(1);
    const terug = correctieVan(eerste, { datum: '2026-11-30', reden: 'mis', vervangen: false });
    expect(mijlpaalbewijzen([eerste, ander, alsRegel(terug, 3)]).has('probleemanalyse')).toBe(
      false,
    );
  });
});
