import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Duiding, duidingSleutel } from '@passend/domain';
import { cloneTestDatabase, proefvacature, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { vulBeheer } from '../../proef/vul-beheer.js';
import { bewijsVernietiging, vulBewaren } from '../../proef/vul-bewaren.js';
import { vulDossierboek } from '../../proef/vul-dossierboek.js';
import { vulKlok } from '../../proef/vul-klok.js';
import { vulPoort } from '../../proef/vul-poort.js';
import { vulRapporten } from '../../proef/vul-rapporten.js';
import { vulRechten } from '../../proef/vul-rechten.js';
import { vulToegang } from '../../proef/vul-toegang.js';
import { vulVerzuim } from '../../proef/vul-verzuim.js';
import { createDataSource } from '../data-source.js';
import { ToegangslogOpslag } from '../inzage/toegangslog.opslag.js';
import { ZegelOpslag } from '../inzage/zegel.opslag.js';
import { BeoordelingOpslag } from './beoordeling.opslag.js';
import { BureauOpslag } from './bureau.opslag.js';
import { CaseloadOpslag } from './caseload.opslag.js';
import { DossierOpslag } from './dossier.opslag.js';
import { DuidingEntiteit } from './dossier-entiteiten.js';
import { DuidingOpslag } from './duiding.opslag.js';
import {
  GebruikerEntiteit,
  RelatieEntiteit,
  WerkgeverEntiteit,
  WerknemerEntiteit,
} from './entiteiten.js';
import { bewoonFactoren } from './factoren/proef/bewoon-factoren.js';
import { GevondenOpslag } from './gevonden.opslag.js';
import { bijAanmelden, inBureau } from './in-bureau.js';
import { MarktweekOpslag } from './marktweek.opslag.js';
import type { MarktweekRij } from './marktweek-entiteit.js';
import { type NieuweReactie, ReactieOpslag } from './reactie.opslag.js';
import { SessieOpslag } from './sessie.opslag.js';

const MASTER = Buffer.alloc(32, 5);
const NU = new Date('2026-11-23T08:00:00Z');

interface Bewoners {
  readonly bureauId: string;
  readonly coachId: string;
  readonly werkgeverId: string;
  readonly werknemerId: string;
}

/** What is read before the agency is known: who signs in, or opens a link from a mail. */
const BIJ_DE_DEUR = ['bureau', 'gebruiker', 'sessie', 'passkey', 'toegangsvraag', 'toegangslink'];
const RECHTEN = ['verzoek', 'verzoek_antwoord', 'toestemming', 'informatie_gezien'];
const BOEK = [
  'dossiergebeurtenis',
  'dossierinhoud',
  'dossierbestand',
  'ondertekensleutel',
  'dossierkop',
  'rapportversie',
];
const BEHEER_BEWIJS = ['overdracht', 'traject_fase', 'trajecteinde', 'beheerlog'];
const BEHEER = ['team', 'teamlid', 'werkgevercontact', 'vervanging', ...BEHEER_BEWIJS];

/** Tables about people; each has one row or more of each agency. */
const MENSEN = [
  'bureau',
  'bureausleutel',
  'dossiersleutel',
  'gebruiker',
  'sessie',
  'werkgever',
  'werknemer',
  'relatie',
  'belastbaarheid',
  'zoekprofiel',
  'beoordeling',
  'duiding',
  'verzuimgebeurtenis',
  'reactie',
  'gevonden',
  'marktweek',
  'laatst_bekeken',
  'totp',
  'herstelcode',
  'passkey',
  'factorlog',
  'toegangsvraag',
  'toegangslink',
  'post',
  ...BEHEER,
  ...BOEK,
  'rapportconcept',
  'agendalink',
  'herinnering',
  'netwerkcontact',
  'uploadlink',
  'document',
  'terugkoppeling',
  'aanleverbesluit',
  'noodtoegang',
  'noodtoegang_gezien',
  'oidc_aanbieder',
  'oidc_koppeling',
  'oidc_poging',
  'toegangslog',
  'toegangszegel',
  'toegangslog_wachtrij',
  'bewaarblokkade',
  'bsn',
  'vernietiging',
  ...RECHTEN,
];
const BEWIJS = [
  'bureausleutel',
  'dossiersleutel',
  'belastbaarheid',
  'zoekprofiel',
  'beoordeling',
  'duiding',
  'verzuimgebeurtenis',
  'reactie',
  'gevonden',
  'marktweek',
  'factorlog',
  ...BEHEER_BEWIJS,
  ...BOEK,
  'uploadlink',
  'document',
  'terugkoppeling',
  'aanleverbesluit',
  'noodtoegang',
  'noodtoegang_gezien',
  'toegangslog',
  'toegangszegel',
  'vernietiging',
  ...RECHTEN,
];
const ZACHT: Duiding = { soort: 'hardheid', item: 'tillen', hardheid: 'zacht', reden: 'Overlegd.' };

describe('the walls around an agency, in the database', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let hier: Bewoners;
  let daar: Bewoners;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
    hier = await bewoon(bron, 'Hier');
    daar = await bewoon(bron, 'Daar');
    for (const { bureauId } of [hier, daar]) await bewijsVernietiging(database, bureauId);
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const inHier = <T>(sql: string, waarden: unknown[] = []) =>
    inBureau(bron, hier.bureauId, (manager) => manager.query<T[]>(sql, waarden));
  const aantal = async (tabel: string, waar = '') => {
    const [rij] = await inHier<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabel} ${waar}`);
    return rij?.n;
  };

  it('has every table about people in this test', async () => {
    const rijen = await bron.query<{ naam: string }[]>(
      `SELECT DISTINCT table_name AS naam FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'bureau_id'`,
    );
    expect([...rijen.map(({ naam }) => naam), 'bureau'].sort()).toEqual([...MENSEN].sort());
  });

  it('forces row-level security on each of them', async () => {
    const open = await bron.query<{ naam: string }[]>(
      `SELECT relname AS naam FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relname = ANY($1)
         AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [MENSEN],
    );
    expect(open).toEqual([]);
  });

  it('gives the app role nothing of its own there, and no way around', async () => {
    const [rol] = await bron.query<unknown[]>(
      `SELECT current_user AS wie, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb
         FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rol).toEqual({
      wie: 'passend_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    });
    const eigen = await bron.query<unknown[]>(
      `SELECT relname FROM pg_class WHERE relowner = current_user::regrole
         AND relnamespace = 'public'::regnamespace`,
    );
    expect(eigen).toEqual([]);
    const lid = await bron.query<unknown[]>(
      `SELECT rolname FROM pg_roles
       WHERE rolname <> current_user AND pg_has_role(current_user, oid, 'MEMBER')`,
    );
    expect(lid).toEqual([]);
    await expect(bron.query('ALTER TABLE werknemer DISABLE ROW LEVEL SECURITY')).rejects.toThrow(
      /must be owner/u,
    );
  });

  it.each(MENSEN)('shows no row of %s without an agency', async (tabel) => {
    expect(await bron.query<unknown[]>(`SELECT 1 FROM ${tabel}`)).toEqual([]);
  });

  it.each(MENSEN)('shows the rows of %s of the own agency and of no other', async (tabel) => {
    const kolom = tabel === 'bureau' ? 'id' : 'bureau_id';
    expect(await aantal(tabel)).toBeGreaterThan(0);
    expect(await aantal(tabel, `WHERE ${kolom} <> '${hier.bureauId}'`)).toBe(0);
    expect(await aantal(tabel, `WHERE ${kolom} = '${daar.bureauId}'`)).toBe(0);
  });

  it('finds no client of another agency by his id', async () => {
    const gevonden = await inBureau(bron, hier.bureauId, (manager) =>
      new CaseloadOpslag(manager).vind(daar.werknemerId),
    );
    expect(gevonden).toBeNull();
  });

  it('takes no row for another agency', async () => {
    const werkgever = (bureauId: string) =>
      inHier('INSERT INTO werkgever (id, bureau_id, naam) VALUES ($1, $2, $3)', [
        randomUUID(),
        bureauId,
        'Nieuw',
      ]);
    await expect(werkgever(daar.bureauId)).rejects.toThrow(/row-level security/u);
    await expect(werkgever(hier.bureauId)).resolves.toBeDefined();
    await expect(inHier('UPDATE werknemer SET bureau_id = $1', [daar.bureauId])).rejects.toThrow(
      /row-level security/u,
    );
  });

  it('takes no row of its own that points to people of another agency', async () => {
    const relatie = (werknemerId: string, gebruikerId: string) =>
      inBureau(bron, hier.bureauId, (manager) =>
        manager.insert(RelatieEntiteit, {
          werknemerId,
          gebruikerId,
          bureauId: hier.bureauId,
          soort: 'vervangend_coach',
        }),
      );
    await expect(relatie(daar.werknemerId, hier.coachId)).rejects.toThrow(/foreign key/u);
    await expect(relatie(hier.werknemerId, daar.coachId)).rejects.toThrow(/foreign key/u);
  });

  it.each(BEWIJS)('lets rows of %s be added, not changed and not removed', async (tabel) => {
    await expect(inHier(`UPDATE ${tabel} SET bureau_id = bureau_id`)).rejects.toThrow(
      /permission denied/u,
    );
    await expect(inHier(`DELETE FROM ${tabel}`)).rejects.toThrow(/permission denied/u);
    await expect(inHier(`TRUNCATE ${tabel} CASCADE`)).rejects.toThrow(/permission denied/u);
  });

  it.each(['werknemer', 'gebruiker', 'werkgever', 'bureau', 'relatie', 'vervanging'])(
    'keeps %s, as evidence would go with it',
    async (tabel) => {
      await expect(inHier(`DELETE FROM ${tabel}`)).rejects.toThrow(/permission denied/u);
    },
  );

  it('shows sign-in no client, and lets it change no user and no agency', async () => {
    const bijDeDeur = (sql: string) =>
      bijAanmelden(bron, (manager) => manager.query<unknown[]>(sql));
    for (const tabel of MENSEN.filter((naam) => !BIJ_DE_DEUR.includes(naam))) {
      expect([tabel, await bijDeDeur(`SELECT 1 FROM ${tabel}`)]).toEqual([tabel, []]);
    }
    expect((await bijDeDeur('SELECT 1 FROM gebruiker')).length).toBe(4);
    expect(await bijDeDeur("UPDATE gebruiker SET rol = 'beheerder' RETURNING id")).toEqual([[], 0]);
    await expect(bijDeDeur("UPDATE bureau SET naam = 'x'")).rejects.toThrow(/permission denied/u);
  });

  it('never mixes two agencies on one connection, however their work interleaves', async () => {
    const een = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
    const opslag = new BureauOpslag(een, MASTER);
    const gezien = await Promise.all(
      Array.from({ length: 200 }, (_, nummer) => {
        const wie = nummer % 2 === 0 ? hier : daar;
        const werk = opslag.in(wie.bureauId, async ({ manager, sleutel }) => {
          if (nummer % 10 === 3) throw new Error('halfway');
          const clienten = await manager.find(WerknemerEntiteit);
          const open = await new DossierOpslag(manager, sleutel).belastbaarheid(wie.werknemerId);
          return [wie, clienten.map(({ id }) => id), open?.inhoud] as const;
        });
        return werk.catch(() => null);
      }),
    );
    const gelukt = gezien.filter((uitkomst) => uitkomst !== null);
    expect(gelukt).toHaveLength(180);
    for (const [wie, clienten, inhoud] of gelukt) {
      expect([clienten, inhoud]).toEqual([[wie.werknemerId], { van: wie.bureauId }]);
    }
    expect(await een.query<unknown[]>('SELECT 1 FROM werknemer')).toEqual([]);
    await een.destroy();
  });

  it('opens no document with the keys of another agency', async () => {
    await expect(
      new BureauOpslag(bron, MASTER).in(daar.bureauId, ({ sleutel }) =>
        inBureau(bron, hier.bureauId, (manager) =>
          new DossierOpslag(manager, sleutel).belastbaarheid(hier.werknemerId),
        ),
      ),
    ).rejects.toThrow('The keys of this dossier are not there.');
  });
});

describe('what is kept about a client', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let hier: Bewoners;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
    hier = await bewoon(bron, 'Hier');
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const inHier = <T>(werk: (dossier: DossierOpslag) => Promise<T>) =>
    new BureauOpslag(bron, MASTER).in(hier.bureauId, ({ manager, sleutel }) =>
      werk(new DossierOpslag(manager, sleutel)),
    );

  it('counts what was entered last, also within one moment and when the clock goes back', async () => {
    for (const [nummer, op] of [NU, NU, new Date(NU.getTime() - 60_000)].entries()) {
      const inhoud = { nummer };
      await inHier(async (dossier) => {
        await dossier.voegZoekprofielToe(hier.bureauId, hier.werknemerId, inhoud, hier.coachId, op);
        await dossier.voegBelastbaarheidToe({ ...document(hier), inhoud, ingevoerdOp: op });
      });
      expect(
        await inHier(async (dossier) => [
          (await dossier.zoekprofiel(hier.werknemerId))?.inhoud,
          (await dossier.belastbaarheid(hier.werknemerId))?.inhoud,
        ]),
      ).toEqual([inhoud, inhoud]);
    }
  });

  it('counts the last reading of a coach, takes it back, and keeps every one as evidence', async () => {
    const plek = {
      bureauId: hier.bureauId,
      werknemerId: hier.werknemerId,
      doorId: hier.coachId,
      op: NU,
    };
    const hard: Duiding = { ...ZACHT, hardheid: 'hard', reden: 'Toch niet.' };
    const daarna = (werk: (opslag: DuidingOpslag) => Promise<void>) =>
      new BureauOpslag(bron, MASTER).in(hier.bureauId, async ({ manager, sleutel }) => {
        const opslag = new DuidingOpslag(manager, sleutel);
        await werk(opslag);
        const geldend = await opslag.van(hier.werknemerId);
        const rijen = await manager.count(DuidingEntiteit);
        return [geldend.map(({ duiding }) => duiding), rijen];
      });
    expect(await daarna((opslag) => opslag.voegToe(plek, hard))).toEqual([[hard], 2]);
    const weg = duidingSleutel(hard);
    expect(await daarna((opslag) => opslag.trekIn(plek, weg))).toEqual([[], 3]);
    expect(await daarna((opslag) => opslag.voegToe(plek, ZACHT))).toEqual([[ZACHT], 4]);
  });

  it('keeps a motivation beside the reason, and gives it back as it was written', async () => {
    const motiveringen = [{ item: 'tillen' as const, tekst: 'Er is een tillift.' }];
    const geldend = await new BureauOpslag(bron, MASTER).in(
      hier.bureauId,
      async ({ manager, sleutel }) => {
        const opslag = new BeoordelingOpslag(manager, sleutel);
        const { bureauId, werknemerId, coachId: doorId } = hier;
        const besluit = { bureauId, werknemerId, doorId, vacatureId: '7', op: NU } as const;
        await opslag.voegToe({
          ...besluit,
          beoordeling: 'bespreken',
          reden: 'Bellen.',
          motiveringen,
          inhoudshash: null,
        });
        return opslag.van(werknemerId);
      },
    );
    expect(geldend.get('7')?.motiveringen).toEqual(motiveringen);
    expect(geldend.get('1')?.motiveringen).toEqual([]);
  });

  it('counts what somebody said last of a vacancy, until he takes it back', async () => {
    const zeg = (reacties: NieuweReactie['reacties']) =>
      new BureauOpslag(bron, MASTER).in(hier.bureauId, async ({ manager, sleutel }) => {
        const opslag = new ReactieOpslag(manager, sleutel);
        await opslag.zet(reactie(hier, reacties));
        return (await opslag.van(hier.werknemerId)).map((een) => een.reacties);
      });
    expect(await zeg(['leuk', 'te_ver'])).toEqual([['leuk', 'te_ver']]);
    expect(await zeg(['leuk'])).toEqual([['leuk']]);
    expect(await zeg([])).toEqual([]);
  });

  it('counts looks within half an hour as one visit', async () => {
    const na = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);
    const kijk = (op: Date) =>
      inHier(async (dossier) => {
        await dossier.noteerBezoek(hier.coachId, hier.werknemerId, hier.bureauId, op);
        return dossier.vorigBezoek(hier.coachId, hier.werknemerId);
      });
    expect(await kijk(na(10))).toBeNull();
    expect(await kijk(na(50))).toEqual(na(10));
    expect(await kijk(na(70))).toEqual(na(10));
    expect(await kijk(na(101))).toEqual(na(70));
  });
});

function week({ bureauId, werknemerId }: Bewoners): MarktweekRij {
  return {
    werknemerId,
    bureauId,
    maandag: '2026-11-23',
    overwogen: 9,
    past: 1,
    mogelijk: 3,
    afgevallen: 5,
    nieuw: 2,
    engineVersie: 'e',
    lexiconVersie: 'l',
    gemetenOp: NU,
  };
}

function reactie(
  { bureauId, werknemerId, coachId }: Bewoners,
  reacties: NieuweReactie['reacties'],
): NieuweReactie {
  return {
    bureauId,
    werknemerId,
    vacatureId: '1',
    door: 'coach',
    doorId: coachId,
    op: NU,
    reacties,
    titel: 'Orderpicker',
    afstandKm: 12,
  };
}

function document({ bureauId, werknemerId, coachId }: Bewoners) {
  return {
    bureauId,
    werknemerId,
    datum: '2026-10-01',
    auteurFunctie: 'bedrijfsarts',
    brondocument: 'FML van oktober',
    inhoud: { van: bureauId },
    ingevoerdDoor: coachId,
    ingevoerdOp: NU,
  };
}

/** Makes an agency with one row in every table. */
async function bewoon(bron: DataSource, naam: string): Promise<Bewoners> {
  const bewoners = {
    bureauId: randomUUID(),
    coachId: randomUUID(),
    werkgeverId: randomUUID(),
    werknemerId: randomUUID(),
  };
  const { bureauId, coachId, werkgeverId, werknemerId } = bewoners;
  const coach = {
    id: coachId,
    bureauId,
    rol: 'coach' as const,
    naam,
    email: `${naam.toLowerCase()}@proef.invalid`,
    wachtwoordHash: '-',
    actief: true,
  };
  await new BureauOpslag(bron, MASTER).maak(bureauId, naam, async ({ manager, sleutel }) => {
    await manager.insert(GebruikerEntiteit, coach);
    await manager.insert(WerkgeverEntiteit, { id: werkgeverId, bureauId, naam });
    await manager.insert(WerknemerEntiteit, {
      id: werknemerId,
      bureauId,
      werkgeverId,
      gebruikerId: null,
      naam,
      eersteZiektedag: '2026-01-05',
    });
    await manager.insert(RelatieEntiteit, {
      werknemerId,
      gebruikerId: coachId,
      bureauId,
      soort: 'coach',
    });
    const dossier = new DossierOpslag(manager, sleutel);
    await dossier.voegBelastbaarheidToe(document(bewoners));
    await dossier.voegZoekprofielToe(bureauId, werknemerId, {}, coachId, NU);
    await dossier.noteerBezoek(coachId, werknemerId, bureauId, NU);
    const wie = { bureauId, gebruikerId: coachId, rol: 'coach', werknemerId };
    const blik = { ...wie, wat: 'werknemer:lezen', doel: 'begeleiding', op: NU };
    await new ToegangslogOpslag(manager, sleutel).schrijf(blik);
    await new ReactieOpslag(manager, sleutel).zet(reactie(bewoners, ['te_zwaar']));
    await new MarktweekOpslag(manager).voegToe(week(bewoners));
    const vinder = { bureauId, werknemerId, door: 'coach', doorId: coachId, op: NU } as const;
    await new GevondenOpslag(manager, sleutel).voegTekstToe(vinder, proefvacature());
    await new BeoordelingOpslag(manager, sleutel).voegToe({
      bureauId,
      werknemerId,
      vacatureId: '1',
      beoordeling: 'geschikt',
      reden: 'Past goed.',
      inhoudshash: null,
      doorId: coachId,
      op: NU,
    });
    const plek = { bureauId, werknemerId, doorId: coachId, op: NU };
    await new DuidingOpslag(manager, sleutel).voegToe(plek, ZACHT);
    await bewoonFactoren({ manager, sleutel }, coach, NU);
    await vulBeheer({ manager, sleutel }, bewoners, NU);
    await vulPoort({ manager, sleutel }, bewoners, NU);
    await vulVerzuim({ manager, sleutel }, bewoners, NU);
    await vulDossierboek({ manager, sleutel }, bewoners, NU);
    await vulRapporten({ manager, sleutel }, bewoners, NU);
    await vulKlok({ manager, sleutel }, bewoners, NU);
    await vulToegang(manager, bewoners, NU);
    await vulBewaren({ manager, sleutel }, bewoners, NU);
    await vulRechten({ manager, sleutel }, bewoners, NU);
  });
  await new ZegelOpslag(bron).verzegel(bureauId);
  // One that waits for its seal.
  await new BureauOpslag(bron, MASTER).in(bureauId, ({ manager, sleutel }) =>
    new ToegangslogOpslag(manager, sleutel).schrijf({
      bureauId,
      gebruikerId: coachId,
      rol: 'coach',
      wat: 'sessie:begin',
      doel: 'aanmelden',
      op: NU,
    }),
  );
  const duur = { stilMs: 1, totaalMs: 1 };
  await new SessieOpslag(bron).begin(
    {
      tokenHash: Buffer.alloc(32, naam.length + naam.charCodeAt(0)),
      gebruiker: coach,
      stand: 'volledig',
      methode: 'wachtwoord',
      apparaat: 'Firefox op Linux',
      nu: NU,
      bevestigdOp: NU,
    },
    duur,
  );
  return bewoners;
}
