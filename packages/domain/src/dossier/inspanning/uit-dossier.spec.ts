import { beforeEach, describe, expect, it } from '@jest/globals';
import { correctieVan } from '../correctie.js';
import { nieuw, Proefboek, proefId } from '../sollicitaties/proefregels.js';
import { nieuweSollicitatie, voegBewijsToe, zetStap } from '../sollicitaties/schrijf.js';
import { sollicitatiesVan } from '../sollicitaties/sollicitatie.js';
import type { AfspraakMet, Afspraakuitkomst } from '../soorten/afspraken.js';
import { type Dossiergebeurtenis, dossiergebeurtenisSchema } from '../soorten/index.js';
import type { Activiteitgroep } from '../soorten/traject.js';
import type { Trajectgebeurtenis } from '../soorten/trajectsoorten.js';
import { afspraak, fase } from '../traject/proef/trajectregels.js';
import { inspanningUitDossier } from './uit-dossier.js';

const VANDAAG = '2026-11-30';
const [een, ander] = [proefId(101), proefId(102)];

const gepland = (over: string, groep: Activiteitgroep, datum = '2026-11-02') =>
  ({
    soort: 'activiteit_gepland',
    datum,
    over,
    werkgever: { fase: 'intake', groep },
    uwv: { code: null, naam: 'Iets doen', toelichting: 'Waarom dit nu past.' },
    prive: null,
  }) as const satisfies Trajectgebeurtenis;
const afgerond = (over: string, datum: string, toelichting: string | null = null) =>
  ({
    soort: 'activiteit_afgerond',
    datum,
    over,
    werkgever: null,
    uwv: { toelichting },
    prive: null,
  }) as const satisfies Trajectgebeurtenis;
const uitgesteld = (over: string) =>
  ({
    soort: 'activiteit_uitgesteld',
    datum: '2026-11-03',
    over,
    werkgever: { tot: '2026-11-20' },
    uwv: { reden: 'De trainer kon niet.' },
    prive: null,
  }) as const satisfies Trajectgebeurtenis;
const hervat = (over: string) =>
  ({
    soort: 'activiteit_hervat',
    datum: '2026-11-20',
    over,
    werkgever: null,
    uwv: { toelichting: null },
    prive: null,
  }) as const satisfies Trajectgebeurtenis;
const gesprek = (
  over: string,
  datum: string,
  {
    uitkomst = 'gehouden',
    met = 'coach',
    verslag = null,
    bij,
  }: {
    uitkomst?: Afspraakuitkomst;
    met?: AfspraakMet;
    verslag?: string | null;
    bij?: string;
  } = {},
): readonly Trajectgebeurtenis[] => {
  const gemaakt = afspraak(over, datum);
  return [
    {
      ...gemaakt,
      werkgever: { ...gemaakt.werkgever, met },
      uwv: bij === undefined ? gemaakt.uwv : { ...gemaakt.uwv, organisatie: bij },
    },
    {
      soort: 'afspraak_afgerond',
      datum,
      over,
      werkgever: { uitkomst },
      uwv: { reden: uitkomst === 'gehouden' ? null : 'vervoer', verslag },
      prive: null,
    },
  ];
};
const oefening = (over: string, datum: string): readonly Trajectgebeurtenis[] => [
  {
    soort: 'oefening_gegeven',
    datum,
    over,
    werkgever: null,
    uwv: { titel: 'Pitch', uitleg: 'Vertel kort wie je bent.', voor: null },
    prive: null,
  },
  {
    soort: 'oefening_ingeleverd',
    datum,
    over,
    werkgever: null,
    uwv: {},
    prive: { gedeeldMetCoach: true, tekst: 'Zo doe ik het.', bestand: null },
  },
];

describe('the effort in the lines of a dossier', () => {
  let boek: Proefboek;
  beforeEach(() => {
    boek = new Proefboek();
  });
  const stand = () => inspanningUitDossier(boek.regels);
  const sollicitatie = (id: string) => sollicitatiesVan(boek.regels).find((die) => die.id === id);
  const kort = () => stand().feiten.map(({ datum, soort }) => `${datum} ${soort}`);

  it('is every step that counts, as its area says that it counts', () => {
    boek.doe(
      nieuweSollicitatie(
        nieuw({ id: een, wijze: 'open_sollicitatie', datum: '2026-11-05' }),
        VANDAAG,
      ),
    );
    const erna = { datum: '2026-11-09', reden: null, volgende: null };
    boek.doe(zetStap(sollicitatie(een), { ...erna, naar: 'in_behandeling' }, VANDAAG));
    const praatje = { wijze: 'netwerkgesprek', naar: 'gesprek_gevoerd' } as const;
    boek.doe(nieuweSollicitatie(nieuw({ id: ander, ...praatje }), VANDAAG));
    expect(stand().feiten).toEqual([
      {
        datum: '2026-11-02',
        over: ander,
        soort: 'netwerkgesprek',
        telt: 'activiteit',
        controleerbaar: false,
      },
      {
        datum: '2026-11-05',
        over: een,
        soort: 'open_sollicitatie',
        telt: 'sollicitatie',
        controleerbaar: false,
      },
    ]);
  });

  it.each([
    ['a letter', 'brief', false, true],
    ['the vacancy alone', 'vacature', false, false],
    ['what the werknemer keeps to himself', 'brief', true, false],
  ] as const)('is verifiable or not by %s', (_, bewijs, alleenVoorMij, controleerbaar) => {
    boek.doe(nieuweSollicitatie(nieuw({ id: een }), VANDAAG));
    const invoer = { bewijs, alleenVoorMij, datum: '2026-11-06', tekst: 'Beste', bestand: null };
    boek.doe(voegBewijsToe(sollicitatie(een), invoer, VANDAAG));
    expect(stand().feiten[0]?.controleerbaar).toBe(controleerbaar);
  });

  it('is an activity when it was finished, not while it is planned, put off or taken up again', () => {
    for (const stap of [gepland(een, 'training'), uitgesteld(een), hervat(een)]) {
      boek.schrijf([stap]);
      expect(stand().feiten).toEqual([]);
    }
    boek.schrijf([afgerond(een, '2026-11-24', 'Deed mee.')]);
    const feit = { over: een, soort: 'training', telt: 'activiteit', controleerbaar: true };
    expect(stand().feiten).toEqual([{ ...feit, datum: '2026-11-24' }]);
  });

  it('is verifiable by what was said at the end of an activity, not by its plan', () => {
    boek.schrijf([gepland(een, 'training'), afgerond(een, '2026-11-04')]);
    expect(stand().feiten[0]?.controleerbaar).toBe(false);
  });

  it('is a talk that was held, and an exercise that was handed in', () => {
    boek.schrijf([
      ...gesprek(een, '2026-11-03', { verslag: 'Het zoekprofiel is af.' }),
      ...gesprek(ander, '2026-11-04', { uitkomst: 'niet_gehouden_met_reden' }),
      ...oefening(proefId(103), '2026-11-05'),
    ]);
    expect(kort()).toEqual(['2026-11-03 gesprek', '2026-11-05 oefening']);
    expect(stand().feiten.map(({ controleerbaar }) => controleerbaar)).toEqual([true, true]);
  });

  it('counts a talk once when it is an appointment and an activity of the same day', () => {
    boek.schrijf([
      gepland(een, 'gesprek'),
      afgerond(een, '2026-11-05'),
      ...gesprek(ander, '2026-11-05', { met: 'eigen_werkgever', verslag: 'Samen besproken.' }),
    ]);
    const feit = { over: een, soort: 'gesprek', telt: 'activiteit', controleerbaar: true };
    expect(stand().feiten).toEqual([{ ...feit, datum: '2026-11-05' }]);
  });

  it('counts a talk once when it is an appointment and stands in the log of sollicitaties', () => {
    const praatje = { wijze: 'werkbezoek', naar: 'gesprek_gevoerd', datum: '2026-11-05' } as const;
    boek.doe(nieuweSollicitatie(nieuw({ id: een, ...praatje }), VANDAAG));
    boek.schrijf(gesprek(ander, '2026-11-05', { met: 'mogelijke_werkgever' }));
    expect(kort()).toEqual(['2026-11-05 werkbezoek']);
  });

  it.each([
    ['at two employers are two', ['Bakkerij Zon', 'Drukkerij Maan'], 2],
    ['at one employer are one', ['bakkerij zon', 'Bakkerij Zon B.V.'], 1],
    ['where one does not say where, are one', ['Bakkerij Zon', undefined], 1],
  ] as const)('talks of one day, by appointment and in the log, %s', (_, [inLog, bij], telt) => {
    const praatje = { wijze: 'werkbezoek', naar: 'gesprek_gevoerd', datum: '2026-11-05' } as const;
    boek.doe(nieuweSollicitatie(nieuw({ id: een, ...praatje, organisatie: inLog }), VANDAAG));
    const met = 'mogelijke_werkgever';
    boek.schrijf(gesprek(ander, '2026-11-05', bij === undefined ? { met } : { met, bij }));
    expect(stand().feiten).toHaveLength(telt);
  });

  it('gives the place of a talk that says where it was to no other talk of that day', () => {
    const praatje = { wijze: 'werkbezoek', naar: 'gesprek_gevoerd', datum: '2026-11-05' } as const;
    boek.doe(nieuweSollicitatie(nieuw({ id: een, ...praatje, organisatie: 'Zon' }), VANDAAG));
    const met = 'mogelijke_werkgever';
    boek.schrijf([
      ...gesprek(ander, '2026-11-05', { met }),
      ...gesprek(proefId(103), '2026-11-05', { met, bij: 'Zon' }),
    ]);
    expect(kort()).toEqual(['2026-11-05 werkbezoek', '2026-11-05 gesprek']);
  });

  it.each([
    ['of another day', '2026-11-06', 'gesprek', 'coach'],
    ['of another kind', '2026-11-05', 'training', 'coach'],
    ['with somebody else', '2026-11-05', 'gesprek', 'mogelijke_werkgever'],
  ] as const)('counts both when the other is %s', (_, dag, groep, met) => {
    boek.schrijf([
      gepland(een, groep),
      afgerond(een, dag),
      ...gesprek(ander, '2026-11-05', { met }),
    ]);
    expect(stand().feiten).toHaveLength(2);
  });

  it('takes one activity for one talk, not for two of the same day', () => {
    boek.schrijf([
      gepland(een, 'gesprek'),
      afgerond(een, '2026-11-05'),
      ...gesprek(ander, '2026-11-05'),
      ...gesprek(proefId(103), '2026-11-05'),
    ]);
    expect(kort()).toEqual(['2026-11-05 gesprek', '2026-11-05 gesprek']);
  });

  it('leaves out what was taken back', () => {
    boek.doe(nieuweSollicitatie(nieuw({ id: een }), VANDAAG));
    boek.schrijf(gesprek(ander, '2026-11-05'));
    const weg = boek.regels.flatMap((regel) =>
      ['sollicitatie_stap', 'afspraak_afgerond'].includes(regel.gebeurtenis.soort)
        ? [correctieVan(regel, { datum: VANDAAG, reden: 'Verkeerd.', vervangen: false })]
        : [],
    );
    expect(kort()).toHaveLength(2);
    boek.schrijf(weg);
    expect(kort()).toEqual([]);
  });

  it('knows the phases, also one that comes back', () => {
    boek.schrijf([
      fase('fase_begonnen', 'intake', '2026-06-01'),
      fase('fase_begonnen', 'bemiddelingsfase', '2026-06-15'),
      fase('fase_afgerond', 'intake', '2026-06-20'),
      fase('fase_begonnen', 'intake', '2026-08-01'),
    ]);
    expect(stand().fasen).toEqual([
      { fase: 'intake', van: '2026-06-01', tot: '2026-06-20' },
      { fase: 'bemiddelingsfase', van: '2026-06-15', tot: null },
      { fase: 'intake', van: '2026-08-01', tot: null },
    ]);
  });

  it('reads the events as they are stored: each of them passes the schema of the dossier', () => {
    boek.doe(nieuweSollicitatie(nieuw({ id: een }), VANDAAG));
    const bewijs = { bewijs: 'brief', tekst: 'Beste', bestand: null, datum: '2026-11-03' } as const;
    boek.doe(voegBewijsToe(sollicitatie(een), { ...bewijs, alleenVoorMij: false }, VANDAAG));
    boek.schrijf([
      fase('fase_begonnen', 'intake', '2026-11-02'),
      gepland(ander, 'training'),
      afgerond(ander, '2026-11-04'),
      ...gesprek(proefId(103), '2026-11-05'),
      ...oefening(proefId(104), '2026-11-06'),
    ]);
    const opgeslagen = boek.regels.map(
      (regel): { gebeurtenis: Dossiergebeurtenis } & typeof regel => ({
        ...regel,
        gebeurtenis: dossiergebeurtenisSchema.parse(JSON.parse(JSON.stringify(regel.gebeurtenis))),
      }),
    );
    const { feiten, fasen } = inspanningUitDossier(opgeslagen);
    expect(feiten.map(({ soort, telt }) => [soort, telt])).toEqual([
      ['vacature_reactie', 'sollicitatie'],
      ['training', 'activiteit'],
      ['gesprek', 'activiteit'],
      ['oefening', 'activiteit'],
    ]);
    expect(feiten[0]?.controleerbaar).toBe(true);
    expect(fasen).toHaveLength(1);
  });
});
