import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Taaknaam } from '@passend/contracts';
import { Aanstoot } from './aanstoot.js';

const PAUZE_MS = 40;

describe('nudging the queue', () => {
  const opgenomen = () => {
    const gezonden: Taaknaam[] = [];
    const aanstoot = new Aanstoot(
      {
        post: async (taak) => {
          gezonden.push(taak);
        },
      },
      PAUZE_MS,
    );
    return { gezonden, aanstoot };
  };

  it('asks at once for the first job of a kind', async () => {
    const { gezonden, aanstoot } = opgenomen();
    await aanstoot.geef('plan');
    await aanstoot.geef('indexeer');
    expect(gezonden).toEqual(['plan', 'indexeer']);
  });

  it('asks once for everything that comes while it rests', async () => {
    const { gezonden, aanstoot } = opgenomen();
    for (let keer = 0; keer < 100; keer += 1) await aanstoot.geef('indexeer');
    expect(gezonden).toEqual(['indexeer']);
    await wait(3 * PAUZE_MS);
    expect(gezonden).toEqual(['indexeer', 'indexeer']);
  });

  it('asks at once again after a rest in which nothing came', async () => {
    const { gezonden, aanstoot } = opgenomen();
    await aanstoot.geef('plan');
    await wait(2 * PAUZE_MS);
    await aanstoot.geef('plan');
    expect(gezonden).toEqual(['plan', 'plan']);
  });

  it('tells who waits for the job that the queue did not take it, and goes on', async () => {
    let weg = true;
    const aanstoot = new Aanstoot(
      {
        post: async () => {
          if (weg) throw new Error('The queue is away.');
        },
      },
      PAUZE_MS,
    );
    await expect(aanstoot.geef('plan')).rejects.toThrow('away');
    weg = false;
    await wait(2 * PAUZE_MS);
    await expect(aanstoot.geef('plan')).resolves.toBeUndefined();
  });
});
