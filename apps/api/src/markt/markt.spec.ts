import { afterEach, describe, expect, it } from '@jest/globals';
import { type MarktCursor, MarktLezer, type MarktRij } from '@passend/infra';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { Markt } from './markt.js';

const KENMERKEN: MarktRij['kenmerken'] = {
  eisen: [],
  beroep: null,
  plaatsen: [],
  thuiswerk: null,
  uren: { min: 24, max: 32 },
  opleiding: null,
  vereist: [],
  taal: 'nl',
};

const rij = (id: number, anders: object = {}): MarktRij => ({
  id,
  status: 'live',
  kenmerken: { ...KENMERKEN, ...anders },
  filters: {
    landen: ['NL'],
    provincies: [],
    plaatsen: [],
    eerstGezien: new Date(0),
    opgeslagenOp: 1,
  },
});
const RITME = { marktritmeMs: 20 };
const ONLEESBAAR = { uren: 'veel' };

/** A market without a database. */
class Proeflezer extends MarktLezer {
  bereikbaar = true;
  wijzigingen: readonly MarktRij[] = [];
  keren = 0;

  constructor(private readonly begin: readonly MarktRij[]) {
    super(new DataSource({ type: 'postgres' }));
  }

  override async cursor(): Promise<MarktCursor> {
    if (!this.bereikbaar) throw new Error('The database is away.');
    return '1';
  }

  override async *alles(): AsyncGenerator<readonly MarktRij[]> {
    yield this.begin;
  }

  override async *wijzigingenSinds(): AsyncGenerator<readonly MarktRij[], MarktCursor> {
    this.keren += 1;
    yield this.wijzigingen;
    return this.cursor();
  }
}

describe('the market in memory', () => {
  let markt: Markt;
  let log: string[];
  const start = (lezer: MarktLezer): Markt => {
    log = [];
    markt = new Markt(lezer, RITME, pino({}, { write: (regel) => void log.push(regel) }));
    markt.onApplicationBootstrap();
    return markt;
  };
  const wachtTot = async (gebeurd: () => boolean): Promise<void> => {
    while (!gebeurd()) await new Promise((klaar) => setTimeout(klaar, 20));
  };
  afterEach(() => markt.onApplicationShutdown());

  it('leaves out a row that cannot be read, names its id, and takes in the rest', async () => {
    start(new Proeflezer([rij(1), rij(2, ONLEESBAAR), rij(3)]));
    await wachtTot(() => markt.klaar);
    expect([markt.index.aantal, markt.overgeslagen]).toEqual([2, 1]);
    expect(log.join('')).toContain('"vacature":2');
    expect(log.join('')).not.toContain('veel');
  });

  it('goes on after a change that cannot be read, and takes the row back once it can', async () => {
    const lezer = new Proeflezer([rij(1), rij(2)]);
    lezer.wijzigingen = [rij(1, ONLEESBAAR), rij(3)];
    start(lezer);
    await wachtTot(() => lezer.keren > 0);
    await wachtTot(() => markt.index.aantal === 2 && markt.overgeslagen === 1);
    lezer.wijzigingen = [rij(1)];
    await wachtTot(() => markt.index.aantal === 3);
    expect(markt.overgeslagen).toBe(0);
  }, 20_000);

  it('is of now once it is loaded, and no longer after half a minute without a look', async () => {
    const lezer = new Proeflezer([rij(1)]);
    lezer.bereikbaar = false;
    start(lezer);
    expect(markt.actueel()).toBe(false);
    lezer.bereikbaar = true;
    await wachtTot(() => markt.klaar);
    const geladen = performance.now();
    lezer.bereikbaar = false;
    expect(markt.actueel()).toBe(true);
    const gemist = lezer.keren;
    await wachtTot(() => lezer.keren > gemist);
    expect(markt.actueel(geladen + 29_000)).toBe(true);
    expect(markt.actueel(geladen + 31_000)).toBe(false);
  }, 20_000);
});
