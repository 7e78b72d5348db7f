import { describe, expect, it } from '@jest/globals';
import { leesVacaturestatus, type Statusvraag } from './lees-vacaturestatus.js';
import { zoekSluitbanner } from './sluitbanner.js';

const opmaak = (velden: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Kok', ...velden })}</script>`;
const anderen = (...paden: readonly string[]) =>
  paden.map((url) => opmaak({ title: `Baan ${url}`, url })).join('');
const tekst = `<p>${'Je kookt elke dag voor gasten van het hotel en je houdt de keuken schoon. '.repeat(4)}</p>`;
const basis: Statusvraag = {
  httpStatus: 200,
  inhoud: `${opmaak({ datePosted: '2026-11-01' })}${tekst}`,
  gevraagdeUrl: 'https://a.example/vacature/kok-123',
  eindUrl: 'https://a.example/vacature/kok-123',
  robotsKop: null,
  hadOpmaak: true,
  peildatum: '2026-11-22',
};
const vraag = (velden: Partial<Statusvraag>) => leesVacaturestatus({ ...basis, ...velden });
const kort = (velden: Partial<Statusvraag>) => {
  const { status, bewijs } = vraag(velden);
  return [status, bewijs[0]?.code];
};

describe('leesVacaturestatus', () => {
  it.each<[string, Partial<Statusvraag>, string, string]>([
    ['live markup', {}, 'open', 'opmaak_aanwezig'],
    ['a page that never had markup', { hadOpmaak: false, inhoud: tekst }, 'open', 'zonder_teken'],
    ['404', { httpStatus: 404 }, 'gesloten', 'http_weg'],
    ['410', { httpStatus: 410 }, 'gesloten', 'http_weg'],
    ['403', { httpStatus: 403 }, 'onzeker', 'http_onzeker'],
    ['429', { httpStatus: 429 }, 'onzeker', 'http_onzeker'],
    ['503', { httpStatus: 503 }, 'onzeker', 'http_onzeker'],
    ['no answer', { httpStatus: null }, 'onzeker', 'http_onzeker'],
    [
      'a bot wall',
      { inhoud: '<title>Just a moment...</title><p>Checking your browser</p>' },
      'onzeker',
      'botmuur',
    ],
    [
      'a bot wall that mentions a closed vacancy',
      { inhoud: '<p>Deze vacature is gesloten</p><div class="g-recaptcha"></div>' },
      'onzeker',
      'botmuur',
    ],
    [
      'validThrough in the past',
      { inhoud: opmaak({ datePosted: '2026-10-01', validThrough: '2026-11-20' }) + tekst },
      'gesloten',
      'geldig_tot_verstreken',
    ],
    [
      'validThrough today',
      { inhoud: opmaak({ validThrough: '2026-11-22' }) + tekst },
      'open',
      'opmaak_aanwezig',
    ],
    [
      'a plugin default that passed',
      { inhoud: opmaak({ datePosted: '2026-10-01', validThrough: '2026-10-31' }) + tekst },
      'onzeker',
      'standaardtermijn_verstreken',
    ],
    ['markup gone', { inhoud: tekst }, 'gesloten', 'opmaak_weg'],
    [
      'markup that broke',
      { inhoud: `<script type="application/ld+json">{"@type":</script>${tekst}` },
      'open',
      'zonder_teken',
    ],
    ['an empty page', { inhoud: '<div id="app"></div>' }, 'onzeker', 'leeg'],
    [
      'noindex in the page',
      { inhoud: `<meta name="robots" content="noindex,follow">${basis.inhoud}` },
      'gesloten',
      'noindex',
    ],
    ['noindex in the header', { robotsKop: 'noindex' }, 'gesloten', 'noindex'],
    [
      'a closed banner',
      { inhoud: `<p>Deze vacature is helaas vervuld.</p>${basis.inhoud}` },
      'gesloten',
      'banner',
    ],
    [
      'a redirect to the overview',
      { hadOpmaak: false, inhoud: tekst, eindUrl: 'https://a.example/vacatures' },
      'gesloten',
      'doorgestuurd',
    ],
    [
      'a redirect that keeps the number',
      { hadOpmaak: false, inhoud: tekst, eindUrl: 'https://a.example/job/123' },
      'open',
      'zonder_teken',
    ],
    [
      'a list of other vacancies in its place',
      { inhoud: anderen('/vacature/bakker-7', '/vacature/slager-8') + tekst },
      'gesloten',
      'lijstpagina',
    ],
    [
      'a page that shows others beside its own',
      { inhoud: anderen('/vacature/kok-123', '/vacature/slager-8') + tekst },
      'open',
      'zonder_teken',
    ],
    [
      'several vacancies without an address',
      { inhoud: opmaak({ title: 'Bakker' }) + opmaak({ title: 'Slager' }) + tekst },
      'open',
      'zonder_teken',
    ],
  ])('%s', (_naam, velden, status, code) => expect(kort(velden)).toEqual([status, code]));

  it('names a sign once', () => {
    const leeg = vraag({ inhoud: '<div id="app"></div>' });
    expect(leeg.bewijs.map((deel) => deel.code)).toEqual(['leeg']);
  });

  it('keeps every sign as evidence', () => {
    const { bewijs } = vraag({
      inhoud: `<p>Reageren is niet meer mogelijk.</p>${tekst}`,
      robotsKop: 'noindex',
    });
    expect(bewijs.map((deel) => deel.code)).toEqual(
      expect.arrayContaining(['banner', 'noindex', 'opmaak_weg']),
    );
  });
});

describe('closed banners', () => {
  it.each([
    'Deze vacature is gesloten.',
    'Helaas, de vacature is inmiddels vervuld',
    'Deze vacature is niet meer beschikbaar',
    'Solliciteren is niet meer mogelijk',
    'De sollicitatietermijn is verstreken',
    'This job is no longer available',
  ])('"%s" is one', (zin) => expect(zoekSluitbanner(`Kok\n${zin}`)).not.toBeNull());

  it.each([
    'Zodra de vacature is vervuld, halen wij hem weg.',
    'Wil je weten of deze vacature is gesloten? Bel ons.',
    'Ons kantoor is op vrijdag gesloten.',
    'Een gesloten afdeling',
    'Als deze vacature is ingevuld hoor je van ons',
  ])('"%s" is none', (zin) => expect(zoekSluitbanner(zin)).toBeNull());
});
