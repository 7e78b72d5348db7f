import { describe, expect, it } from '@jest/globals';
import type { OpenBeoordeling, OpenReactie } from '@passend/infra';
import { behandeldeIds, toonEerder } from './eerder.weergave.js';

const besluit = (vacatureId: string, op: string): OpenBeoordeling => ({
  vacatureId,
  beoordeling: 'niet_geschikt',
  reden: 'Te ver.',
  motiveringen: [],
  doorId: 'd',
  op: new Date(op),
  inhoudshash: null,
  momentopnameId: null,
  versies: null,
});
const reactie = (vacatureId: string, op: string): OpenReactie => ({
  vacatureId,
  door: 'coach',
  doorId: 'd',
  op: new Date(op),
  reacties: ['te_ver'],
  titel: 'Titel',
  afstandKm: null,
});

describe('toonEerder', () => {
  const behandeld = {
    beoordelingen: new Map([
      ['1', besluit('1', '2026-01-05T10:00:00Z')],
      ['2', besluit('2', '2026-03-05T10:00:00Z')],
    ]),
    reacties: [reactie('2', '2026-04-01T10:00:00Z'), reactie('3', '2026-02-01T10:00:00Z')],
  };

  it('gives the latest decision with everything that was said', () =>
    expect(toonEerder(behandeld, ['1', '2'])).toEqual({
      vacatureId: '2',
      op: '2026-03-05T10:00:00.000Z',
      beoordeling: 'niet_geschikt',
      reacties: ['te_ver'],
    }));

  it('gives what was said when nothing was decided, and null when nothing was said', () => {
    expect(toonEerder(behandeld, ['3'])).toMatchObject({ vacatureId: '3', beoordeling: null });
    expect(toonEerder(behandeld, [])).toBeNull();
    expect(toonEerder(behandeld, ['9'])).toBeNull();
  });

  it('knows every vacancy that was handled once', () =>
    expect(behandeldeIds(behandeld)).toEqual(['1', '2', '3']));
});
