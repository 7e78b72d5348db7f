import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MOTORPROTOCOL, type Motorvraag } from '@passend/matching';
import { draaiMotor } from './draai-motor.js';
import { leesMotorbestand, Motorfout, sha256Van } from './motorbundel.js';

const VRAAG: Motorvraag = {
  protocol: MOTORPROTOCOL,
  peildatum: '2026-11-22',
  bestanden: { beroepen: null, plaatsen: null },
  soort: 'cases',
  cases: { cases: [] },
};
/** A bundle whose answer names what an expression gives. */
const bundel = (uitdrukking: string, vooraf = '') => {
  const code = `${vooraf}
export const beantwoord = (vraag) => ({
  protocol: 1, fouten: [], uitslagen: [],
  versies: { engine: String(${uitdrukking}), lexicon: vraag.soort, plaatsen: '', beroepen: null },
});`;
  return { code, sha256: sha256Van(code) };
};
const engine = async (uitdrukking: string, vooraf?: string) =>
  (await draaiMotor(bundel(uitdrukking, vooraf), VRAAG)).versies.engine;

describe('an engine that runs apart', () => {
  it('gets the question and gives its own answer', async () => {
    const { versies } = await draaiMotor(bundel('1 + 1'), VRAAG);
    expect(versies).toMatchObject({ engine: '2', lexicon: 'cases' });
  });

  it('is refused when one character of it was changed, before anything runs', async () => {
    const { code, sha256 } = bundel('1 + 1');
    const veranderd = { code: code.replace('1 + 1', '1 + 2'), sha256 };
    await expect(draaiMotor(veranderd, VRAAG)).rejects.toThrow('is veranderd sinds hij bewaard is');
  });

  it.each([['process', 'fetch', 'fs', 'net', 'child_process', 'Buffer', 'require', 'setTimeout']])(
    'knows nothing of the machine: %s and the like',
    async (...namen) => {
      const lijst = namen.map((naam) => `typeof ${naam}`).join(' + ');
      expect(await engine(lijst)).toBe('undefined'.repeat(namen.length));
    },
  );

  it.each([
    ['reads a file', '1', "import { readFileSync } from 'node:fs';"],
    ['imports later', '1', "await import('node:net');"],
    ['makes code of a text', "new Function('return 1')()", ''],
    ['throws', 'nergens.iets', ''],
  ])('gives no answer when it %s', async (_, uitdrukking, vooraf) => {
    await expect(engine(uitdrukking, vooraf)).rejects.toThrow(Motorfout);
  });

  it('never reaches a server', async () => {
    let bezoeken = 0;
    const server = createServer(() => {
      bezoeken += 1;
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', () => klaar()));
    const adres = server.address();
    const poort = adres !== null && typeof adres === 'object' ? adres.port : 0;
    await expect(engine(`net.connect(${poort}, '127.0.0.1')`)).rejects.toThrow(Motorfout);
    await expect(engine(`fetch('http://127.0.0.1:${poort}/')`)).rejects.toThrow(Motorfout);
    server.close();
    expect(bezoeken).toBe(0);
  });

  it('gives no answer when its answer has another form', async () => {
    const code = 'export const beantwoord = () => ({ protocol: 99 });';
    const motor = { code, sha256: sha256Van(code) };
    await expect(draaiMotor(motor, VRAAG)).rejects.toThrow('niet te lezen');
  });
});

describe('an engine in a file', () => {
  const map = mkdtempSync(join(tmpdir(), 'passend-motor-'));
  const zet = (naam: string, code: string, som: string) => {
    writeFileSync(join(map, naam), code);
    if (som !== '') writeFileSync(join(map, `${naam}.sha256`), som);
    return join(map, naam);
  };

  it('is read with its versions and its hash', async () => {
    const { code, sha256 } = bundel('1');
    const pad = zet('motor-2026.1.2-2026.3.4.mjs', code, `${sha256}  motor.mjs\n`);
    const gelezen = await leesMotorbestand(pad);
    expect(gelezen).toEqual({ engine: '2026.1.2', lexicon: '2026.3.4', sha256, code });
  });

  it('is refused without its hash, and with another one', async () => {
    const { code } = bundel('2');
    const zonder = leesMotorbestand(zet('zonder.mjs', code, ''));
    await expect(zonder).rejects.toThrow('zonder.mjs.sha256');
    const ander = leesMotorbestand(zet('ander.mjs', code, `${sha256Van('iets')}  ander.mjs\n`));
    await expect(ander).rejects.toThrow('is veranderd');
    await expect(leesMotorbestand(join(map, 'weg.mjs'))).rejects.toThrow('niet gelezen worden');
  });
});
