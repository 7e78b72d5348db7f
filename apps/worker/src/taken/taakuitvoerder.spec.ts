import { describe, expect, it } from '@jest/globals';
import type { DodeBrief } from '@passend/infra';
import { pino } from 'pino';
import { Taakuitvoerder, type Werkje } from './taakuitvoerder.js';

const WERKJE: Werkje = {
  id: '7',
  name: 'lees',
  data: { antwoordId: 3 },
  opts: { attempts: 1 },
  attemptsMade: 0,
  queueName: 'lezen',
};

/** An executor whose steps fail on request, and what came of it in order. */
function proef({ geefOp = false, brief = false } = {}) {
  const stappen: string[] = [];
  const brieven: DodeBrief[] = [];
  const log: string[] = [];
  const stap = (naam: string, faalt: boolean) => {
    stappen.push(naam);
    if (faalt) throw new TypeError('CANARY');
  };
  const uitvoerder = new Taakuitvoerder(
    {
      open: () => ({
        taak: 'lees',
        payload: { antwoordId: 3 },
        voerUit: async () => stap('voer uit', true),
        geefOp: async () => stap('geef op', geefOp),
      }),
    },
    {
      brieven: {
        bewaar: async (dodeBrief) => {
          stap('dode brief', brief);
          brieven.push(dodeBrief);
        },
      },
      werk: { gelukt: async () => stap('genoteerd', false) },
    },
    pino({}, { write: (regel) => void log.push(regel) }),
  );
  return { uitvoerder, stappen, brieven, log: () => log.join('') };
}

describe('a job that failed for the last time', () => {
  it('is kept as a dead letter before it is given up', async () => {
    const { uitvoerder, stappen } = proef();
    await expect(uitvoerder.voerUit(WERKJE)).rejects.toThrow('CANARY');
    expect(stappen).toEqual(['voer uit', 'dode brief', 'geef op']);
  });

  it('is there for a person even when giving up fails too', async () => {
    const { uitvoerder, brieven } = proef({ geefOp: true });
    await expect(uitvoerder.voerUit(WERKJE)).rejects.toThrow();
    expect(brieven).toMatchObject([
      { wachtrij: 'lezen', jobId: '7', fout: 'TypeError', reden: 'programma' },
    ]);
  });
});

describe('a job that was lost with its worker', () => {
  it('is kept and given up', async () => {
    const { uitvoerder, stappen, log } = proef();
    await uitvoerder.legVerlorenWeg(WERKJE, new Error('job stalled more than allowable limit'));
    expect(stappen).toEqual(['dode brief', 'geef op']);
    expect(log()).toBe('');
  });

  it('is logged when that fails, without a word of what it was about', async () => {
    const { uitvoerder, log } = proef({ brief: true });
    await uitvoerder.legVerlorenWeg(WERKJE, new Error('job stalled'));
    expect(log()).toContain('a lost job could not be put away');
    expect(log()).toContain('"job":"7","fout":"TypeError"');
    expect(log()).not.toContain('CANARY');
  });
});
