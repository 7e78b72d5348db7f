import type { Plaatsing } from '../markt/plaatsing.js';
import type { Opmaakstijl, Werkgever } from '../werkgevers.js';
import { ontsnap } from './html.js';
import { type Json, jobPosting } from './jobposting.js';

// "<" must not end the script element early; "\u003c" is the same character in JSON.
const blok = (json: string): string =>
  `<script type="application/ld+json">${json.replace(/<\/(script)/gi, '\\u003c/$1')}</script>`;

const alsBlok = (waarde: unknown): string => blok(JSON.stringify(waarde));

const organisatie = (werkgever: Werkgever, basis: string): Json => ({
  '@type': 'Organization',
  '@id': `${basis}/werkgevers/${werkgever.slug}/#organisatie`,
  name: werkgever.naam,
});

const graaf = (posting: Json, org: Json): string => {
  const { '@context': context, ...rest } = posting;
  const verwijzend = { ...rest, hiringOrganization: { '@id': org['@id'] } };
  const kruimels = {
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Vacatures' }],
  };
  return alsBlok({ '@context': context, '@graph': [org, kruimels, verwijzend] });
};

const metBeschrijving = (posting: Json, vorm: (tekst: string) => string): Json => ({
  ...posting,
  description: vorm(String(posting.description)),
});

/** What careless templates print: real line breaks and tabs inside strings, and commas too many. */
const bijnaJson = (posting: Json): string =>
  blok(JSON.stringify(posting, null, 2).replace(/\\n/g, '\n\t').replace(/\n\}$/, ',\n}'));

const meerBlokken = (posting: Json): string =>
  [
    '<script type="application/ld+json"></script>',
    '<!-- <script type="application/ld+json">{"@type":"JobPosting","title":"Oude vacature"}</script> -->',
    alsBlok({ '@context': 'https://schema.org', '@type': 'WebSite', name: 'Werken bij ons' }),
    alsBlok({ ...posting, '@type': ['JobPosting'] }),
  ].join('\n');

const STIJLEN: Readonly<Record<Opmaakstijl, (posting: Json, org: Json) => string>> = {
  enkel: alsBlok,
  graaf,
  lijst: (posting, org) => alsBlok([{ '@context': 'https://schema.org', ...org }, posting]),
  ontsnapt: (posting) => alsBlok(metBeschrijving(posting, ontsnap)),
  'dubbel-ontsnapt': (posting) =>
    alsBlok(metBeschrijving(posting, (tekst) => ontsnap(ontsnap(tekst)))),
  'bijna-json': bijnaJson,
  hoofdentiteit: ({ '@context': context, ...rest }) =>
    alsBlok({ '@context': context, '@type': 'WebPage', name: rest.title, mainEntity: rest }),
  'meer-blokken': meerBlokken,
};

/** The structured data of a vacancy page, in the manner of the employer's site. */
export const jsonLd = (plaatsing: Plaatsing, basis: string): string => {
  const { werkgever } = plaatsing.vacature;
  return STIJLEN[werkgever.stijl](jobPosting(plaatsing, basis), organisatie(werkgever, basis));
};
