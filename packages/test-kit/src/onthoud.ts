import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What costs much to work out and is the same for every spec file, worked out once in a run of the
 * tests: the processes share it through files. Only for test data that depends on nothing else.
 * @param van what the result is worked out from
 * @param maak gives something that JSON can hold
 */
export function onthoud<T>(van: unknown, maak: () => T): T {
  const map = process.env.PASSEND_TEST_ONTHOUDEN;
  if (map === undefined) return maak();
  const bestand = join(map, createHash('sha256').update(JSON.stringify(van)).digest('hex'));
  if (existsSync(bestand)) return JSON.parse(readFileSync(bestand, 'utf8'));
  const waarde = maak();
  // Moved to its place when it is whole: another process may be reading.
  writeFileSync(`${bestand}.${process.pid}`, JSON.stringify(waarde));
  renameSync(`${bestand}.${process.pid}`, bestand);
  return waarde;
}
