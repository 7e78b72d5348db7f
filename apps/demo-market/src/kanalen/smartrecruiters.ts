import type { Plaatsing } from '../markt/plaatsing.js';
import type { Sectiesoort } from '../vacature.js';
import { sectiesHtml } from './html.js';
import type { Json } from './jobposting.js';
import { paginaPad } from './paden.js';

/** Most that a page gives, as the real service has it. */
const MAX_PER_PAGINA = 100;
const ID = 744_000_000_000;

const SECTIES: Readonly<Record<string, readonly Sectiesoort[]>> = {
  companyDescription: ['over'],
  jobDescription: ['inleiding', 'taken', 'omstandigheden'],
  qualifications: ['eisen'],
  additionalInformation: ['aanbod', 'solliciteren'],
};

/** Path of the board; small pages, so that a board of this market has several. */
export const smartrecruitersPad = (slug: string): string =>
  `/smartrecruiters/v1/companies/${slug}/postings?limit=4&offset=0`;

const kop = ({ vacature, gewijzigd }: Plaatsing): Json => ({
  id: String(ID + vacature.nummer),
  name: vacature.titel,
  refNumber: vacature.kenmerk,
  company: { identifier: vacature.werkgever.slug, name: vacature.werkgever.naam },
  releasedDate: gewijzigd.toISOString(),
  location: {
    city: vacature.plaats.naam,
    postalCode: vacature.plaats.postcode,
    country: 'nl',
    remote: false,
  },
  typeOfEmployment: {
    id: vacature.contract === 'vast' ? 'permanent' : 'contract',
    label: vacature.contract === 'vast' ? 'Permanent' : 'Temporary',
  },
  customField: [
    {
      fieldId: 'u1',
      fieldLabel: 'Uren per week',
      valueId: 'v1',
      valueLabel: `${vacature.uren.min}-${vacature.uren.max}`,
    },
  ],
});

/** A page of the board: names and places, no texts. */
export const smartrecruitersLijst = (open: readonly Plaatsing[], zoek: URLSearchParams): string => {
  const limit = Math.min(Number(zoek.get('limit') ?? 10) || 10, MAX_PER_PAGINA);
  const offset = Number(zoek.get('offset') ?? 0) || 0;
  const content = open.slice(offset, offset + limit).map(kop);
  return JSON.stringify({ offset, limit, totalFound: open.length, content });
};

/** One vacancy with its text, or undefined when there is none with this id. */
export const smartrecruitersVacature = (
  open: readonly Plaatsing[],
  id: string,
  basis: string,
): string | undefined => {
  const rij = open.find(({ vacature }) => String(ID + vacature.nummer) === id);
  if (rij === undefined) return undefined;
  const secties = Object.entries(SECTIES).map(([naam, soorten]) => [
    naam,
    { text: sectiesHtml(rij.vacature.secties.filter(({ soort }) => soorten.includes(soort))) },
  ]);
  return JSON.stringify({
    ...kop(rij),
    active: true,
    postingUrl: basis + paginaPad(rij.vacature),
    jobAd: { sections: Object.fromEntries(secties) },
  });
};
