import { describe, expect, it } from '@jest/globals';
import { vindFeeds } from './vind-feeds.js';

const link = (href: string, type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" href="${href}">`;

describe('the feeds of a page', () => {
  it('come with the one on vacancies first, and without those of comments', () => {
    const pagina = `<head>${link('/feed/')}${link('/comments/feed/')}${link('/vacatures.rss')}${link('/atom', 'application/atom+xml')}</head>`;
    expect(vindFeeds(pagina, 'https://klaproos.example/werk')).toEqual([
      'https://klaproos.example/vacatures.rss',
      'https://klaproos.example/feed/',
      'https://klaproos.example/atom',
    ]);
  });

  it('are web addresses; other languages of the page are no feeds', () => {
    const pagina = `${link('javascript:alert(1)')}${link('/en', 'text/html')}`;
    expect(vindFeeds(pagina, 'https://klaproos.example/')).toEqual([]);
  });
});
