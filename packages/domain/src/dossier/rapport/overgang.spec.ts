import { describe, expect, it } from '@jest/globals';
import {
  naRapportstap,
  RAPPORTOVERGANGEN,
  RAPPORTSTAPPEN,
  RAPPORTSTATUSSEN,
  type Rapportstatus,
} from './overgang.js';
import { ONDERTEKENAARS } from './rapport.js';

const alles = RAPPORTSTATUSSEN.flatMap((status) =>
  RAPPORTSTAPPEN.flatMap((stap) =>
    ONDERTEKENAARS.map((wie) => ({ status, stap, wie, naar: naRapportstap(status, stap, wie) })),
  ),
);

describe('the steps of a report', () => {
  it('reach every status from a draft, and leave none without a way on', () => {
    const bereikt = new Set<Rapportstatus>(['concept']);
    for (const status of bereikt)
      for (const { naar } of alles.filter((een) => een.status === status))
        if (naar !== null) bereikt.add(naar);
    expect(bereikt).toEqual(new Set(RAPPORTSTATUSSEN));
    for (const status of RAPPORTSTATUSSEN)
      expect(alles.some((een) => een.status === status && een.naar !== null)).toBe(true);
  });

  it('are these and no others, whoever tries', () => {
    const mag = alles.flatMap(({ status, stap, wie, naar }) =>
      naar === null ? [] : [`${wie}: ${status} -${stap}-> ${naar}`],
    );
    const inTabel = RAPPORTOVERGANGEN.flatMap(({ stap, wie, van, naar }) =>
      wie.flatMap((een) =>
        van.map((uit) => `${een}: ${uit} -${stap}-> ${naar === 'zelfde' ? uit : naar}`),
      ),
    );
    expect(mag.toSorted()).toEqual(inTabel.toSorted());
  });

  it('make nothing that the werknemer could not read first, and show nothing before release', () => {
    expect(
      alles.filter(({ status, naar }) => status === 'concept' && naar === 'vastgesteld'),
    ).toEqual([]);
    const werkgever = alles.filter(({ wie, naar }) => wie === 'werkgever' && naar !== null);
    expect(werkgever.map(({ status, stap }) => [status, stap])).toEqual([
      ['vrijgegeven', 'ondertekenen'],
    ]);
  });

  it('never change a version that was made: the only way on is a next one', () => {
    const na = alles.filter(({ status, naar }) => status === 'vastgesteld' && naar === 'concept');
    expect(na.map(({ stap }) => stap)).toEqual(['heropenen']);
  });
});
