import { expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import { leesBron } from '../bron/lees-bron.js';
import { leesVacaturestatus } from '../status/lees-vacaturestatus.js';

const LENGTE = 50_000;
const herhaal = (stuk: string) => stuk.repeat(Math.ceil(LENGTE / stuk.length)).slice(0, LENGTE);

it.each([
  'a',
  '1',
  ' ',
  '\n',
  '\t ',
  'x\n',
  '€ ',
  '€1.',
  '1.000 ',
  'tot ',
  '- ',
  '* ',
  '#',
  '[',
  '**',
  '_a ',
  '&',
  '&amp;',
  '&lt;',
  '<',
  '</',
  '<a ',
  '"',
  '\\',
  'twee dagen ',
  'thuiswerken is ',
  'uitzicht op ',
  'als de vacature is ',
  'namens ',
  'aaaa.Bbbb ',
  'salaris € ',
  'vast ',
  '2026-',
  'a,',
  'a;',
  '/ ',
  ' en ',
  '24-',
  '0,8 ',
  'mbo ',
  'uur ',
  '(',
  'Intro',
  'Home > ',
  '" ',
  '",//x',
  '"\t,',
  '/*',
  'charset= ',
  '# ',
  '...',
  ', ',
  ' ,',
  '> ',
  '1-',
  'a.b@',
  'Let op a, ',
  '\u200b',
  '\u0301',
  '\ud83d',
  '&#x202e;',
  '<b>',
  '<li>',
  '<![CDATA[',
  '{"@id":"a",',
  '[[',
])('every field made of %j takes time that grows with its length', (stuk) => {
  expect(groei(leesOveral, herhaal(stuk))).toBeLessThan(HOOGSTE_GROEI);
});

/** Reads a text as every field of every kind of source. */
function leesOveral(t: string): void {
  const velden = {
    city: t,
    state_name: t,
    country: t,
    company_name: t,
    salary: t,
    published_at: t,
    employment_type_code: t,
    education_code: t,
    min_hours: t,
    careers_url: t,
  };
  leesBron('recruitee', {
    inhoud: JSON.stringify({
      offers: [{ id: 1, title: 'Kok', description: t, ...velden }, { title: t }],
    }),
  });
  leesBron('jsonld', {
    inhoud: `<html><script type="application/ld+json">${t}</script><main>${t}</main>`,
  });
  leesBron('jsonld', {
    inhoud: `<div itemscope itemtype="x/JobPosting"><b itemprop="title">Kok</b><p itemprop="description">${t}`,
  });
  leesBron('csv', { inhoud: `titel;tekst;uren;salaris;plaats\nKok;${t}` });
  leesBron('jsonl', { inhoud: `{"titel":"Kok","salaris":${JSON.stringify(t)}}\n${t}` });
  leesBron('setu', { inhoud: `<PositionOpeningNL><Name>${t}</Name>` });
  leesBron('rss', { inhoud: `<rss><channel><title>${t}</title><item><title>${t}</title>` });
  leesBron('auto', { inhoud: t });
  leesVacaturestatus({
    httpStatus: 200,
    inhoud: t,
    gevraagdeUrl: 'https://a.example/kok-123',
    eindUrl: 'https://a.example/',
    robotsKop: t,
    hadOpmaak: true,
    peildatum: '2026-11-22',
  });
}
