import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakBundel } from '@passend/dossier';
import {
  BureauOpslag,
  createDataSource,
  Dossierboek,
  OndertekeningOpslag,
  removeEmbeddedPostgres,
  runMigrations,
  startEmbeddedPostgres,
} from '@passend/infra';
import { freePort } from '../../../packages/test-kit/src/database/free-port.mjs';

const RUNS = 7;
const [KLEIN, GROOT] = [1_000, 5_000];
const PARTIJ = 500;
const OP = new Date('2026-11-30T09:00:00Z');

/**
 * What it costs to read a dossier of many events, and to make an export of it: five times as many should
 * cost about five times as much, and not more.
 * @param {(text: string) => void} say */
export async function* measure(say) {
  const dataDir = join(await mkdtemp(join(tmpdir(), 'passend-bench-')), 'postgres');
  const database = await startEmbeddedPostgres({ dataDir, port: await freePort() });
  try {
    await runMigrations(database.ownerUrl);
    const bron = await createDataSource({ url: database.appUrl, poolSize: 1 }).initialize();
    try {
      yield* metBureau(bron, say);
    } finally {
      await bron.destroy();
    }
  } finally {
    await database.stop();
    await removeEmbeddedPostgres(dataDir);
  }
}

async function* metBureau(bron, say) {
  const bureaus = new BureauOpslag(bron, randomBytes(32));
  const bureauId = randomUUID();
  const werkgeverId = randomUUID();
  await bureaus.maak(bureauId, 'Bench', async ({ manager }) => {
    await manager.query('INSERT INTO werkgever (id, bureau_id, naam) VALUES ($1, $2, $3)', [
      werkgeverId,
      bureauId,
      'W',
    ]);
  });
  const dossiers = {};
  for (const aantal of [KLEIN, GROOT]) {
    say(`writing ${aantal} events`);
    dossiers[aantal] = await schrijf(bureaus, bureauId, werkgeverId, aantal);
  }
  const zijden = {
    lees: (id) =>
      bureaus.in(bureauId, ({ manager, sleutel }) => new Dossierboek(manager, sleutel).lees(id)),
    export: (id) => bureaus.in(bureauId, (eenheid) => exporteer(eenheid, bureauId, id)),
  };
  for (const [name, kant] of [
    ['read a dossier', 'lees'],
    ['export a dossier', 'export'],
  ]) {
    say(`${name}, ${RUNS} times each`);
    const seconden = await medianen(zijden[kant], dossiers);
    yield {
      name: `${name} of ${GROOT}`,
      ratio: seconden[GROOT] / seconden[KLEIN],
      against: `one of ${KLEIN} events`,
      n: GROOT,
      runs: RUNS,
      seconds: seconden[GROOT],
    };
  }
}

async function schrijf(bureaus, bureauId, werkgeverId, aantal) {
  const werknemerId = randomUUID();
  await bureaus.in(bureauId, async ({ manager }) => {
    await manager.query(
      `INSERT INTO werknemer (id, bureau_id, werkgever_id, naam, eerste_ziektedag)
       VALUES ($1, $2, $3, 'C', '2026-01-05')`,
      [werknemerId, bureauId, werkgeverId],
    );
  });
  const door = { id: randomUUID(), rol: 'coach' };
  for (let klaar = 0; klaar < aantal; klaar += PARTIJ)
    await bureaus.in(bureauId, ({ manager, sleutel }) =>
      new Dossierboek(manager, sleutel).schrijf({ bureauId, werknemerId, door, op: OP }, () =>
        Array.from({ length: PARTIJ }, (_, n) => notitie(klaar + n)),
      ),
    );
  return werknemerId;
}

function notitie(n) {
  const tekst = `Gesprek ${n}: we liepen de vacatures van deze week door en kozen er twee om op te reageren.`;
  return {
    soort: 'notitie',
    datum: '2026-11-30',
    over: null,
    werkgever: null,
    uwv: { tekst },
    prive: null,
  };
}

async function exporteer({ manager, sleutel }, bureauId, dossier) {
  const boek = await new Dossierboek(manager, sleutel).leesBoek(dossier);
  const onderteken = await new OndertekeningOpslag(manager, sleutel).open(bureauId, OP);
  const bron = {
    dossier,
    bureau: { id: bureauId, naam: 'Bench' },
    betrokkene: { naam: 'C', eersteZiektedag: null, bsn: null },
    namen: new Map(),
    boek,
  };
  return maakBundel(bron, 'uwv', OP.toISOString(), {}, onderteken);
}

/** In turn, so that whatever else the machine does, it does to both. */
async function medianen(werk, dossiers) {
  const tijden = { [KLEIN]: [], [GROOT]: [] };
  for (let ronde = -1; ronde < RUNS; ronde++)
    for (const aantal of [KLEIN, GROOT]) {
      const begin = performance.now();
      await werk(dossiers[aantal]);
      if (ronde >= 0) tijden[aantal].push((performance.now() - begin) / 1000);
    }
  const midden = (lijst) => lijst.sort((a, b) => a - b)[Math.floor(lijst.length / 2)];
  return { [KLEIN]: midden(tijden[KLEIN]), [GROOT]: midden(tijden[GROOT]) };
}
