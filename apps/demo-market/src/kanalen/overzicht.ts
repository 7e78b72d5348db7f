import { isOpen, type Plaatsing } from '../markt/plaatsing.js';
import type { Werkgever } from '../werkgevers.js';
import { WERKGEVERS } from '../werkgevers-lijst.js';
import { ontsnap, paginaHtml } from './html.js';
import { paginaPad } from './paden.js';

const regel = ({ vacature }: Plaatsing): string =>
  `<li><a href="${paginaPad(vacature)}">${ontsnap(vacature.titel)}</a>, ${ontsnap(vacature.plaats.naam)}</li>`;

/** A page that lists many vacancies; its structured data names them all, and is no vacancy itself. */
const lijstMarkup = (rijen: readonly Plaatsing[], basis: string): string => {
  const itemListElement = rijen.slice(0, 10).map(({ vacature }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: { '@type': 'JobPosting', title: vacature.titel, url: basis + paginaPad(vacature) },
  }));
  const lijst = { '@context': 'https://schema.org', '@type': 'ItemList', itemListElement };
  return `<script type="application/ld+json">${JSON.stringify(lijst)}</script>`;
};

export const werkgeverpagina = (
  werkgever: Werkgever,
  rijen: readonly Plaatsing[],
  basis: string,
): string => {
  const open = rijen.filter(isOpen);
  return paginaHtml({
    taal: 'nl',
    titel: `Werken bij ${werkgever.naam}`,
    hoofd: lijstMarkup(open, basis),
    inhoud: `<header><a href="/">Demomarkt</a></header><main><h1>Werken bij ${ontsnap(werkgever.naam)}</h1>
<p>${werkgever.over.map(ontsnap).join(' ')}</p><h2>Vacatures (${open.length})</h2><ul>${open.map(regel).join('\n')}</ul></main>`,
  });
};

const werkgeverRegel = (werkgever: Werkgever): string =>
  `<li><a href="/werkgevers/${werkgever.slug}/vacatures">${ontsnap(werkgever.naam)}</a>, ${werkgever.plaatsen.map(ontsnap).join(', ')}</li>`;

export const beginpagina = (aantalOpen: number, dag: number): string =>
  paginaHtml({
    taal: 'nl',
    titel: 'Demomarkt met verzonnen vacatures',
    inhoud: `<main><h1>Demomarkt</h1>
<p class="melding">Alles op deze site is verzonnen: de werkgevers, de mensen en de vacatures. Alleen de plaatsnamen bestaan echt. Solliciteren kan niet.</p>
<p>De markt telt nu ${aantalOpen} open vacatures bij ${WERKGEVERS.length} werkgevers. Het is marktdag ${dag}. De bronnen voor een vacaturelezer staan in <a href="/bronnen.json">bronnen.json</a>.</p>
<h2>Werkgevers</h2><ul>${WERKGEVERS.map(werkgeverRegel).join('\n')}</ul></main>`,
  });
