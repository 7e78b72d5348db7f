import { expect, it } from '@jest/globals';
import { leesRobots, robotsBijStatus } from './lees-robots.js';

const URL_ = 'https://a.example/robots.txt';
const tekst = `User-agent: Passend
Disallow: /intern
Allow: /intern/vacatures
Crawl-delay: 5

User-agent: *
Disallow: /
Crawl-delay: 900

Sitemap: https://a.example/sitemap.xml
Sitemap: /vacatures.xml
Sitemap: javascript:x`;

it('follows the group of the own product token, the longest path first', () => {
  const regels = leesRobots(tekst, URL_, 'Passend');
  expect(regels.magOphalen('https://a.example/vacature/1')).toBe(true);
  expect(regels.magOphalen('https://a.example/intern/x')).toBe(false);
  expect(regels.magOphalen('https://a.example/intern/vacatures/1')).toBe(true);
  expect(regels.wachttijdSeconden).toBe(5);
});

it('falls back on the group for everybody and clamps a pause without end', () => {
  const regels = leesRobots(tekst, URL_, 'Anders');
  expect(regels.magOphalen('https://a.example/vacature/1')).toBe(false);
  expect(regels.wachttijdSeconden).toBe(120);
});

it('gives absolute sitemap addresses only', () => {
  expect(leesRobots(tekst, URL_, 'Passend').sitemaps).toEqual([
    'https://a.example/sitemap.xml',
    'https://a.example/vacatures.xml',
  ]);
});

it('does not speak for another host', () => {
  expect(leesRobots('', URL_, 'Passend').magOphalen('https://b.example/')).toBe(false);
});

it.each([
  [404, true],
  [403, true],
  [500, false],
  [null, false],
])('status %s allows: %s', (status, mag) => {
  expect(robotsBijStatus(status, URL_, 'Passend').magOphalen('https://a.example/x')).toBe(mag);
});

it.each([
  ['stars', `Allow: /${'*a'.repeat(200)}b\n`.repeat(400)],
  ['lines', 'Allow: /vacature\n'.repeat(25_000)],
])('forbids everything when there are more %s than anybody needs', (_naam, regels) => {
  const uit = leesRobots(`User-agent: *\n${regels}`, URL_, 'Passend');
  expect(uit.magOphalen('https://a.example/vacature')).toBe(false);
});

it('takes the stars of a large real file', () => {
  const regels = Array.from({ length: 3_000 }, (_, nr) => `Disallow: /*?filter${nr}=*\n`).join('');
  const uit = leesRobots(`User-agent: *\n${regels}`, URL_, 'Passend');
  expect(uit.magOphalen('https://a.example/vacature/1')).toBe(true);
  expect(uit.magOphalen('https://a.example/vacature?filter7=a')).toBe(false);
});
