import type { Werkgever } from '../werkgevers.js';
import { WERKGEVERS } from '../werkgevers-lijst.js';
import { paginaHtml } from './html.js';

const SOORTEN = [
  'afgekapt',
  'sjabloon',
  'zonder-titel',
  'in-commentaar',
  'leeg-blok',
  'zonder-einde',
] as const;
export type Misvorming = (typeof SOORTEN)[number];

const ld = (inhoud: string): string => `<script type="application/ld+json">${inhoud}</script>`;

const HOOFDEN: Readonly<Record<Misvorming, string>> = {
  afgekapt: ld('{"@context":"https://schema.org","@type":"JobPosting","title":"Medewerker","descr'),
  sjabloon: ld(
    '{"@type":"JobPosting","title":"{{job.title}}","description":"{{job.body}}","hiringOrganization":"{{org}}"}',
  ),
  'zonder-titel': ld(
    '{"@type":"JobPosting","title":"","description":null,"datePosted":"1970-01-01"}',
  ),
  'in-commentaar': `<!-- ${ld('{"@type":"JobPosting","title":"Testvacature, niet plaatsen"}')} -->`,
  'leeg-blok': ld(''),
  'zonder-einde':
    '<script type="application/ld+json">{"@type":"JobPosting","title":"Zonder einde"}',
};

/** A few sites have one page that no reader can make a vacancy of. */
export const misvormingVan = (werkgever: Werkgever): Misvorming | undefined =>
  SOORTEN[WERKGEVERS.filter(({ kanaal }) => kanaal === 'site').indexOf(werkgever)];

export const misvormdPad = (werkgever: Werkgever, soort: Misvorming): string =>
  `/werkgevers/${werkgever.slug}/vacatures/concept-${soort}`;

export const misvormdePagina = (soort: Misvorming): string =>
  paginaHtml({
    taal: 'nl',
    titel: 'Vacature',
    hoofd: HOOFDEN[soort],
    inhoud: '<main><h1>Vacature</h1><p>Deze pagina is nog niet af.</p></main>',
  });
