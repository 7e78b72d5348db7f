import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { HerinnerHandler } from './herinner.handler.js';

describe('the reminders of a day', () => {
  const op = async (moment: string) => {
    const dagen: string[] = [];
    const herinneraar = {
      stuur: async (_nu: Date, vandaag: string) => {
        dagen.push(vandaag);
        return { herinneringen: 1, mails: 1 };
      },
    };
    const handler = new HerinnerHandler(
      herinneraar,
      pino({ level: 'silent' }),
      () => new Date(moment),
    );
    await handler.voerUit({});
    return dagen;
  };

  it('are those of the day in the Netherlands', async () => {
    expect(await op('2026-11-29T23:30:00Z')).toEqual(['2026-11-30']);
  });

  it.each(['2026-11-28T07:00:00Z', '2026-11-29T07:00:00Z', '2026-12-25T07:00:00Z'])(
    'stay where they are on a day off: %s',
    async (moment) => {
      expect(await op(moment)).toEqual([]);
    },
  );
});
