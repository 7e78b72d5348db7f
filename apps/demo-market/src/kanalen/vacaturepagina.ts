import type { Plaatsing } from '../markt/plaatsing.js';
import { ontsnap, paginaHtml, sectiesHtml } from './html.js';
import { jsonLd } from './jsonld.js';

const BANNERS = [
  'Deze vacature is helaas vervuld.',
  'Deze vacature is gesloten. Reageren is niet meer mogelijk.',
  'De sollicitatietermijn is verstreken.',
  'Helaas, deze vacature is niet meer beschikbaar.',
];

const banner = ({ status, vacature }: Plaatsing): string =>
  status === 'banner'
    ? `<p class="melding" role="status">${BANNERS[vacature.nummer % BANNERS.length]}</p>`
    : '';

const kerngegevens = ({ vacature }: Plaatsing): string => {
  const { werkgever, plaats, uren, geplaatst } = vacature;
  const omvang = uren.min === uren.max ? `${uren.min} uur` : `${uren.min} - ${uren.max} uur`;
  const rijen = [
    ['Werkgever', werkgever.naam],
    ['Plaats', plaats.naam],
    ['Uren', omvang],
    ['Geplaatst', geplaatst],
  ];
  return `<dl>${rijen.map(([naam = '', waarde = '']) => `<dt>${naam}</dt><dd>${ontsnap(waarde)}</dd>`).join('')}</dl>`;
};

const hoofd = (plaatsing: Plaatsing, basis: string): string =>
  plaatsing.status === 'zonder-markup'
    ? '<meta name="robots" content="noindex">'
    : jsonLd(plaatsing, basis);

/** The page on which a person reads one vacancy. */
export const vacaturepagina = (plaatsing: Plaatsing, basis: string): string => {
  const { titel, werkgever, secties, taal } = plaatsing.vacature;
  return paginaHtml({
    taal,
    titel: `${titel} bij ${werkgever.naam}`,
    hoofd: hoofd(plaatsing, basis),
    inhoud: `<header><a href="/werkgevers/${werkgever.slug}/vacatures">Alle vacatures van ${ontsnap(werkgever.naam)}</a></header>
<main>
<h1>${ontsnap(titel)}</h1>
${banner(plaatsing)}
${kerngegevens(plaatsing)}
${sectiesHtml(secties)}
</main>`,
  });
};

export const weggehaald = (): string =>
  paginaHtml({
    taal: 'nl',
    titel: 'Pagina niet gevonden',
    inhoud:
      '<main><h1>Deze pagina bestaat niet (meer)</h1><p><a href="/">Naar het begin</a></p></main>',
  });
