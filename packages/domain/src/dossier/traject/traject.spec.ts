import { describe, expect, it } from '@jest/globals';
import { type Trajectgebeurtenis, trajectgebeurtenisSchema } from '../soorten/trajectsoorten.js';
import { dingenVan } from './dingen.js';
import { fasenVan, hoofdfaseVan, lopendeFasen, naarFase, uitFaselijst } from './fasen.js';
import { berichtenVan, checkinsVan, coachwisselsVan, gedeeldeCheckins } from './gesprek.js';
import { afspraak, bericht, checkin, fase, idVan, regelsVan } from './proef/trajectregels.js';
import { type Schrijfstand, weigeringVoor } from './weigering.js';

const deel = (over: string, gedeeld: boolean): Trajectgebeurtenis => ({
  soort: 'checkin_gedeeld',
  datum: '2026-11-03',
  over,
  werkgever: null,
  uwv: null,
  prive: { gedeeld },
});

const gelezen = (over: string): Trajectgebeurtenis => ({
  soort: 'berichten_gelezen',
  datum: '2026-11-03',
  over,
  werkgever: null,
  uwv: null,
  prive: { gedeeldMetCoach: true },
});

describe('phases', () => {
  it('overlap, come back, and know each time that they ran', () => {
    const dingen = dingenVan(
      regelsVan(
        ['coach', fase('fase_begonnen', 'intake', '2026-01-05')],
        ['coach', fase('fase_begonnen', 'aanbodversterking', '2026-02-02')],
        ['coach', fase('fase_afgerond', 'intake', '2026-02-16')],
        ['coach', fase('fase_begonnen', 'bemiddelingsfase', '2026-05-04')],
        ['coach', fase('fase_afgerond', 'aanbodversterking', '2026-05-11')],
        ['coach', fase('fase_begonnen', 'aanbodversterking', '2026-08-03')],
      ),
    );
    const [intake, versterking, , bemiddeling] = fasenVan(dingen);
    expect(intake).toMatchObject({ staat: 'afgerond', perioden: [{ tot: '2026-02-16' }] });
    expect(versterking?.perioden).toEqual([
      { van: '2026-02-02', tot: '2026-05-11' },
      { van: '2026-08-03', tot: null },
    ]);
    expect(bemiddeling).toMatchObject({ staat: 'loopt' });
    expect(hoofdfaseVan(dingen)).toEqual({
      fase: 'aanbodversterking',
      arbeidsritme: false,
      van: '2026-08-03',
    });
  });

  it('go to one phase of now, with the arbeidsritme beside it, and write nothing twice', () => {
    const begin = regelsVan(['coach', fase('fase_begonnen', 'intake', '2026-01-05')]);
    const doel = { fase: 'bemiddelingsfase', arbeidsritme: true, van: '2026-03-02' } as const;
    const wissel = naarFase(lopendeFasen(dingenVan(begin)), doel);
    expect(wissel.map(({ soort, werkgever }) => [soort, werkgever.fase])).toEqual([
      ['fase_afgerond', 'intake'],
      ['fase_begonnen', 'bemiddelingsfase'],
      ['fase_begonnen', 'arbeidsritme'],
    ]);
    const na = dingenVan(
      regelsVan(...[...begin.map((regel) => regel.gebeurtenis), ...wissel].map(vanCoach)),
    );
    expect(hoofdfaseVan(na)).toEqual(doel);
    expect(naarFase(lopendeFasen(na), doel)).toEqual([]);
  });
});

describe('a list of phases from before the dossier', () => {
  it('becomes the events that it stands for', () => {
    const gebeurtenissen = uitFaselijst([
      { fase: 'intake', arbeidsritme: false, van: '2026-01-05' },
      { fase: 'bemiddelingsfase', arbeidsritme: true, van: '2026-03-02' },
      { fase: 'bemiddelingsfase', arbeidsritme: false, van: '2026-04-06' },
    ]);
    expect(
      gebeurtenissen.map(({ soort, datum, werkgever }) => [soort, datum, werkgever.fase]),
    ).toEqual([
      ['fase_begonnen', '2026-01-05', 'intake'],
      ['fase_afgerond', '2026-03-02', 'intake'],
      ['fase_begonnen', '2026-03-02', 'bemiddelingsfase'],
      ['fase_begonnen', '2026-03-02', 'arbeidsritme'],
      ['fase_afgerond', '2026-04-06', 'arbeidsritme'],
    ]);
  });
});

describe('messages', () => {
  it('are read by the other side, up to what there was at that moment', () => {
    const [een, twee, drie] = berichtenVan(
      regelsVan(
        ['coach', bericht(idVan(10), 'Dag')],
        ['werknemer', bericht(idVan(11), 'Hallo')],
        ['werknemer', gelezen(idVan(10))],
        ['coach', bericht(idVan(12), 'Tot donderdag')],
      ),
    );
    expect(een).toMatchObject({ tekst: 'Dag', gelezenOp: '2026-11-02T08:02:00.000Z' });
    expect([twee?.gelezenOp, drie?.gelezenOp]).toEqual([null, null]);
  });
});

describe('a check-in', () => {
  const regels = regelsVan(
    ['werknemer', checkin(idVan(20), false)],
    ['werknemer', checkin(idVan(21), true)],
    ['werknemer', deel(idVan(20), true)],
    ['werknemer', deel(idVan(21), false)],
  );

  it('is of the werknemer: the coach has only what is shared now', () => {
    const dingen = dingenVan(regels);
    expect(checkinsVan(dingen).map(({ gedeeld }) => gedeeld)).toEqual([true, false]);
    expect(gedeeldeCheckins(dingen).map(({ id }) => id)).toEqual([idVan(20)]);
  });

  it('has no place for the UWV or the employer, whoever asks', () => {
    const { soort, datum, over, prive } = checkin(idVan(20), true);
    for (const blad of ['werkgever', 'uwv']) {
      const meer = { soort, datum, over, werkgever: null, uwv: null, prive, [blad]: { hoe: 2 } };
      expect(trajectgebeurtenisSchema.safeParse(meer).success).toBe(false);
    }
  });
});

describe('the wish for another coach', () => {
  it('tells the reason to the coach only when the werknemer says so', () => {
    const vraag = (over: string, redenDelen: boolean): Trajectgebeurtenis => ({
      soort: 'coachwissel_gevraagd',
      datum: '2026-11-02',
      over,
      werkgever: null,
      uwv: null,
      prive: { reden: 'Het klikt niet', redenDelen },
    });
    const dingen = dingenVan(
      regelsVan(['werknemer', vraag(idVan(30), false)], ['werknemer', vraag(idVan(31), true)]),
    );
    expect(coachwisselsVan(dingen, false).map(({ reden }) => reden)).toEqual([
      null,
      'Het klikt niet',
    ]);
    expect(coachwisselsVan(dingen, true)).toHaveLength(2);
  });
});

describe('what may be written', () => {
  const regels = regelsVan(
    ['coach', afspraak(idVan(40))],
    ['werknemer', checkin(idVan(41), false)],
    ['coach', bericht(idVan(42), 'Dag')],
  );
  const stand = (rol: Schrijfstand['rol']): Schrijfstand => ({
    rol,
    vandaag: '2026-11-30',
    dingen: dingenVan(regels),
    regels,
  });
  const rond = (
    uitkomst: 'gehouden' | 'niet_gehouden',
    reden: 'vervoer' | null,
    over = idVan(40),
  ) =>
    ({
      soort: 'afspraak_afgerond',
      datum: '2026-11-05',
      over,
      werkgever: { uitkomst },
      uwv: { reden, verslag: null },
      prive: null,
    }) satisfies Trajectgebeurtenis;

  it.each<[string, Trajectgebeurtenis, 'coach' | 'werknemer', string | null]>([
    ['a check-in of the werknemer', checkin(idVan(50), false), 'werknemer', null],
    ['a check-in by the coach', checkin(idVan(50), false), 'coach', 'mag_niet'],
    ['an appointment that was kept', rond('gehouden', null), 'coach', null],
    ['one that was not, without a reason', rond('niet_gehouden', null), 'coach', 'ongeldig'],
    ['one that was not, with a reason', rond('niet_gehouden', 'vervoer'), 'coach', null],
    ['one that never was', rond('gehouden', null, idVan(99)), 'coach', 'bestaat_niet'],
    ['one by the id of something else', rond('gehouden', null, idVan(41)), 'coach', 'bestaat_niet'],
    ['the same id again', afspraak(idVan(40)), 'coach', 'past_niet'],
    ['a day far ahead', afspraak(idVan(51), '2030-01-01'), 'coach', 'ongeldig'],
    ['a day long ago', afspraak(idVan(51), '2019-01-01'), 'coach', 'ongeldig'],
    ['a check-in of tomorrow', checkin(idVan(50), false, '2026-12-01'), 'werknemer', 'ongeldig'],
    ['a read mark', gelezen(idVan(42)), 'werknemer', null],
    ['a read mark of nothing', gelezen(idVan(43)), 'werknemer', 'bestaat_niet'],
    ['nothing at all', { ...bericht(idVan(52), 'x'), prive: null }, 'coach', 'ongeldig'],
  ])('%s', (_, gebeurtenis, rol, uitkomst) => {
    expect(weigeringVoor(gebeurtenis, stand(rol))?.soort ?? null).toBe(uitkomst);
  });

  it('takes a proefplaatsing only with a benefit', () => {
    const plaats = (metUitkering: boolean): Trajectgebeurtenis => ({
      soort: 'plaatsing_begonnen',
      datum: '2026-12-01',
      over: idVan(60),
      werkgever: {
        vorm: 'proefplaatsing',
        bij: 'Bakkerij De Halm',
        functie: 'Planner',
        urenPerWeek: 16,
        loonPerMaand: null,
        tot: '2027-01-31',
      },
      uwv: { oudLoonPerMaand: null, metUitkering, toelichting: null, bestand: null },
      prive: null,
    });
    expect(weigeringVoor(plaats(true), stand('coach'))).toBeNull();
    expect(weigeringVoor(plaats(false), stand('coach'))).toMatchObject({ pad: 'werkgever.vorm' });
  });
});

function vanCoach(gebeurtenis: Trajectgebeurtenis): readonly ['coach', Trajectgebeurtenis] {
  return ['coach', gebeurtenis];
}
