import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { MemoryHostBeleid } from './memory-host-beleid.js';
import { createOphaler } from './ophaler.js';
import type { OphalerSettings } from './ophaler-settings.js';
import type { Resolver } from './resolve-address.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];

/** A site on this machine; robots.txt is 404 unless the handler answers it. */
async function site(pages: Readonly<Record<string, Handler>>) {
  const visits: { path: string; at: number; agent: string }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    visits.push({ path, at: Date.now(), agent: request.headers['user-agent'] ?? '' });
    const page = pages[path];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const host = `127.0.0.1:${address.port}`;
  return { host, port: address.port, base: `http://${host}`, visits };
}

function ophaler(toegestaan: string[], more: Partial<OphalerSettings> = {}, resolve?: Resolver) {
  return createOphaler({
    beleid: new MemoryHostBeleid(),
    settings: { contact: 'https://passend.example/bot', toegestaan, ...more },
    ...(resolve ? { resolve } : {}),
  });
}

const html: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"v1"' });
  response.end('<h1>Vacature</h1>');
};

const redirectTo =
  (target: string): Handler =>
  (_request, response) => {
    response.writeHead(302, { location: target }).end();
  };

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('fetching an address', () => {
  it('gives the body with what is needed to ask for changes next time', async () => {
    const { base, host, visits } = await site({ '/v/1': html });
    const result = await ophaler([host]).haalOp(`${base}/v/1#deel`);
    expect(result).toMatchObject({
      soort: 'inhoud',
      status: 200,
      etag: '"v1"',
      url: `${base}/v/1`,
      contentType: 'text/html; charset=utf-8',
    });
    expect(result.soort === 'inhoud' && new TextDecoder().decode(result.body)).toBe(
      '<h1>Vacature</h1>',
    );
    expect(visits.map(({ path }) => path)).toEqual(['/robots.txt', '/v/1']);
    expect(visits[1]?.agent).toBe('Passend/0.1 (+https://passend.example/bot)');
  });

  it('asks for changes only, and tells when there are none', async () => {
    const asked: unknown[] = [];
    const { base, host } = await site({
      '/v/1': ({ headers }, response) => {
        asked.push([headers['if-none-match'], headers['if-modified-since']]);
        response.writeHead(304, { etag: '"v1"' }).end();
      },
    });
    const lastModified = 'Sun, 22 Nov 2026 10:00:00 GMT';
    const result = await ophaler([host]).haalOp(`${base}/v/1`, { etag: '"v1"', lastModified });
    expect(asked).toEqual([['"v1"', lastModified]]);
    expect(result).toMatchObject({ soort: 'ongewijzigd', etag: '"v1"' });
  });

  it.each([
    [404, { soort: 'weg' }],
    [410, { soort: 'weg' }],
    [403, { soort: 'geweigerd', reden: 'status' }],
    [500, { soort: 'fout', reden: 'status' }],
  ])('tells a %i apart', async (status, expected) => {
    const { base, host } = await site({ '/v': (_q, response) => response.writeHead(status).end() });
    expect(await ophaler([host]).haalOp(`${base}/v`)).toMatchObject({ ...expected, status });
  });

  it('tells when nobody answers', async () => {
    const { base, host } = await site({});
    for (const server of servers.splice(0)) server.close();
    const result = await ophaler([host]).haalOp(`${base}/v`);
    expect(result).toMatchObject({ soort: 'uitgesteld', reden: 'robots_onbereikbaar' });
  });
});

describe('limits', () => {
  it('refuses an answer that unpacks to more than the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1_024 * 1_024));
    const { base, host } = await site({
      '/bomb': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
        response.end(bomb);
      },
    });
    const result = await ophaler([host]).haalOp(`${base}/bomb`);
    expect(result).toMatchObject({ soort: 'geweigerd', reden: 'te_groot' });
  });

  it('does not read a body that announces itself as too large', async () => {
    const { base, host } = await site({
      '/big': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '6000000' });
        response.write('x');
      },
    });
    const result = await ophaler([host]).haalOp(`${base}/big`);
    expect(result).toMatchObject({ soort: 'geweigerd', reden: 'te_groot' });
  });

  it('stops a server that trickles on for ever', async () => {
    const { base, host } = await site({
      '/slow': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('.'), 50);
        response.on('close', () => clearInterval(drip));
      },
    });
    const result = await ophaler([host], { maxDuurMs: 400 }).haalOp(`${base}/slow`);
    expect(result).toMatchObject({ soort: 'fout', reden: 'tijd' });
  });

  it('stops a server that accepts and never answers', async () => {
    const { base, host } = await site({ '/stil': () => {} });
    const begin = Date.now();
    const result = await ophaler([host], { maxDuurMs: 300 }).haalOp(`${base}/stil`);
    expect(result).toMatchObject({ soort: 'fout', reden: 'tijd' });
    // Without the limit of its own it would be fifteen seconds.
    expect(Date.now() - begin).toBeLessThan(12_000);
  });

  it('counts the time of all hops together', async () => {
    const slow =
      (to: string): Handler =>
      (_request, response) =>
        void setTimeout(() => response.writeHead(302, { location: to }).end(), 250);
    const { base, host } = await site({ '/a': slow('/b'), '/b': slow('/c'), '/c': html });
    const result = await ophaler([host], { maxDuurMs: 400 }).haalOp(`${base}/a`);
    expect(result).toMatchObject({ soort: 'fout', reden: 'tijd' });
  });

  it('refuses headers without end', async () => {
    const { base, host } = await site({
      '/koppen': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'x-a': 'a'.repeat(40_000) });
        response.end('x');
      },
    });
    const result = await ophaler([host]).haalOp(`${base}/koppen`);
    expect(result).toMatchObject({ soort: 'fout', reden: 'antwoord' });
  });

  it('unpacks a sitemap that is a gzip file, and refuses one that is a bomb', async () => {
    const gz =
      (bytes: Buffer): Handler =>
      (_request, response) =>
        response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(bytes);
    const { base, host } = await site({
      '/kaart.xml.gz': gz(gzipSync('<urlset/>')),
      '/bom.xml.gz': gz(gzipSync(Buffer.alloc(64 * 1_024 * 1_024))),
    });
    const fetcher = ophaler([host]);
    const kaart = await fetcher.haalOp(`${base}/kaart.xml.gz`);
    expect(kaart.soort === 'inhoud' && new TextDecoder().decode(kaart.body)).toBe('<urlset/>');
    const bom = await fetcher.haalOp(`${base}/bom.xml.gz`);
    expect(bom).toMatchObject({ soort: 'geweigerd', reden: 'te_groot' });
  });

  it('refuses what the readers cannot read', async () => {
    const { base, host } = await site({
      '/film': (_request, response) =>
        response.writeHead(200, { 'content-type': 'video/mp4' }).end('x'),
    });
    const result = await ophaler([host]).haalOp(`${base}/film`);
    expect(result).toMatchObject({ soort: 'geweigerd', reden: 'inhoudstype' });
  });
});

describe('redirects', () => {
  it('are followed, and the last address is told', async () => {
    const { base, host } = await site({
      '/a': redirectTo('/b'),
      '/b': redirectTo('/c'),
      '/c': html,
    });
    expect(await ophaler([host]).haalOp(`${base}/a`)).toMatchObject({
      soort: 'inhoud',
      url: `${base}/c`,
    });
  });

  it('are followed five times, not six', async () => {
    const chain = (length: number) =>
      Object.fromEntries([
        ...Array.from({ length }, (_, hop) => [`/${hop}`, redirectTo(`/${hop + 1}`)] as const),
        [`/${length}`, html] as const,
      ]);
    const five = await site(chain(5));
    const six = await site(chain(6));
    const fetcher = ophaler([five.host, six.host]);
    expect((await fetcher.haalOp(`${five.base}/0`)).soort).toBe('inhoud');
    expect(await fetcher.haalOp(`${six.base}/0`)).toMatchObject({ reden: 'doorverwijzing' });
  });

  it.each([
    ['http://127.0.0.1/', 'adres'],
    ['http://[::ffff:127.0.0.1]/', 'adres'],
    ['http://2852039166/latest/meta-data/', 'adres'],
    ['file:///etc/passwd', 'schema'],
    ['http://127.0.0.1:1/', 'poort'],
    ['http://0x7f.1/', 'adres'],
    ['http://0177.0.0.1/', 'adres'],
    ['http://127%E3%80%820%E3%80%820%E3%80%821/', 'adres'],
    ['http://127.0.0.1./', 'adres'],
    ['//169.254.169.254/latest/', 'adres'],
    ['http://[64:ff9b::7f00:1]/', 'adres'],
    ['http://iemand@127.0.0.1/', 'inloggegevens'],
    ['gopher://127.0.0.1/', 'schema'],
  ])('are judged anew: %s', async (target, reden) => {
    const { base, host } = await site({ '/a': redirectTo(target) });
    const result = await ophaler([host]).haalOp(`${base}/a`);
    expect(result.soort === 'geweigerd' ? result.reden : result.soort).toBe(reden);
  });
});

describe('addresses that are not ours to visit', () => {
  it.each([
    'http://127.0.0.1/',
    'http://0/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://10.0.0.1/',
  ])('are refused without a connection: %s', async (address) => {
    const result = await ophaler([]).haalOp(address);
    expect(result).toMatchObject({ soort: 'geweigerd', reden: 'adres' });
  });

  it('are refused when a name points there, and the name is asked once for each request', async () => {
    const asked: string[] = [];
    const resolve: Resolver = async (hostname) => {
      asked.push(hostname);
      return ['127.0.0.1'];
    };
    const result = await ophaler([], {}, resolve).haalOp('http://werkenbij.example/');
    expect(result).toMatchObject({ soort: 'geweigerd', reden: 'adres' });
    expect(asked).toEqual(['werkenbij.example']);
  });

  it('cannot be slipped in after the check: the connection goes to the address that was judged', async () => {
    const { port, visits } = await site({ '/': html });
    // No name server knows this name, so only the judged address can have been used.
    const host = `markt.passend.invalid:${port}`;
    const resolve: Resolver = async () => ['127.0.0.1'];
    const result = await ophaler([host], {}, resolve).haalOp(`http://${host}/`);
    expect(result.soort).toBe('inhoud');
    expect(visits).toHaveLength(2);
  });

  it('are refused when a redirect names them by a name that points there', async () => {
    const { port, visits } = await site({ '/a': redirectTo('http://binnen.invalid/geheim') });
    const asked: string[] = [];
    const resolve: Resolver = async (hostname) => {
      asked.push(hostname);
      return [hostname === 'binnen.invalid' ? '192.168.1.1' : '127.0.0.1'];
    };
    const host = `markt.passend.invalid:${port}`;
    const result = await ophaler([host], {}, resolve).haalOp(`http://${host}/a`);
    expect(result).toMatchObject({ soort: 'geweigerd', reden: 'adres' });
    expect(asked.at(-1)).toBe('binnen.invalid');
    expect(visits.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
  });

  it('are refused as soon as a name that was fine points there', async () => {
    const { base, visits } = await site({ '/': html });
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const resolve: Resolver = async () => answers.pop() ?? [];
    const fetcher = ophaler([], {}, resolve);
    expect(await fetcher.haalOp('http://rebind.invalid/')).toMatchObject({ reden: 'adres' });
    expect(await fetcher.haalOp('http://rebind.invalid/')).toMatchObject({ reden: 'adres' });
    expect(await fetcher.haalOp(base)).toMatchObject({ reden: 'poort' });
    expect(visits).toEqual([]);
  });
});

describe('manners', () => {
  it('keeps to robots.txt, and fetches it once', async () => {
    const { base, host, visits } = await site({
      '/robots.txt': (_request, response) => {
        response.end('User-agent: *\nDisallow: /intern\n');
      },
      '/intern/1': html,
      '/open': html,
    });
    const fetcher = ophaler([host]);
    expect(await fetcher.haalOp(`${base}/intern/1`)).toMatchObject({ reden: 'robots' });
    expect((await fetcher.haalOp(`${base}/open`)).soort).toBe('inhoud');
    expect(visits.map(({ path }) => path)).toEqual(['/robots.txt', '/open']);
  });

  it('leaves a site alone whose robots.txt fails', async () => {
    const { base, host, visits } = await site({
      '/robots.txt': (_request, response) => response.writeHead(500).end(),
      '/open': html,
    });
    const result = await ophaler([host]).haalOp(`${base}/open`);
    expect(result).toMatchObject({ soort: 'uitgesteld', reden: 'robots_onbereikbaar' });
    expect(visits).toHaveLength(1);
  });

  it('visits one page at a time, with the pause between them', async () => {
    let busy = 0;
    let most = 0;
    const page: Handler = (request, response) => {
      busy += 1;
      most = Math.max(most, busy);
      setTimeout(() => {
        busy -= 1;
        html(request, response);
      }, 20);
    };
    const { base, host, visits } = await site({ '/1': page, '/2': page, '/3': page });
    const fetcher = ophaler([host], { pauzeEigenMs: 150 });
    const results = await Promise.all(
      ['/1', '/2', '/3'].map((path) => fetcher.haalOp(base + path)),
    );
    expect(results.map(({ soort }) => soort)).toEqual(['inhoud', 'inhoud', 'inhoud']);
    expect(most).toBe(1);
    const times = visits.map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(145);
  });

  it('keeps the pause that robots.txt asks for', async () => {
    const { base, host, visits } = await site({
      '/robots.txt': (_request, response) => {
        response.end('User-agent: *\nCrawl-delay: 1\n');
      },
      '/1': html,
      '/2': html,
    });
    const fetcher = ophaler([host]);
    await fetcher.haalOp(`${base}/1`);
    await fetcher.haalOp(`${base}/2`);
    expect((visits[2]?.at ?? 0) - (visits[1]?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('puts off every visit of a server that asks for rest', async () => {
    const { base, host, visits } = await site({
      '/1': (_request, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
      '/2': html,
    });
    const fetcher = ophaler([host]);
    const first = await fetcher.haalOp(`${base}/1`);
    expect(first).toMatchObject({ soort: 'uitgesteld', reden: 'bron_vraagt_rust', status: 429 });
    const rest = first.soort === 'uitgesteld' ? first.nietVoor.getTime() - Date.now() : 0;
    expect(rest).toBeGreaterThan(115_000);
    const second = await fetcher.haalOp(`${base}/2`);
    expect(second).toMatchObject({ soort: 'uitgesteld', reden: 'andere_bezoeker' });
    expect(visits.map(({ path }) => path)).toEqual(['/robots.txt', '/1']);
  });
});

describe('asking by POST', () => {
  const verzoek = {
    methode: 'POST',
    body: '{"offset":20}',
    contentType: 'application/json',
  } as const;

  it('sends the body, unconditionally, after robots.txt was asked', async () => {
    const asked: unknown[] = [];
    const { base, host, visits } = await site({
      '/jobs': (request, response) => {
        let body = '';
        request.on('data', (part: Buffer) => {
          body += part.toString();
        });
        request.on('end', () => {
          asked.push([request.method, request.headers['content-type'], body]);
          asked.push(request.headers['if-none-match']);
          response.writeHead(200, { 'content-type': 'application/json' }).end('{"total":0}');
        });
      },
    });
    const result = await ophaler([host]).haalOp(`${base}/jobs`, { verzoek, etag: '"v1"' });
    expect(result).toMatchObject({ soort: 'inhoud', contentType: 'application/json' });
    expect(asked).toEqual([['POST', 'application/json', '{"offset":20}'], undefined]);
    expect(visits.map(({ path }) => path)).toEqual(['/robots.txt', '/jobs']);
  });

  it.each([302, 307, 308])('does not follow a redirect (%i)', async (status) => {
    const { base, host, visits } = await site({
      '/jobs': (_request, response) => response.writeHead(status, { location: '/elders' }).end(),
      '/elders': html,
    });
    const result = await ophaler([host]).haalOp(`${base}/jobs`, { verzoek });
    expect(result).toMatchObject({
      soort: 'geweigerd',
      reden: 'doorverwijzing',
      url: `${base}/jobs`,
    });
    expect(visits.map(({ path }) => path)).toEqual(['/robots.txt', '/jobs']);
  });

  it.each(['http://127.0.0.1/', 'http://[::ffff:10.0.0.1]/', 'http://0x7f.1/'])(
    'is no way round the guard: %s',
    async (address) => {
      expect(await ophaler([]).haalOp(address, { verzoek })).toMatchObject({
        soort: 'geweigerd',
        reden: 'adres',
      });
    },
  );

  it('has the limits of a GET', async () => {
    const { base, host } = await site({
      '/big': (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('x'.repeat(2_000));
      },
    });
    const result = await ophaler([host], { maxBytes: 1_000 }).haalOp(`${base}/big`, { verzoek });
    expect(result).toMatchObject({ soort: 'geweigerd', reden: 'te_groot' });
  });
});

describe('a source with a key', () => {
  const GEHEIM = 'zeer-geheime-sleutel';
  const metSleutel = (host: string, waarde: string | null = GEHEIM) =>
    ophaler([host], { sleutels: { proef: { waarde, hosts: [host] } } });

  it('gets the key, and nothing that is handed back holds it', async () => {
    const { base, host, visits } = await site({
      [`/zoek?k=${GEHEIM}`]: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/plain' });
        response.end(`volgende: /zoek?k=${GEHEIM}`);
      },
    });
    const result = await metSleutel(host).haalOp(`${base}/zoek?k={sleutel:proef}`);
    expect(visits.at(-1)?.path).toBe(`/zoek?k=${GEHEIM}`);
    expect(result).toMatchObject({ soort: 'inhoud', url: `${base}/zoek?k={sleutel:proef}` });
    expect(result.soort === 'inhoud' && new TextDecoder().decode(result.body)).toBe(
      'volgende: /zoek?k=***',
    );
  });

  it.each([
    [302, 'doorverwijzing'],
    [401, 'sleutel_geweigerd'],
    [403, 'sleutel_geweigerd'],
    [404, undefined],
    [500, 'status'],
  ])('does not tell the key when it answers %i', async (status, reden) => {
    const { base, host } = await site({
      [`/zoek?k=${GEHEIM}`]: (_request, response) =>
        response.writeHead(status, { location: `/elders?k=${GEHEIM}` }).end(GEHEIM),
    });
    const result = await metSleutel(host).haalOp(`${base}/zoek?k={sleutel:proef}`);
    expect('reden' in result ? result.reden : undefined).toBe(reden);
    expect(JSON.stringify(result)).not.toContain(GEHEIM);
  });

  it('is not visited without the key, nor another server with it', async () => {
    const eigen = await site({});
    const vreemd = await site({});
    const zonder = metSleutel(eigen.host, null);
    expect(await zonder.haalOp(`${eigen.base}/?k={sleutel:proef}`)).toMatchObject({
      reden: 'sleutel_ontbreekt',
    });
    const met = ophaler([eigen.host, vreemd.host], {
      sleutels: { proef: { waarde: GEHEIM, hosts: [eigen.host] } },
    });
    expect(await met.haalOp(`${vreemd.base}/?k={sleutel:proef}`)).toMatchObject({
      reden: 'sleutel_elders',
    });
    expect([...eigen.visits, ...vreemd.visits]).toEqual([]);
  });
});
