import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { MapPostbode } from './map-postbode.js';
import { maakPostbode } from './post-instellingen.js';
import { type Mail, Postfout } from './postbode.types.js';
import { Terugmerk } from './terugpad.js';

const MAIL: Mail = {
  kenmerk: '0b9a7a44-6a0e-4a0e-8d4e-3b1f0d6c9a11',
  aan: { naam: 'Els de Boer', adres: 'els@bureau.example' },
  onderwerp: 'Er staat iets voor je klaar – café',
  tekst: 'Dag Els,\n\n.een punt aan het begin\n\nhttps://passend.example/uitnodiging#abc\n',
  html: '<p>Dag Els, één knop</p>',
};
const MAP = { PASSEND_MAIL_FROM: 'post@passend.example', PASSEND_POST_MAP: '/nergens' };

interface Ontvangen {
  readonly van: string;
  readonly naar: readonly string[];
  readonly tekst: string;
}

/** A real mail server that keeps what it gets, or refuses with the code it is told to. */
class Proefserver {
  readonly ontvangen: Ontvangen[] = [];
  weigert: number | null = null;
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stroom, sessie, klaar) => {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('end', () => {
        if (this.weigert !== null) {
          klaar(Object.assign(new Error('GEHEIM van de server'), { responseCode: this.weigert }));
          return;
        }
        const { mailFrom, rcptTo } = sessie.envelope;
        this.ontvangen.push({
          van: mailFrom === false ? '' : mailFrom.address,
          naar: rcptTo.map(({ address }) => address),
          tekst: Buffer.concat(delen).toString('utf8'),
        });
        klaar();
      });
    },
  });

  async start(): Promise<string> {
    await new Promise<void>((klaar) => {
      this.#server.listen(0, '127.0.0.1', klaar);
    });
    const adres = this.#server.server.address();
    return `smtp://127.0.0.1:${typeof adres === 'object' ? adres?.port : 0}`;
  }

  stop(): Promise<void> {
    return new Promise((klaar) => {
      this.#server.close(() => klaar());
    });
  }
}

describe('mail through a mail server', () => {
  let server: Proefserver;
  let url: string;

  beforeEach(async () => {
    server = new Proefserver();
    url = await server.start();
  });
  afterEach(() => server.stop());

  const bode = () => maakPostbode({ ...MAP, SMTP_URL: url });
  const redenVan = async (mail: Mail): Promise<string> => {
    try {
      await bode().verstuur(mail);
      return 'verstuurd';
    } catch (fout) {
      if (!(fout instanceof Postfout)) throw fout;
      expect(JSON.stringify([fout, fout.message, String(fout)])).not.toMatch(/GEHEIM|els@/u);
      return `${fout.reden}${fout.blijvend ? ', for good' : ''}`;
    }
  };

  it('arrives as text and as HTML, with a header that says what it is', async () => {
    await bode().verstuur(MAIL);
    const [{ van, naar, tekst } = { van: '', naar: [], tekst: '' }] = server.ontvangen;
    expect([van, naar]).toEqual(['post@passend.example', ['els@bureau.example']]);
    expect(tekst).toMatch(/^Message-ID: <0b9a7a44-6a0e-4a0e-8d4e-3b1f0d6c9a11@passend.example>/mu);
    expect(tekst).toMatch(/^Auto-Submitted: auto-generated/mu);
    expect(tekst).toContain('multipart/alternative');
    expect(tekst).toContain('text/plain; charset=utf-8');
    expect(tekst).toContain('text/html; charset=utf-8');
  });

  it('has a sender of its own when reports about mail are taken in, signed and repeated in a header', async () => {
    const geheim = Buffer.alloc(32, 7);
    const terug = {
      PASSEND_MAIL_RETURN: 'terug@passend.example',
      PASSEND_MAIL_RETURN_SECRET: geheim,
    };
    await maakPostbode({ ...MAP, ...terug, SMTP_URL: url }).verstuur(MAIL);
    const [{ van, tekst } = { van: '', tekst: '' }] = server.ontvangen;
    const [, merk = ''] = /^terug\+([0-9a-f-]{53})@passend\.example$/u.exec(van) ?? [];
    expect(new Terugmerk(geheim).kenmerkVan(merk)).toBe(MAIL.kenmerk);
    expect(new Terugmerk(Buffer.alloc(32, 8)).kenmerkVan(merk)).toBeNull();
    expect(new Terugmerk(geheim).kenmerkVan(merk.replace(/^./u, 'f'))).toBeNull();
    expect(tekst).toContain(`X-Passend-Merk: ${merk}\r\n`);
    expect(van.indexOf('@')).toBeLessThanOrEqual(64);
  });

  it('has the same Message-ID when it is sent again', async () => {
    const zelfde = bode();
    await zelfde.verstuur(MAIL);
    await zelfde.verstuur(MAIL);
    const ids = server.ontvangen.map(({ tekst }) => /^Message-ID: (.*)$/mu.exec(tekst)?.[1]);
    expect(ids.length).toBe(2);
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ['a line end in a name', { aan: { naam: 'Els\r\nBcc: x@y.example', adres: MAIL.aan.adres } }],
    ['a lone line feed in a subject', { onderwerp: 'Dag\nBcc: x@y.example' }],
    ['a line separator of Unicode', { onderwerp: 'Dag\u2028Bcc: x@y.example' }],
    ['a line end in an address', { aan: { naam: 'Els', adres: 'els@b.example\r\nRCPT TO:<x@y>' } }],
    ['two addresses', { aan: { naam: 'Els', adres: 'els@b.example,x@y.example' } }],
    ['an address in an address', { aan: { naam: 'Els', adres: '<x@y.example> els@b.example' } }],
    [
      'a name that turns what follows around',
      { aan: { naam: 'Els\u202E', adres: MAIL.aan.adres } },
    ],
  ])('is refused with %s, and nothing is sent', async (_wat, anders) => {
    expect(await redenVan({ ...MAIL, ...anders })).toBe('ongeldige_kop, for good');
    expect(server.ontvangen).toEqual([]);
  });

  it('never opens a file or an address that a text names', async () => {
    const html = Object.assign(Object.create(null), { path: '/etc/passwd' });
    await expect(bode().verstuur({ ...MAIL, html })).rejects.toThrow(Postfout);
    expect(server.ontvangen).toEqual([]);
  });

  it('is refused for good by a 5xx, for now by a 4xx', async () => {
    server.weigert = 550;
    expect(await redenVan(MAIL)).toBe('geweigerd, for good');
    server.weigert = 451;
    expect(await redenVan(MAIL)).toBe('onbereikbaar');
  });

  it('goes later when nobody answers', async () => {
    url = 'smtp://127.0.0.1:1';
    expect(await redenVan(MAIL)).toBe('onbereikbaar');
  });

  it('does not go in the clear to another machine', async () => {
    // The same server under a name that is not loopback to us: it offers no TLS, so nothing is sent.
    url = url.replace('127.0.0.1', '127.0.0.2');
    await expect(redenVan(MAIL)).resolves.toBe('onbereikbaar');
    expect(server.ontvangen).toEqual([]);
  });
});

describe('mail in a folder', () => {
  let map: string;

  beforeEach(async () => {
    map = join(await mkdtemp(join(tmpdir(), 'passend-post-')), 'post');
  });
  afterEach(() => rm(join(map, '..'), { recursive: true }));

  it('is a file that only this user can read, with a line in a list', async () => {
    const bode = new MapPostbode(map, { naam: 'Passend', adres: 'post@passend.example' });
    await bode.verstuur(MAIL);
    await bode.verstuur(MAIL);
    expect((await readdir(map)).sort()).toEqual([`${MAIL.kenmerk}.eml`, 'lijst.txt']);
    const eml = await readFile(join(map, `${MAIL.kenmerk}.eml`), 'utf8');
    expect(eml).toContain('To: Els de Boer <els@bureau.example>');
    const regels = (await readFile(join(map, 'lijst.txt'), 'utf8')).trim().split('\n');
    expect(regels.length).toBe(2);
    expect(regels[0]?.split('\t').slice(1)).toEqual([
      'els@bureau.example',
      MAIL.onderwerp,
      `${MAIL.kenmerk}.eml`,
    ]);
    expect((await stat(map)).mode & 0o077).toBe(0);
    for (const naam of await readdir(map)) {
      expect((await stat(join(map, naam))).mode & 0o077).toBe(0);
    }
  });

  it('is what there is without a mail server', () => {
    expect(maakPostbode(MAP).naam).toBe('map');
    expect(maakPostbode({ ...MAP, SMTP_URL: 'smtps://a:b@mail.example' }).naam).toBe('smtp');
  });
});
