import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Handtekening, maakBundel } from '@passend/dossier';
import { maakProefIo, ruimProefmappenOp, zetBestand } from '../../proef/proef-io.js';
import { voerUit } from '../../voer-uit.js';

afterAll(ruimProefmappenOp);

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const PUBLIEK = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
const VINGERAFDRUK = createHash('sha256').update(PUBLIEK).digest('hex');
const ID = '00000000-0000-4000-8000-00000000005e';

const onderteken = (bytes: Uint8Array): Handtekening => ({
  algoritme: 'Ed25519',
  sleutel: { id: ID, publiek: PUBLIEK.toString('base64'), vingerafdruk: VINGERAFDRUK },
  handtekening: sign(null, bytes, privateKey).toString('base64'),
});

const ZIP = maakBundel(
  {
    dossier: ID,
    bureau: { id: ID, naam: 'Bureau \u001b[31mProef' },
    betrokkene: { naam: 'Client', eersteZiektedag: null, bsn: null },
    namen: new Map(),
    boek: [],
  },
  'uwv',
  '2026-11-30T09:00:00.000Z',
  { 'rapporten/a.pdf': Buffer.from('%PDF-1.7') },
  onderteken,
);

describe('passend dossier verify', () => {
  const draai = async (zip: Uint8Array, ...opties: string[]) => {
    const io = maakProefIo();
    zetBestand(io, 'export.zip', zip);
    zetBestand(io, 'sleutel.pem', publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const uitgang = await voerUit(['dossier', 'verify', 'export.zip', ...opties], io);
    return { uitgang, uit: io.uitvoer.join(''), klachten: io.klachten.join('') };
  };
  const kapot = Uint8Array.from(ZIP);
  kapot[Buffer.from(ZIP).indexOf('%PDF')] = 0x58;

  it('says that it is whole, and that nobody compared the key', async () => {
    const { uitgang, uit } = await draai(ZIP);
    expect(uitgang).toBe(3);
    expect(uit).not.toContain('Dit dossier is heel.');
    expect(uit).toContain('alleen nagekeken met de sleutel in het bestand zelf');
    expect(uit).toContain('niet gecontroleerd');
    expect(uit).not.toContain('\u001b');
  });

  it.each(['sleutel.pem', VINGERAFDRUK])('compares the key: %s', async (sleutel) => {
    const { uitgang, uit } = await draai(ZIP, '--sleutel', sleutel);
    expect([uitgang, uit.includes('de sleutel is vergeleken')]).toEqual([0, true]);
  });

  it('names what is wrong, for people and for programs', async () => {
    const mens = await draai(kapot);
    expect([mens.uitgang, mens.uit]).toEqual([
      1,
      expect.stringContaining('rapporten/a.pdf: dit bestand is beschadigd.'),
    ]);
    const json = JSON.parse((await draai(kapot, '--json')).uit);
    expect(json).toMatchObject({ heel: false, gebrek: { code: 'zip' } });
    const vals = await draai(ZIP, '--json', '--sleutel', 'a'.repeat(64));
    expect(vals.uitgang).toBe(1);
    expect(JSON.parse(vals.uit)).toMatchObject({ gebrek: { code: 'andere_sleutel' } });
  });

  it('says how it is used', async () => {
    expect((await draai(ZIP, '--sleutel', 'export.zip')).klachten).toContain('geen sleutel');
    const io = maakProefIo();
    expect(await voerUit(['dossier', 'export.zip'], io)).toBe(2);
    expect(await voerUit(['dossier', 'verify'], io)).toBe(2);
    expect(await voerUit(['dossier', 'verify', 'nergens.zip'], io)).toBe(1);
  });
});
