import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inHetEngels } from './tabel.js';

const PAKKETTEN = new URL('../../../../../../../packages/', import.meta.url);

/** Where messages stand for forms of the portal; the rest of the domain speaks to importers. */
const MAPPEN = ['contracts/src/', 'domain/src/dossier/soorten/', 'domain/src/dossier/traject/'];
const BEGIN = 'Kies|Vul|Geef|Maak|Schrijf|Noem|Gebruik';
const MELDING = new RegExp(`'((?:${BEGIN}) [^'\\n]+\\.)'`, 'gu');

function meldingen(map: string): readonly string[] {
  return readdirSync(new URL(map, PAKKETTEN), { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('spec.ts'))
    .flatMap((naam) => [
      ...readFileSync(new URL(`${map}${naam}`, PAKKETTEN), 'utf8').matchAll(MELDING),
    ])
    .flatMap(([, melding]) => melding ?? []);
}

describe('messages in English', () => {
  it('are there for every message of the forms', () => {
    const alle = MAPPEN.flatMap(meldingen);
    expect(alle.length).toBeGreaterThan(80);
    expect(alle.filter((melding) => inHetEngels(melding) === 'Check this field.')).toEqual([]);
  });

  it('keep the numbers that a message has', () => {
    expect(inHetEngels('Maak de notitie korter dan 1000 tekens.')).toBe(
      'Make this shorter than 1000 characters.',
    );
    expect(inHetEngels('Vul 5 tot en met 600 minuten in.')).toBe('Fill in 5 to 600 minutes.');
  });

  it('of which none is known say the shortest true thing', () => {
    expect(inHetEngels('Iets wat niemand heeft vertaald.')).toBe('Check this field.');
  });
});
