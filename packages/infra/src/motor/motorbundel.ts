import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/** One version of the engine: all of its code in one file. */
export interface Motorbundel {
  readonly engine: string;
  readonly lexicon: string;
  /** Of the code, in hexadecimal; what a bundle is known by. */
  readonly sha256: string;
  readonly code: string;
}

/** A bundle that is not what it says it is, or cannot be read. The message is for people. */
export class Motorfout extends Error {}

const SHA256 = /^[0-9a-f]{64}$/u;
const manifestSchema = z.object({
  engine: z.string(),
  lexicon: z.string(),
  bestand: z.string(),
  sha256: z.string().regex(SHA256),
});

export function sha256Van(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/** @throws Motorfout when the code is not the code that was kept */
export function vereisGaaf({ code, sha256 }: Pick<Motorbundel, 'code' | 'sha256'>): void {
  if (sha256Van(code) === sha256) return;
  throw new Motorfout('Deze motor is veranderd sinds hij bewaard is. Hij wordt niet gebruikt.');
}

/** The bundle that was made when this version was built; null when it was never built. */
export async function leesEigenMotor(): Promise<Motorbundel | null> {
  const pad = eigenManifest();
  const tekst = pad === null ? null : await leesOfNiets(pad);
  if (pad === null || tekst === null) return null;
  const { bestand, ...rest } = manifestSchema.parse(JSON.parse(tekst));
  const bundel = { ...rest, code: await readFile(join(dirname(pad), bestand), 'utf8') };
  vereisGaaf(bundel);
  return bundel;
}

/**
 * A bundle from a file, with its hash in `FILE.sha256` beside it, in the form of `sha256sum`.
 * @throws Motorfout when either is not there, or they do not belong together
 */
export async function leesMotorbestand(pad: string): Promise<Motorbundel> {
  const code = await leesOfNiets(pad);
  if (code === null) throw new Motorfout('Deze motor kan niet gelezen worden.');
  const som = await leesOfNiets(`${pad}.sha256`);
  const [sha256 = ''] = som?.split(/\s/u) ?? [];
  if (!SHA256.test(sha256)) {
    throw new Motorfout(`Er hoort een bestand ${basename(pad)}.sha256 naast te staan.`);
  }
  vereisGaaf({ code, sha256 });
  const { engine = '?', lexicon = '?' } =
    /^motor-(?<engine>[^-]+)-(?<lexicon>[^-]+)\.mjs$/u.exec(basename(pad))?.groups ?? {};
  return { engine, lexicon, sha256, code };
}

function eigenManifest(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@passend/matching/bundel/motor.json');
  } catch {
    return null;
  }
}

async function leesOfNiets(pad: string): Promise<string | null> {
  try {
    return await readFile(pad, 'utf8');
  } catch {
    return null;
  }
}
