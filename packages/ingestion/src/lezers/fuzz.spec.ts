import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { BRON_TYPES } from '../bron/bronlezer.js';
import { beginVan, leesBron } from '../bron/lees-bron.js';
import { leesVacaturestatus } from '../status/lees-vacaturestatus.js';
import { dobbel, kies } from '../test/dobbel.js';
import { FIXTURES, type Fixture } from '../test/fixtures.js';
import { mankementen } from '../test/mankementen.js';
import { vervorm } from '../test/vervorm.js';

const PEILDATUM = '2026-11-22';
const LANG = process.env.PASSEND_LONG === '1';
/** Per fixture; `npm run test:long` reads some thirty thousand pages and feeds. */
const AANTAL = LANG ? 600 : 4;
/** Shorter readings say nothing on growth, in milliseconds of processor time. */
const KORT_MS = 150;
/** How many times slower per character than the median of its fixture an input may be. */
const HOOGSTE_TRAAGHEID = 25;
/** Readings of one fixture may not leave more than this behind, in bytes. */
const HOOGSTE_REST = 32 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const ruimOp: unknown = runInNewContext('gc');

describe.each(FIXTURES)('$type: $naam, broken in every way', (fixture) => {
  it(
    'is read without a crash, into clean results, in time and memory that fit its size',
    () => {
      const voor = hoop();
      const metingen = Array.from({ length: AANTAL }, (_, nr) => meet(fixture, nr));
      expect(metingen.flatMap(({ nr, fouten }) => fouten.map((fout) => `${nr}: ${fout}`))).toEqual(
        [],
      );
      expect(teTraag(fixture, metingen)).toEqual([]);
      expect(hoop() - voor).toBeLessThan(HOOGSTE_REST);
    },
    20 * 60_000,
  );
});

interface Meting {
  readonly nr: number;
  readonly fouten: readonly string[];
  readonly ms: number;
  readonly lengte: number;
}

function meet(fixture: Fixture, nr: number): Meting {
  const gooi = dobbel(nr);
  const inhoud = vervorm(fixture.inhoud, gooi);
  const ander = kies(gooi, BRON_TYPES);
  const begin = process.cpuUsage();
  const fouten = probeer(() => lees(fixture, inhoud, ander));
  const { user } = process.cpuUsage(begin);
  return { nr, fouten, ms: user / 1000, lengte: inhoud.length };
}

/** Reads an input as its own kind, as another kind, as what it seems to be, and as a page that may be closed. */
function lees(
  { type, url, rol }: Fixture,
  inhoud: string | Uint8Array,
  ander: (typeof BRON_TYPES)[number],
): readonly string[] {
  const verzoek = url === null ? null : (beginVan(type, url)?.verzoek ?? null);
  const invoer = { inhoud, url, rol, verzoek, peildatum: PEILDATUM };
  const uit = ([type, ander, 'auto'] as const).flatMap((soort) =>
    mankementen(leesBron(soort, invoer), url),
  );
  const tekst = typeof inhoud === 'string' ? inhoud : new TextDecoder().decode(inhoud);
  leesVacaturestatus({
    httpStatus: 200,
    inhoud: tekst,
    gevraagdeUrl: 'https://a.example/vacature/kok-123',
    eindUrl: 'https://a.example/vacature/kok-123',
    robotsKop: null,
    hadOpmaak: true,
    peildatum: PEILDATUM,
  });
  return uit;
}

function probeer(doe: () => readonly string[]): readonly string[] {
  try {
    return doe();
  } catch (fout) {
    return [`gooide ${String(fout).slice(0, 200)}`];
  }
}

/** Inputs that stay slow when they are measured again. */
function teTraag(fixture: Fixture, metingen: readonly Meting[]): readonly string[] {
  const gewoon = mediaan(metingen.map(({ ms, lengte }) => ms / (lengte + 1_000)));
  return metingen
    .filter((meting) => isTraag(meting, gewoon))
    .map((meting) => [meting, meet(fixture, meting.nr), meet(fixture, meting.nr)] as const)
    .filter((keren) => keren.every((meting) => isTraag(meting, gewoon)))
    .map(([{ nr, ms, lengte }]) => `nummer ${nr}: ${ms} ms voor ${lengte} tekens`);
}

function isTraag({ ms, lengte }: Meting, gewoon: number): boolean {
  return ms > KORT_MS && ms / (lengte + 1_000) > HOOGSTE_TRAAGHEID * gewoon;
}

function mediaan(getallen: readonly number[]): number {
  return [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;
}

/**
 * Bytes of the heap that are really in use; in the long run only, as looking takes a second when many
 * spec files stand in memory.
 */
function hoop(): number {
  if (!LANG) return 0;
  if (typeof ruimOp === 'function') ruimOp();
  return process.memoryUsage().heapUsed;
}
