import { describe, expect, it } from '@jest/globals';
import { afwijkingen, LIMIETEN } from './limieten.js';

/** Rows that are read otherwise, known and kept; see `cases/limieten/README.md`. */
const BEKEND: readonly string[] = [
  'knielen: een enkele keer per uur, maximaal drie keer',
  'huidcontact: geen nat werk',
  'handgebruik: fijne motoriek beperkt',
  'overig_dynamisch: niet rennen',
];

describe('limits as a doctor or an arbeidsdeskundige writes them', () => {
  it('are read as their author means them, but for the few that are known', () => {
    const fout = LIMIETEN.flatMap((rij) => {
      const anders = afwijkingen(rij);
      return anders.length === 0 ? [] : [{ naam: `${rij.item}: ${rij.tekst}`, anders }];
    });
    expect(fout.filter(({ naam }) => !BEKEND.includes(naam))).toEqual([]);
    expect(fout.map(({ naam }) => naam).sort()).toEqual([...BEKEND].sort());
  });
});
