import { afterEach, describe, expect, it } from '@jest/globals';
import { gebruikBeroepen, herkenBeroep } from '../beroepen/index.js';
import { legUit } from '../score/index.js';
import { leesSet, leesSetAlsJson, leesVacature, persoonVan } from '../test/casussen.js';
import { versies } from '../versies.js';
import { beantwoordMotorvraag, naarUitslag } from './beantwoord.js';
import { motorantwoordSchema } from './motorantwoord.js';
import { MOTORPROTOCOL } from './motorvraag.js';
import { vergelijkUitslag } from './vergelijk-uitslag.js';

const DAG = '2026-11-22';
const [casus] = leesSet('eigen-cases');
const [ruw] = Object(leesSetAlsJson('eigen-cases')).cases;
if (casus === undefined) throw new Error('The set is empty.');

const vraag = (anders: object = {}) => ({
  protocol: MOTORPROTOCOL,
  peildatum: DAG,
  bestanden: { beroepen: null, plaatsen: null },
  soort: 'cases',
  cases: { cases: [ruw] },
  ...anders,
});
const hier = casus.vacatures.map((vacature) => {
  const { kenmerken, eisen } = leesVacature(vacature);
  return naarUitslag(casus.id, vacature.id, legUit(persoonVan(casus, DAG), kenmerken, eisen));
});

describe('the way into an engine', () => {
  afterEach(() => gebruikBeroepen(null));

  it('gives the results of the engine itself, in a form that survives a pipe', () => {
    const antwoord = beantwoordMotorvraag(JSON.parse(JSON.stringify(vraag())));
    expect(motorantwoordSchema.parse(JSON.parse(JSON.stringify(antwoord)))).toEqual(antwoord);
    expect(antwoord).toMatchObject({ fouten: [], versies: versies(), uitslagen: hier });
  });

  it.each([
    ['nothing', undefined, ''],
    ['another protocol', vraag({ protocol: 99 }), 'protocol'],
    [
      'cases without a person',
      vraag({ cases: { cases: [{ id: 'x' }] } }),
      'cases[0].belastbaarheid',
    ],
    [
      'a file of occupations that is none',
      vraag({ bestanden: { beroepen: '{}', plaatsen: null } }),
      'versie',
    ],
  ])('names what is wrong with %s, and throws nothing', (_, gevraagd, pad) => {
    const { fouten, uitslagen } = beantwoordMotorvraag(gevraagd);
    expect(uitslagen).toEqual([]);
    expect(fouten.map((fout) => fout.pad)).toContain(pad);
  });

  it('uses the imported titles of the question', () => {
    const beroepen = JSON.stringify({
      versie: 1,
      bronnen: [],
      titels: ['4120.1 zandteller'],
      belasting: {},
    });
    const { versies: gebruikt } = beantwoordMotorvraag(
      vraag({ bestanden: { beroepen, plaatsen: null } }),
    );
    expect(gebruikt.beroepen).not.toBeNull();
    expect(herkenBeroep('Zandteller')?.code).toBe('4120.1');
  });
});

describe('the difference of two results', () => {
  const [eerst] = hier;
  if (eerst === undefined) throw new Error('The case has no vacancies.');

  it('is nothing for the same one, also when a score differs by less than anybody sees', () => {
    expect(vergelijkUitslag(eerst, { ...eerst, score: eerst.score + 1e-9 })).toEqual([]);
  });

  it('names the item, the outcome and the score', () => {
    const [punt, ...rest] = eerst.fml;
    if (punt === undefined) throw new Error('The person has no limits.');
    const fml = [{ ...punt, oordeel: 'overschrijdt' as const }, ...rest];
    const later = {
      ...eerst,
      score: 0.1,
      fml,
      profiel: { ...eerst.profiel, uren: 'onbekend' as const },
    };
    expect(vergelijkUitslag(eerst, later).map(({ wat, naam }) => [wat, naam])).toEqual([
      ['score', null],
      ['uren', null],
      [`fml.${punt.item}`, punt.naam],
    ]);
  });

  it('names an item that only one of them judges', () => {
    const verschil = vergelijkUitslag(eerst, { ...eerst, fml: eerst.fml.slice(1) });
    expect(verschil).toMatchObject([{ later: 'niet beoordeeld' }]);
  });
});
