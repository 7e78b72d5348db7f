import { plusDagen } from '../markt/datum.js';
import type { Plaatsing } from '../markt/plaatsing.js';
import type { DemoVacature } from '../vacature.js';
import { sectiesHtml } from './html.js';
import { paginaPad } from './paden.js';

export type Json = { readonly [sleutel: string]: unknown };

const dienstverband = ({ uren, contract }: DemoVacature): string | readonly string[] => {
  const omvang = uren.max >= 36 ? 'FULL_TIME' : 'PART_TIME';
  return contract === 'vast' ? omvang : [omvang, 'TEMPORARY'];
};

const bedrag = (getal: number, nederlands: boolean): number | string =>
  nederlands ? getal.toLocaleString('nl-NL', { minimumFractionDigits: 2 }) : getal;

/** One site in five writes amounts and units the Dutch way, against the rules of schema.org. */
const salaris = ({ loon, nummer }: DemoVacature): Json => {
  const nederlands = nummer % 5 === 0;
  const eenheid = loon.per === 'uur' ? ['HOUR', 'Uur'] : ['MONTH', 'Maand'];
  return {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: {
      '@type': 'QuantitativeValue',
      minValue: bedrag(loon.min, nederlands),
      maxValue: bedrag(loon.max, nederlands),
      unitText: nederlands ? eenheid[1] : eenheid[0],
    },
  };
};

const OPLEIDINGSNIVEAU: Readonly<Record<string, string>> = {
  vmbo: 'high school',
  havo: 'high school',
  hbo: 'bachelor degree',
  wo: 'postgraduate degree',
};

const opleidingsveld = ({ opleiding, nummer }: DemoVacature): Json => {
  if (nummer % 6 !== 0 || opleiding === 'geen') return {};
  const niveau = OPLEIDINGSNIVEAU[opleiding] ?? 'professional certificate';
  return {
    educationRequirements: {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: niveau,
    },
  };
};

const werkplek = ({ plaats, nummer }: DemoVacature): Json => ({
  '@type': 'Place',
  address: {
    '@type': 'PostalAddress',
    addressLocality: nummer % 23 === 0 ? `Centrum, ${plaats.naam}` : plaats.naam,
    ...(nummer % 4 === 0
      ? {}
      : { postalCode: `${plaats.postcode}AB`, addressRegion: plaats.provincie }),
    addressCountry: nummer % 7 === 0 ? { '@type': 'Country', name: 'NL' } : 'NL',
  },
});

const geldigTot = ({ vacature, status, gewijzigd }: Plaatsing): string | null =>
  status === 'verlopen' ? plusDagen(gewijzigd.toISOString().slice(0, 10), -2) : vacature.geldigTot;

/** The schema.org JobPosting of one vacancy, before a site's own habits are applied to it. */
export const jobPosting = (plaatsing: Plaatsing, basis: string): Json => {
  const { vacature } = plaatsing;
  const tot = geldigTot(plaatsing);
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: vacature.titel,
    description: sectiesHtml(vacature.secties),
    datePosted: vacature.geplaatst,
    ...(tot === null ? {} : { validThrough: `${tot}T23:59` }),
    employmentType: dienstverband(vacature),
    identifier: {
      '@type': 'PropertyValue',
      name: vacature.werkgever.naam,
      value: vacature.kenmerk,
    },
    url: basis + paginaPad(vacature),
    hiringOrganization: {
      '@type': 'Organization',
      name: vacature.werkgever.naam,
      sameAs: `${basis}/werkgevers/${vacature.werkgever.slug}/`,
    },
    jobLocation: vacature.nummer % 9 === 0 ? [werkplek(vacature)] : werkplek(vacature),
    ...(vacature.loonBekend || vacature.nummer % 3 === 0 ? { baseSalary: salaris(vacature) } : {}),
    ...(vacature.nummer % 8 === 0
      ? { workHours: `${vacature.uren.min}-${vacature.uren.max} uur` }
      : {}),
    ...opleidingsveld(vacature),
  };
};
