import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  maakBundel,
  notitie,
  OP,
  priveNotitie,
  proefboek,
  proefbron,
  proefsleutel,
  regelMetBestand,
} from '../proef/proefbundel.js';
import { verifieer } from '../verifieer/verifieer.js';
import { ONTVANGERS_VAN_DOSSIER } from './formaat.js';
import { bewijsVoor } from './maak-bundel.js';

const SLEUTEL = proefsleutel();
const BRON = proefbron(
  proefboek([notitie('CANARY-UWV'), priveNotitie('CANARY-PRIVE'), notitie('nog een')]),
);
const maak = (ontvanger: (typeof ONTVANGERS_VAN_DOSSIER)[number], bron = BRON) =>
  maakBundel(bron, ontvanger, OP, {}, SLEUTEL.onderteken);
const tekstVan = (zip: Uint8Array) =>
  Object.values(unzipSync(zip))
    .map((een) => strFromU8(een))
    .join();

describe('an export of a dossier', () => {
  it.each(ONTVANGERS_VAN_DOSSIER)('for %s verifies, with the key of the agency', (ontvanger) => {
    const uitslag = verifieer(maak(ontvanger), [SLEUTEL.vingerafdruk]);
    expect(uitslag).toMatchObject({
      gebrek: null,
      sleutelVergeleken: true,
      over: { ontvanger, gebeurtenissen: 3, bureau: 'Bureau Proef' },
    });
  });

  it('shows each receiver what is for him', () => {
    const [werknemer, uwv, werkgever] = ONTVANGERS_VAN_DOSSIER.map((wie) => tekstVan(maak(wie)));
    expect(werknemer).toContain('CANARY-PRIVE');
    expect(werknemer).toContain('CANARY-UWV');
    expect(uwv).toContain('CANARY-UWV');
    expect(uwv).not.toContain('CANARY-PRIVE');
    expect(werkgever).not.toMatch(/CANARY|Coach Proef/u);
  });

  it('has the BSN for the UWV and for nobody else', () => {
    const met = ONTVANGERS_VAN_DOSSIER.filter((wie) => tekstVan(maak(wie)).includes('111222333'));
    expect(met).toEqual(['uwv']);
  });

  it('has the same chain in each, and the same bytes when it is made again', () => {
    const koppen = ONTVANGERS_VAN_DOSSIER.map((wie) => verifieer(maak(wie), null).over?.kop);
    expect(new Set(koppen).size).toBe(1);
    expect(Buffer.from(maak('uwv')).equals(Buffer.from(maak('uwv')))).toBe(true);
  });

  it('takes along the evidence that an open leaf names, once, and binds it to the event', () => {
    const bytes = strToU8('CANARY-BEWIJS');
    const boek = regelMetBestand(1, 'Brief aan Bakker.txt', bytes);
    const [vraag, ...meer] = bewijsVoor('uwv', boek);
    expect([vraag?.naam, meer]).toEqual(['bewijs/0001-1.txt', []]);
    expect(bewijsVoor('werkgever', boek)).toEqual([]);
    const maakMet = (inhoud: Uint8Array) =>
      maakBundel(proefbron(boek), 'uwv', OP, { 'bewijs/0001-1.txt': inhoud }, SLEUTEL.onderteken);
    expect(verifieer(maakMet(bytes), [SLEUTEL.vingerafdruk]).gebrek).toBeNull();
    // Signed by the agency itself, but not the file that the event is about.
    expect(verifieer(maakMet(strToU8('CANARY-ANDERS')), null).gebrek).toMatchObject({
      code: 'bewijs_veranderd',
      zin: expect.stringContaining('bewijs/0001-1.txt'),
    });
    expect(
      verifieer(maakBundel(proefbron(boek), 'uwv', OP, {}, SLEUTEL.onderteken), null).gebrek,
    ).toMatchObject({
      code: 'bestand_ontbreekt',
    });
  });

  it('verifies when nothing happened yet', () => {
    expect(verifieer(maak('werkgever', proefbron([])), null).gebrek).toBeNull();
  });
});
