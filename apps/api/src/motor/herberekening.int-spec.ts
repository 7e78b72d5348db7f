import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Herberekening, herberekeningSchema } from '@passend/contracts';
import { leesEigenMotor, type Motorbundel, MotorOpslag, sha256Van } from '@passend/infra';
import { ENGINE_VERSIE, LEXICON_VERSIE } from '@passend/matching';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { maakWereld, type Wereld } from '../test/wereld.js';
import { Motordienst } from './motordienst.js';

const START = new Date('2026-11-23T08:00:00Z');
const EENHEID = '|kgs?)"';

/** The same engine with a lexicon that knew pounds and no kilos. */
function metOuderLexicon({ engine, code }: Motorbundel): Motorbundel {
  if (!code.includes(EENHEID)) throw new Error('The lexicon writes kilos in another way now.');
  const oud = code.replace(EENHEID, '|pond)"');
  return { engine, lexicon: '2020.1.1', code: oud, sha256: sha256Van(oud) };
}

describe('what a decision rested on', () => {
  let proef: Proefapp;
  let wereld: Wereld;
  let coach: Bezoeker;
  let plek: string;
  let vacature: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: START });
    wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    // This job of the market asks to lift 25 kg.
    const [baan] = await proef.alles.query<{ id: string }[]>(
      "SELECT id::text AS id FROM vacature WHERE titel = 'Magazijnmedewerker' ORDER BY id LIMIT 1",
    );
    vacature = baan?.id ?? '';
    plek = `/api/werknemers/${wereld.ids.eerste}/matches/${vacature}`;
  }, 120_000);
  afterAll(() => proef.stop());

  const herbereken = async (): Promise<Herberekening['herberekening']> =>
    herberekeningSchema.parse((await coach.get(`${plek}/herberekening`)).json).herberekening;
  const zetMotor = (sha256: string | null) =>
    proef.alles.query('UPDATE beoordeling SET motor = $1 WHERE vacature_id = $2::bigint', [
      sha256,
      vacature,
    ]);

  it('is nothing before there is one', async () => {
    expect(await herbereken()).toBeNull();
  });

  it('gives the same outcome with the version of then, which the process kept at its start', async () => {
    const keuze = { beoordeling: 'niet_geschikt', reden: 'Te zwaar.' };
    const { json } = await coach.put(`${plek}/beoordeling`, keuze);
    expect(json).toMatchObject({
      beoordeling: { versies: { engine: ENGINE_VERSIE, lexicon: LEXICON_VERSIE } },
    });
    const gedaan = await herbereken();
    expect(gedaan).toMatchObject({ stand: 'zelfde', verschillen: [], nu: { verschillen: [] } });
    expect(gedaan?.toen).toEqual({
      engine: ENGINE_VERSIE,
      lexicon: LEXICON_VERSIE,
      peildatum: '2026-11-23',
    });
  }, 60_000);

  it('stays what it was when the file and the vacancy change later', async () => {
    await proef.alles.query(
      "UPDATE momentopname SET inhoud = jsonb_set(inhoud::jsonb, '{tekst}', '\"Niets.\"')",
    );
    await coach.post(`/api/werknemers/${wereld.ids.eerste}/belastbaarheid`, {
      brondocument: 'FML',
      auteurFunctie: 'bedrijfsarts',
      inhoud: {
        document: 'FML',
        editie: 'nieuw',
        datum: '2026-11-01',
        beperkingen: [],
        toelichting: null,
      },
    });
    expect(await herbereken()).toMatchObject({ stand: 'zelfde', nu: { verschillen: [] } });
  }, 60_000);

  it('is kept encrypted', async () => {
    const [rij] = await proef.alles.query<{ berekening: Buffer }[]>(
      'SELECT berekening FROM beoordeling WHERE vacature_id = $1::bigint AND berekening IS NOT NULL',
      [vacature],
    );
    expect(rij?.berekening.length).toBeGreaterThan(500);
    expect(rij?.berekening.toString('latin1')).not.toContain('tillen');
  });

  it('names what another version says of it', async () => {
    const eigen = await leesEigenMotor();
    if (eigen === null) throw new Error('Build packages/matching first.');
    const oud = metOuderLexicon(eigen);
    await new MotorOpslag(proef.bron).bewaar(oud, START);
    await zetMotor(oud.sha256);
    const gedaan = await herbereken();
    expect(gedaan?.stand).toBe('anders');
    expect(gedaan?.nu.verschillen).toEqual([]);
    expect(gedaan?.verschillen.map(({ naam }) => naam)).toEqual(
      expect.arrayContaining(['Score', 'Tillen']),
    );
  }, 60_000);

  it('is not computed with a version that was changed or that is not there', async () => {
    const eigen = proef.haal(Motordienst).eigen;
    await zetMotor(eigen);
    await proef.alles.query('UPDATE motor SET bundel = $1 WHERE sha256 = $2', [
      gzipSync('export const beantwoord = () => ({});'),
      eigen,
    ]);
    expect((await herbereken())?.stand).toBe('niet_bewaard');
    for (const motor of [null, 'f'.repeat(64)]) {
      await zetMotor(motor);
      expect((await herbereken())?.stand).toBe('niet_bewaard');
    }
  });

  it('is for who may see the file', async () => {
    const ander = wereld.bezoekers['coach overkant'];
    expect((await ander.get(`${plek}/herberekening`)).status).toBe(404);
  });
});
