import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Dossiergebeurtenis } from '@passend/domain';
import { OmgevingKluis } from '../../../secrets/sleutelkluis.js';
import { Proefdossiers } from '../../sleutels/proef/proefdossiers.js';
import { Sleutelbeheer } from '../../sleutels/sleutelbeheer.js';
import type { Werkeenheid } from '../bureau.opslag.js';
import { Dossierboek } from './dossierboek.js';
import { OndertekeningOpslag, openbareSleutels } from './ondertekening.opslag.js';

const OP = new Date('2026-11-30T09:00:00Z');
const BYTES = Buffer.from('manifest');
const NOTITIE: Dossiergebeurtenis = {
  soort: 'notitie',
  datum: '2026-11-30',
  over: null,
  werkgever: null,
  uwv: { tekst: 'Gebeld.' },
  prive: null,
};

describe('the key that an agency signs with', () => {
  let proef: Proefdossiers;
  beforeAll(async () => {
    proef = await Proefdossiers.maak();
  });
  afterAll(() => proef.stop());

  const met = <T>(werk: (opslag: OndertekeningOpslag, eenheid: Werkeenheid) => Promise<T>) =>
    proef.bureaus.in(proef.bureauId, (eenheid) =>
      werk(new OndertekeningOpslag(eenheid.manager, eenheid.sleutel), eenheid),
    );
  const teken = () => met(async (opslag) => (await opslag.open(proef.bureauId, OP))(BYTES));
  const openbaar = () => met((_, { manager }) => openbareSleutels(manager));

  it('is made once, when it is first needed, also by ten at the same moment', async () => {
    expect(await openbaar()).toEqual([]);
    const alle = await Promise.all(Array.from({ length: 10 }, teken));
    expect(new Set(alle.map(({ sleutel }) => sleutel.id)).size).toBe(1);
    const [sleutel, ...meer] = await openbaar();
    expect(meer).toEqual([]);
    expect(sleutel).toMatchObject({ ...alle[0]?.sleutel, tot: null });
    const key = createPublicKey({
      key: {
        kty: 'OKP',
        crv: 'Ed25519',
        x: Buffer.from(sleutel?.publiek ?? '', 'base64').toString('base64url'),
      },
      format: 'jwk',
    });
    expect(verify(null, BYTES, key, Buffer.from(alle[0]?.handtekening ?? '', 'base64'))).toBe(true);
  });

  it('stays the same key when the agency gets another one to close with', async () => {
    const voor = await teken();
    const beheer = new Sleutelbeheer(proef.eigenaar, new OmgevingKluis(proef.master));
    await beheer.roteerBureau(proef.bureauId);
    expect(await teken()).toEqual(voor);
  });

  it('signs ends of chains, by which a chain that was cut or rewritten shows', async () => {
    const werknemerId = await proef.client('x');
    const door = { id: proef.coachId, rol: 'coach' as const };
    const plek = { bureauId: proef.bureauId, werknemerId, door, op: OP };
    const breuk = () =>
      met(async (opslag, { manager, sleutel }) =>
        opslag.breukMetKoppen(
          werknemerId,
          await new Dossierboek(manager, sleutel).schakels(werknemerId),
        ),
      );
    await met(async (opslag, { manager, sleutel }) => {
      const boek = new Dossierboek(manager, sleutel);
      await boek.schrijf(plek, () => [NOTITIE, NOTITIE]);
      const laatste = (await boek.schakels(werknemerId)).at(-1);
      const onderteken = await opslag.open(proef.bureauId, OP);
      if (laatste === undefined) throw new Error('Nothing was written.');
      await opslag.tekenKop(plek, laatste, onderteken);
      await opslag.tekenKop(plek, laatste, onderteken);
    });
    expect(await breuk()).toBeNull();
    await proef.alles.query(
      'DELETE FROM dossiergebeurtenis WHERE werknemer_id = $1 AND nummer = 2',
      [werknemerId],
    );
    expect(await breuk()).toBe(2);
  });
});
