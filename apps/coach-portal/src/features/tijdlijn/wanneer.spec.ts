import { describe, expect, it } from '@jest/globals';
import type { MijlpaalWeergave } from '@passend/contracts';
import { wanneerRegels } from './wanneer.js';

const LEEG: MijlpaalWeergave = {
  code: 'riv',
  naam: '',
  verantwoordelijke: 'werkgever',
  vanaf: null,
  streefdatum: null,
  uitersteDatum: null,
  wettelijkeDatum: null,
  data: [],
  vorm: null,
  status: 'open',
  gedaanOp: null,
  document: null,
  termijn: '',
  teLaat: null,
  grondslag: [],
  zekerheid: 'wet',
  twijfel: null,
  bewijs: [],
};

describe('when a milestone is', () => {
  it.each<[Partial<MijlpaalWeergave>, string[]]>([
    [{ uitersteDatum: 'B' }, ['uiterlijk B']],
    [{ streefdatum: 'A', uitersteDatum: 'B' }, ['liefst A', 'uiterlijk B']],
    [{ streefdatum: 'B', uitersteDatum: 'B' }, ['uiterlijk B']],
    [{ wettelijkeDatum: 'A', uitersteDatum: 'B' }, ['volgens de wet A', 'uiterlijk B']],
    [{ vanaf: 'A' }, ['vanaf A']],
    [{ vanaf: 'A', streefdatum: 'B' }, ['liefst B']],
    [{ gedaanOp: 'C', uitersteDatum: 'B' }, ['op C']],
    [{ data: ['A', 'B'] }, ['rond A', 'rond B']],
    [
      { data: ['A', 'B', 'C', 'D', 'E'] },
      ['rond A', 'rond B', 'rond C', 'en daarna nog 2 keer, om de zes weken'],
    ],
    [{}, []],
  ])('says %j in short lines', (anders, regels) => {
    expect(wanneerRegels({ ...LEEG, ...anders }, (dag) => dag)).toEqual(regels);
  });
});
