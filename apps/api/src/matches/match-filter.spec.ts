import { describe, expect, it } from '@jest/globals';
import { matchVraagSchema } from '@passend/contracts';
import type { OpenBeoordeling } from '@passend/infra';
import { alsMarktfilter, type Selecties } from './match-filter.js';

const NIETS: Selecties = { beoordelingen: new Map(), nieuw: null, treffers: null };

const oordeel = (vacatureId: string, beoordeling: OpenBeoordeling['beoordeling']) =>
  [
    vacatureId,
    {
      vacatureId,
      beoordeling,
      reden: 'x',
      motiveringen: [],
      doorId: 'd',
      op: new Date(0),
      inhoudshash: null,
      momentopnameId: null,
      versies: null,
    },
  ] as const;

const BEOORDEELD: Selecties = {
  ...NIETS,
  beoordelingen: new Map([
    oordeel('1', 'geschikt'),
    oordeel('2', 'bespreken'),
    oordeel('3', 'geschikt'),
  ]),
};

const filter = (vraag: object, selecties: Selecties = NIETS) =>
  alsMarktfilter(matchVraagSchema.parse(vraag), selecties);

describe('alsMarktfilter', () => {
  it('shows what is in sight unless asked otherwise', () => {
    expect(filter({})).toEqual({ afgevallen: false });
    expect(filter({ lijst: 'afgevallen' })).toEqual({ afgevallen: true });
    expect(filter({ lijst: 'alle' })).toEqual({});
  });

  it('leaves one side of the hours open when it is not given, also at zero', () => {
    expect(filter({ lijst: 'alle', urenMin: '0' })).toEqual({
      uren: { min: 0, max: Number.POSITIVE_INFINITY },
    });
    expect(filter({ lijst: 'alle', urenMax: '20' })).toEqual({ uren: { min: 0, max: 20 } });
  });

  it('asks for no place at all when the place is not known, not for every place', () => {
    expect(filter({ lijst: 'alle', plaats: 'Nergenshuizen' })).toEqual({ plaatsen: [] });
  });

  it('keeps to the vacancies with a decision of this kind', () => {
    expect(filter({ lijst: 'alle', beoordeling: 'geschikt' }, BEOORDEELD)).toEqual({
      ids: new Set([1, 3]),
    });
  });

  it('takes "geen" as everything but what was decided', () => {
    expect(filter({ lijst: 'alle', beoordeling: 'geen' }, BEOORDEELD)).toEqual({
      behalve: new Set([1, 2, 3]),
    });
  });

  it('adds "geen" to a kind of decision', () => {
    expect(filter({ lijst: 'alle', beoordeling: ['geen', 'geschikt'] }, BEOORDEELD)).toEqual({
      behalve: new Set([2]),
    });
  });

  it('shows what is in every set that was asked for', () => {
    const selecties = { ...BEOORDEELD, nieuw: new Set([1, 2, 9]), treffers: new Set([1, 9]) };
    expect(filter({ lijst: 'alle' }, selecties)).toEqual({ ids: new Set([1, 9]) });
    expect(filter({ lijst: 'alle', beoordeling: 'geschikt' }, selecties)).toEqual({
      ids: new Set([1]),
    });
    expect(filter({ lijst: 'alle', beoordeling: 'geen' }, selecties)).toEqual({
      ids: new Set([1, 9]),
      behalve: new Set([1, 2, 3]),
    });
  });

  it('shows nothing when a set is empty', () => {
    expect(filter({ lijst: 'alle' }, { ...NIETS, treffers: new Set() })).toEqual({
      ids: new Set(),
    });
  });
});
