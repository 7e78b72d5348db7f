import { describe, expect, it } from '@jest/globals';
import { vanElkeSoort } from './proef/proefregels.js';

/** What the parts of a report read, by kind; a field that was renamed would silently fall away. */
const GELEZEN: Readonly<Record<string, readonly string[]>> = {
  fase_begonnen: ['fase'],
  fase_afgerond: ['fase'],
  activiteit_gepland: ['fase', 'groep', 'naam'],
  afspraak_gemaakt: ['met', 'vorm', 'onderwerp'],
  afspraak_verzet: ['met', 'vorm', 'onderwerp'],
  afspraak_afgerond: ['uitkomst', 'reden'],
  fasedocument_vastgelegd: ['document'],
  plaatsing_begonnen: ['vorm', 'bij', 'functie', 'urenPerWeek', 'loonPerMaand'],
  sollicitatie_gesignaleerd: ['wijze', 'functie', 'organisatie'],
  sollicitatie_stap: ['resultaat', 'telt'],
  norm_gezet: ['perWeek', 'tot', 'fase', 'reden'],
  weken_toegelicht: ['tot'],
};

describe('what a report reads of an event', () => {
  const soorten = new Map(vanElkeSoort(() => true).map((een) => [een.soort, een]));
  // A kind that no area brings is not read either.
  const genoemd = Object.keys(GELEZEN).filter((soort) => soorten.has(soort));

  it('is looked at for most kinds', () => {
    expect(genoemd.length).toBeGreaterThan(7);
  });

  it.each(genoemd)('is there: %s', (soort) => {
    const een = soorten.get(soort);
    const velden = [een?.werkgever, een?.uwv, een?.prive].flatMap((blad) =>
      Object.keys(blad ?? {}),
    );
    expect(velden).toEqual(expect.arrayContaining([...(GELEZEN[soort] ?? [])]));
  });
});
