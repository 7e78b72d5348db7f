import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createDataSource,
  type DataSource,
  Mailmaker,
  PostOpslag,
  SmtpPostbode,
} from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { pino } from 'pino';
import { Attenderingpost } from '../proef/attenderingpost.js';
import { KwadeMailserver, SMTP_PLEKKEN, type SmtpStoring } from '../proef/kwade-mailserver.js';
import { meld } from '../proef/lang.js';
import { VerstuurHandler } from '../taken/verstuur.handler.js';

const VAN = { naam: 'Passend', adres: 'post@passend.example' };
const GEDULD = { wachtMs: 150, allesMs: 600 };

/** What must be so after one attempt while it goes wrong, and after one when all is well again. */
interface Afloop {
  readonly storing: SmtpStoring;
  readonly dan: 'verzonden' | 'onbekend' | 'mislukt';
}

const VOOR_INHOUD = SMTP_PLEKKEN.filter((plek) => plek !== 'INHOUD');
const opnieuw = (storing: SmtpStoring): Afloop => ({ storing, dan: 'verzonden' });
/** Goes wrong before the content, or with a clear no for now: it goes the next time. */
const HERSTELBAAR: readonly Afloop[] = [
  ...VOOR_INHOUD.flatMap((plek) => [
    opnieuw({ plek, doet: 'zwijgt' }),
    opnieuw({ plek, doet: 'breekt af' }),
    opnieuw({ plek, doet: 'druppelt' }),
  ]),
  ...SMTP_PLEKKEN.map((plek) => opnieuw({ plek, doet: 'antwoordt', met: '451 Later' })),
  ...SMTP_PLEKKEN.map((plek) => opnieuw({ plek, doet: 'antwoordt', met: '421 Going down' })),
  // A server that is at fault itself, or does not take us: people mend that, and then it goes.
  ...(['GROET', 'MAIL'] as const).map((plek) =>
    opnieuw({ plek, doet: 'antwoordt', met: '554 5.7.1 Not from you' }),
  ),
  opnieuw({ plek: 'RCPT', doet: 'antwoordt', met: '550 5.7.1 Relaying denied' }),
  opnieuw({ plek: 'RCPT', doet: 'antwoordt', met: '552 5.2.2 Mailbox full' }),
  opnieuw({ plek: 'GROET', doet: 'antwoordt', met: 'HTTP/1.1 400 Bad Request' }),
];
/** A clear no for good. */
const GEWEIGERD: readonly Afloop[] = [
  { storing: { plek: 'RCPT', doet: 'antwoordt', met: '550 5.1.1 No such user' }, dan: 'mislukt' },
  { storing: { plek: 'RCPT', doet: 'antwoordt', met: '553 Nobody' }, dan: 'mislukt' },
  { storing: { plek: 'DATA', doet: 'antwoordt', met: '554 No' }, dan: 'mislukt' },
  { storing: { plek: 'INHOUD', doet: 'antwoordt', met: '554 5.6.0 Bad content' }, dan: 'mislukt' },
];
/** Breaks off with the content under way: nobody can tell, so it does not go again. */
const ONBEKEND: readonly Afloop[] = [
  { storing: { plek: 'INHOUD', doet: 'zwijgt' }, dan: 'onbekend' },
  { storing: { plek: 'INHOUD', doet: 'breekt af' }, dan: 'onbekend' },
  { storing: { plek: 'INHOUD', doet: 'druppelt' }, dan: 'onbekend' },
  { storing: { plek: 'INHOUD', doet: 'neemt aan en breekt af' }, dan: 'onbekend' },
];
const naam = ({ storing }: Afloop): string =>
  `${storing.plek} ${storing.doet}${storing.doet === 'antwoordt' ? ` ${storing.met}` : ''}`;

describe('a mail server that fails', () => {
  let database: TestDatabase;
  let bron: DataSource;
  let post: Attenderingpost;
  let server: KwadeMailserver;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    post = await Attenderingpost.maak(bron);
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    server = await KwadeMailserver.start();
  });
  afterEach(() => server.stop());

  const verstuur = (postId: number, url = server.url) =>
    new VerstuurHandler(
      new PostOpslag(bron),
      new Mailmaker(bron, 'https://passend.example'),
      new SmtpPostbode(url, VAN, GEDULD),
      pino({ level: 'silent' }),
    ).voerUit({ postId });
  const rij = async (id: number) => (await post.stand()).find((een) => een.id === String(id));

  it.each([...HERSTELBAAR, ...GEWEIGERD, ...ONBEKEND].map((een) => [naam(een), een] as const))(
    'at %s loses nothing and sends nothing twice',
    async (_naam, { storing, dan }) => {
      const id = await post.voegToe();
      const wacht = await post.wachtend();
      server.storing = storing;
      await verstuur(id);
      const tijdens = await rij(id);
      expect(tijdens?.uitkomst).toBe(dan === 'verzonden' ? null : dan);
      server.storing = null;
      for (let keer = 0; keer < 2; keer += 1) {
        await post.laatGaan();
        await verstuur(id);
      }
      expect((await rij(id))?.uitkomst).toBe(dan);
      const keren = server.heeft.filter((kenmerk) => kenmerk === tijdens?.kenmerk).length;
      if (dan === 'verzonden') expect(keren).toBe(1);
      if (dan === 'mislukt') expect([keren, await post.wachtend()]).toEqual([0, wacht + 1]);
      if (dan === 'onbekend') expect(keren).toBeLessThanOrEqual(1);
    },
  );

  it('that nobody can reach, or that does not get through TLS, gets it later', async () => {
    const id = await post.voegToe();
    const weg = await KwadeMailserver.start();
    const nergens = weg.url;
    await weg.stop();
    for (const url of [
      nergens,
      server.url.replace('smtp:', 'smtps:'),
      server.url.replace('127.0.0.1', '127.0.0.2'),
    ]) {
      await verstuur(id, url);
      expect((await rij(id))?.uitkomst).toBeNull();
      await post.laatGaan();
    }
    await verstuur(id);
    expect((await rij(id))?.uitkomst).toBe('verzonden');
    expect(server.heeft.length).toBe(1);
  });

  it('with no such address is not written to again with what can be missed', async () => {
    const voor = await post.geblokkeerd();
    const id = await post.voegToe();
    server.storing = { plek: 'RCPT', doet: 'antwoordt', met: '550 5.1.1 No such user' };
    await verstuur(id);
    expect(await post.geblokkeerd()).toBe(voor + 1);
  });

  it('was tried in all these ways', () => {
    const wijzen = HERSTELBAAR.length + GEWEIGERD.length + ONBEKEND.length;
    meld('mail server', { wijzen, 'niet te beslissen': ONBEKEND.length });
    expect(wijzen).toBeGreaterThan(35);
  });
});
