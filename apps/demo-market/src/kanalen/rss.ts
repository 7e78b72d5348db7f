import type { Plaatsing } from '../markt/plaatsing.js';
import type { Werkgever } from '../werkgevers.js';
import { sectiesHtml } from './html.js';
import { paginaPad } from './paden.js';
import { cdata, element, XML_KOP } from './xml.js';

/** Only the newest items stand in the feed, so absence says nothing. */
const NIEUWSTE = 15;

const item = ({ vacature }: Plaatsing, basis: string): string =>
  [
    '<item>',
    element('title', `${vacature.titel} (${vacature.plaats.naam})`),
    element('link', basis + paginaPad(vacature)),
    `<guid isPermaLink="false">${vacature.kenmerk}</guid>`,
    element('pubDate', new Date(`${vacature.geplaatst}T07:30:00Z`).toUTCString()),
    element('description', vacature.secties[0]?.alineas[0] ?? vacature.titel),
    cdata('content:encoded', sectiesHtml(vacature.secties)),
    '</item>',
  ].join('');

export const rssFeed = (
  werkgever: Werkgever,
  open: readonly Plaatsing[],
  basis: string,
): string => {
  const nieuwste = open
    .toSorted((a, b) => b.vacature.geplaatst.localeCompare(a.vacature.geplaatst))
    .slice(0, NIEUWSTE);
  return [
    XML_KOP,
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
    '<channel>',
    element('title', `Werken bij ${werkgever.naam}`),
    element('link', `${basis}/werkgevers/${werkgever.slug}/`),
    element('description', `De nieuwste vacatures van ${werkgever.naam}`),
    '<language>nl-nl</language>',
    ...nieuwste.map((rij) => item(rij, basis)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
};
