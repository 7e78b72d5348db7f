import { describe, expect, it } from '@jest/globals';
import type { Logregel } from '@passend/contracts';
import { perDag } from './per-dag.js';

const regel = (op: string, zelf: boolean): Logregel => ({
  id: op,
  op,
  wie: 'Sanne',
  rol: 'coach',
  organisatie: 'Bureau',
  namens: null,
  wat: 'Bekeek je dossier.',
  waarom: 'Om je te begeleiden.',
  zelf,
  geweigerd: false,
  noodtoegang: false,
});

describe('perDag', () => {
  it('groups by the day in the Netherlands and keeps own looks apart', () => {
    const laat = regel('2026-11-29T23:30:00.000Z', false);
    const eigen = regel('2026-11-29T12:00:00.000Z', true);
    const vroeg = regel('2026-11-29T11:00:00.000Z', false);
    expect(perDag([laat, eigen, vroeg])).toEqual([
      { dag: '2026-11-30', anderen: [laat], zelf: [] },
      { dag: '2026-11-29', anderen: [vroeg], zelf: [eigen] },
    ]);
  });

  it('has no day without a line', () => {
    expect(perDag([])).toEqual([]);
  });
});
