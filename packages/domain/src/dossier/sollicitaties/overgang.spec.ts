import { describe, expect, it } from '@jest/globals';
import { beginstatussenVan, isKlaar, overgangenVan, statussenVan } from './overgang.js';
import { nieuw, Proefboek } from './proefregels.js';
import { nieuweSollicitatie, zetStap } from './schrijf.js';
import { sollicitatiesVan } from './sollicitatie.js';
import { SOLLICITATIESTATUSSEN, type Sollicitatiestatus, STATUSREGELS } from './status.js';
import { SOLLICITATIEWIJZEN, type Sollicitatiewijze } from './wijze.js';

const VANDAAG = '2026-11-30';
const stap = (naar: Sollicitatiestatus) => ({
  naar,
  datum: VANDAAG,
  reden: 'Te ver reizen.',
  volgende: null,
});

/** A dossier with one sollicitatie that came as far as this. */
function tot(wijze: Sollicitatiewijze, doel: Sollicitatiestatus) {
  const boek = new Proefboek();
  const [begin = 'gesignaleerd', ...rest] = wegNaar(wijze, doel);
  boek.doe(nieuweSollicitatie(nieuw({ wijze, naar: begin, reden: 'Te ver reizen.' }), VANDAAG));
  for (const naar of rest) boek.doe(zetStap(sollicitatiesVan(boek.regels)[0], stap(naar), VANDAAG));
  return boek;
}

/** The shortest way to a status, first found. */
function wegNaar(wijze: Sollicitatiewijze, doel: Sollicitatiestatus): Sollicitatiestatus[] {
  const wegen: Sollicitatiestatus[][] = beginstatussenVan(wijze).map((status) => [status]);
  for (const weg of wegen) {
    const hier = weg.at(-1) ?? 'gesignaleerd';
    if (hier === doel) return weg;
    for (const naar of overgangenVan(wijze, hier))
      if (!weg.includes(naar)) wegen.push([...weg, naar]);
    if (wegen.length > 50_000) break;
  }
  throw new Error(`${wijze} never comes to ${doel}`);
}

describe('the table of transitions', () => {
  it.each(SOLLICITATIEWIJZEN)(
    'reaches every status of %s, and takes exactly what it names',
    (wijze) => {
      for (const van of statussenVan(wijze)) {
        const [sollicitatie] = sollicitatiesVan(tot(wijze, van).regels);
        expect(sollicitatie?.status).toBe(van);
        const mag = overgangenVan(wijze, van);
        for (const naar of SOLLICITATIESTATUSSEN) {
          const uitkomst = zetStap(sollicitatie, stap(naar), VANDAAG);
          expect([van, naar, uitkomst.ok]).toEqual([van, naar, mag.includes(naar)]);
        }
      }
    },
  );

  it.each(SOLLICITATIEWIJZEN)('leaves no status of %s from which nothing ends', (wijze) => {
    for (const van of statussenVan(wijze)) {
      const gezien = new Set([van]);
      for (const status of gezien)
        for (const naar of overgangenVan(wijze, status)) gezien.add(naar);
      expect([van, [...gezien].some((status) => isKlaar(wijze, status))]).toEqual([van, true]);
    }
  });

  it('goes back to the beginning from nowhere', () => {
    const alle = SOLLICITATIESTATUSSEN.flatMap((status) => STATUSREGELS[status].naar);
    expect(alle).not.toContain('gesignaleerd');
  });

  it('lets an end be opened only by a late answer or another view of the work', () => {
    const heropend = SOLLICITATIESTATUSSEN.filter(
      (status) => STATUSREGELS[status].einde && STATUSREGELS[status].naar.length > 0,
    );
    expect(heropend).toEqual(['ongeschikt', 'geen_reactie']);
  });

  it.each(['ongeschikt', 'ingetrokken_door_werknemer'] as const)('asks why it is %s', (naar) => {
    const zonder = { ...stap(naar), reden: null };
    const [sollicitatie] = sollicitatiesVan(tot('vacature_reactie', 'beoordeeld').regels);
    expect(zetStap(sollicitatie, zonder, VANDAAG)).toEqual({
      ok: false,
      bezwaar: 'reden_ontbreekt',
    });
  });

  it('takes nothing that is still to come', () => {
    const [sollicitatie] = sollicitatiesVan(tot('vacature_reactie', 'verzonden').regels);
    const morgen = { ...stap('afgewezen'), datum: '2026-12-01' };
    expect(zetStap(sollicitatie, morgen, VANDAAG)).toEqual({ ok: false, bezwaar: 'dag_komt_nog' });
  });
});
