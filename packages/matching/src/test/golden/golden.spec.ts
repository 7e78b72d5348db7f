import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { maakScorer } from '../../score/index.js';
import { leesGoudenmarkt } from './markt.js';
import { bouwMarkt, type Goudenlijst, maakGoudenlijst, schrijfGoudenlijst } from './ranglijst.js';
import { verschillen } from './verschillen.js';

const MAP = new URL('./', import.meta.url);
const { advertenties, clienten } = leesGoudenmarkt();
const index = bouwMarkt(advertenties);

const LEEG = { stand: {}, gemiddelde: 0, rijen: [] };

const padVan = (client: string) => new URL(`${client}.json`, MAP);
const vastgelegd = (client: string): Goudenlijst =>
  namen.has(client) ? JSON.parse(readFileSync(padVan(client), 'utf8')) : { client, ...LEEG };
const namen = new Set(
  readdirSync(MAP).flatMap((naam) => (naam.endsWith('.json') ? [naam.replace('.json', '')] : [])),
);

describe('the rankings of twenty clients over a fixed market', () => {
  it('are of 147 adverts and of nobody else', () => {
    expect(advertenties.length).toBe(147);
    expect(clienten.size).toBe(20);
    expect([...namen].filter((naam) => !clienten.has(naam))).toEqual([]);
  });

  it.each([...clienten])(
    'stay as they are pinned for client %s (else: npm run golden:rebase, and explain it)',
    (client, persoon) => {
      const nu = maakGoudenlijst(client, persoon, index, advertenties);
      const anders = verschillen(vastgelegd(client), nu);
      if (process.env.PASSEND_REBASE_GOLDEN === '1') {
        for (const regel of anders) process.stdout.write(`${regel}\n`);
        writeFileSync(padVan(client), schrijfGoudenlijst(nu));
      } else expect(anders).toEqual([]);
    },
  );

  it.each([...clienten])('are those of the plain function for client %s', (_, persoon) => {
    const scoor = maakScorer(persoon);
    const los = advertenties.map(({ id, kenmerken }) => [id, scoor(kenmerken).score] as const);
    const samen = index.beoordeel(persoon).top(advertenties.length);
    expect(new Map(samen.map(({ id, score }) => [id, score]))).toEqual(new Map(los));
  });
});
