import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HostBeleid } from '@passend/infra';

export interface HostBeleidSetup {
  readonly beleid: HostBeleid;
  readonly stop: () => Promise<void>;
}

const NU = Date.parse('2026-11-22T10:00:00Z');
const VERLOOPT = NU + 60_000;

/** What every shared memory of servers must do, so that workers together keep their manners. */
export function hostBeleidContract(name: string, maak: () => Promise<HostBeleidSetup>): void {
  describe(`host policy contract: ${name}`, () => {
    let setup: HostBeleidSetup;
    const newHost = () => `${randomUUID()}.example:443`;

    beforeAll(async () => {
      setup = await maak();
    });
    afterAll(() => setup.stop());

    it('gives the turn to one of many who ask together', async () => {
      const host = newHost();
      const asks = Array.from({ length: 8 }, () => setup.beleid.vraagBeurt(host, NU, VERLOOPT));
      const answers = await Promise.all(asks);
      expect(answers.filter(({ soort }) => soort === 'aan_de_beurt')).toHaveLength(1);
      expect(
        answers.filter((answer) => answer.soort === 'wachten' && answer.tot === null),
      ).toHaveLength(7);
    });

    it('gives the next turn after the pause, and remembers how often we were sent away', async () => {
      const host = newHost();
      const first = await setup.beleid.vraagBeurt(host, NU, VERLOOPT);
      if (first.soort !== 'aan_de_beurt') throw new Error('No turn on a new host.');
      expect(first.fouten).toBe(0);
      await setup.beleid.geefTerug(host, first.kaartje, NU + 5_000, 2);
      const early = await setup.beleid.vraagBeurt(host, NU + 4_999, VERLOOPT);
      expect(early).toEqual({ soort: 'wachten', tot: NU + 5_000 });
      const inTime = await setup.beleid.vraagBeurt(host, NU + 5_000, VERLOOPT);
      expect(inTime).toMatchObject({ soort: 'aan_de_beurt', fouten: 2 });
    });

    it('takes the turn from a visitor that was lost, and does not let him end another one', async () => {
      const host = newHost();
      const lost = await setup.beleid.vraagBeurt(host, NU, VERLOOPT);
      const next = await setup.beleid.vraagBeurt(host, VERLOOPT, VERLOOPT + 60_000);
      expect(next.soort).toBe('aan_de_beurt');
      if (lost.soort === 'aan_de_beurt') await setup.beleid.geefTerug(host, lost.kaartje, NU, 0);
      const third = await setup.beleid.vraagBeurt(host, VERLOOPT + 1, VERLOOPT + 60_000);
      expect(third).toEqual({ soort: 'wachten', tot: null });
    });

    it('keeps hosts apart', async () => {
      await setup.beleid.vraagBeurt(newHost(), NU, VERLOOPT);
      const other = await setup.beleid.vraagBeurt(newHost(), NU, VERLOOPT);
      expect(other.soort).toBe('aan_de_beurt');
    });

    it('keeps robots.txt until it is no longer valid', async () => {
      const host = newHost();
      const kopie = { soort: 'regels', tekst: 'User-agent: *\n', geldigTot: NU + 1_000 } as const;
      expect(await setup.beleid.leesRobots(host, NU)).toBeNull();
      await setup.beleid.bewaarRobots(host, kopie);
      expect(await setup.beleid.leesRobots(host, NU + 999)).toEqual(kopie);
      expect(await setup.beleid.leesRobots(host, NU + 1_000)).toBeNull();
    });

    it('keeps robots.txt while a visit goes on, and the turn while robots.txt is kept', async () => {
      const host = newHost();
      await setup.beleid.vraagBeurt(host, NU, VERLOOPT);
      await setup.beleid.bewaarRobots(host, { soort: 'alles', tekst: '', geldigTot: VERLOOPT });
      expect((await setup.beleid.vraagBeurt(host, NU, VERLOOPT)).soort).toBe('wachten');
      expect((await setup.beleid.leesRobots(host, NU))?.soort).toBe('alles');
    });

    it('survives a robots.txt with any character in it', async () => {
      const host = newHost();
      await setup.beleid.bewaarRobots(host, {
        soort: 'regels',
        tekst: 'a\0b\uD800',
        geldigTot: VERLOOPT,
      });
      expect((await setup.beleid.leesRobots(host, NU))?.soort).toBe('regels');
    });
  });
}
