import { describe, expect, it } from '@jest/globals';
import type { Vacature } from '@passend/domain';
import { bereik, scoor, zelfdeTitelEnWerkgever } from '../../cases/dubbel-score.mjs';
import { leesParen } from '../../cases/dubbel-set.mjs';
import { zelfdeVacature } from './zelfde-vacature.js';
import { zoeksleutels } from './zoeksleutels.js';

const paren = leesParen();
const ontwikkel = paren.filter((paar) => paar.deel === 'ontwikkel');
const beslis = (a: Vacature, b: Vacature, buren: readonly Vacature[]): boolean =>
  zelfdeVacature(a, b, buren).zelfde;

describe('the labelled pairs', () => {
  it('are at least 370, a good third of them not those that rules were made on', () => {
    expect(paren.length).toBeGreaterThanOrEqual(370);
    expect((paren.length - ontwikkel.length) / paren.length).toBeGreaterThan(0.32);
  });

  it('have a name of their own each, and two different adverts', () => {
    expect(new Set(paren.map((paar) => paar.naam)).size).toBe(paren.length);
    for (const { a, b } of paren) expect(a.externId).not.toBe(b.externId);
  });

  it('label every repost, copy and translation as one job or, across employers or siblings, as two', () => {
    for (const { soort, zelfde } of paren) {
      expect(zelfde).toBe(!/^(?:zus_|zelfde_titel|standaardtekst)/u.test(soort));
    }
  });
});

describe('the decision on the labelled pairs it was improved on', () => {
  const score = scoor(ontwikkel, beslis);

  it('joins no sibling, no other employer and no two jobs that share standard text', () =>
    expect(score.onterechtSamen).toEqual([]));

  it('finds at least 85 percent of the copies, where equal title and employer find 2', () => {
    expect(score.dekking).toBeGreaterThanOrEqual(0.85);
    expect(scoor(ontwikkel, zelfdeTitelEnWerkgever).dekking).toBeLessThan(0.03);
  });

  it('is the same in both directions', () => {
    for (const { a, b } of paren) expect(zelfdeVacature(a, b)).toEqual(zelfdeVacature(b, a));
  });
});

describe('the keys under which copies are looked for', () => {
  it('reach nearly every labelled copy', () => {
    for (const deel of ['ontwikkel', 'achtergehouden', 'blind']) {
      const { deel: bereikt } = bereik(
        paren.filter((paar) => paar.deel === deel),
        zoeksleutels,
      );
      expect(bereikt).toBeGreaterThanOrEqual(0.95);
    }
  });
});

describe('the decision on the held-out pairs', () => {
  const score = scoor(
    paren.filter((paar) => paar.deel === 'achtergehouden'),
    beslis,
  );

  it('joins no sibling', () => expect(score.onterechtSamen).toHaveLength(0));

  it('finds more than two thirds of the copies', () => expect(score.dekking).toBeGreaterThan(0.67));
});
