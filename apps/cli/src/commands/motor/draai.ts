import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Motorbundel } from '@passend/infra';
import type { Motorantwoord, Motorvraag } from '@passend/matching';
import { type Io, Melding } from '../../io/io.js';
import { inMotoropslag } from './opslag.js';

const HASHTEKENS = 12;

/**
 * Runs a stored version on a question.
 * @param naam a file, or a version or hash of the database
 * @throws Melding when it is not there, not one, or not what was kept
 */
export async function draai(io: Io, naam: string, vraag: Motorvraag): Promise<Motorantwoord> {
  const infra = await import('@passend/infra');
  try {
    return await infra.draaiMotor(await kiesMotor(io, naam), vraag);
  } catch (fout) {
    if (!(fout instanceof infra.Motorfout)) throw fout;
    throw new Melding(`${naam}: ${fout.message}`);
  }
}

async function kiesMotor(io: Io, naam: string): Promise<Motorbundel> {
  const pad = resolve(io.werkmap, naam);
  if (naam.endsWith('.mjs') || existsSync(pad)) {
    return (await import('@passend/infra')).leesMotorbestand(pad);
  }
  return inMotoropslag(io, async (opslag) => {
    const [eerste, ...meer] = await opslag.vind(naam);
    if (eerste === undefined) {
      throw new Melding(`${naam}: deze motor is niet bewaard. Zie passend motor lijst.`);
    }
    if (meer.length > 0) {
      const hashes = [eerste, ...meer].map(({ sha256 }) => sha256.slice(0, HASHTEKENS));
      throw new Melding(`${naam}: dit past bij meer motoren. Kies uit: ${hashes.join(', ')}.`);
    }
    const motor = await opslag.lees(eerste.sha256);
    if (motor === null) throw new Melding(`${naam}: deze motor is net verdwenen.`);
    return motor;
  });
}
