import type { Plaatsing } from '../markt/plaatsing.js';
import type { DemoVacature, Sectiesoort } from '../vacature.js';
import { sectiesHtml } from './html.js';
import type { Json } from './jobposting.js';
import { paginaPad } from './paden.js';

const VEREIST: readonly Sectiesoort[] = ['eisen', 'aanbod', 'solliciteren'];

const tekst = ({ secties }: DemoVacature, vereist: boolean): string =>
  sectiesHtml(secties.filter(({ soort }) => VEREIST.includes(soort) === vereist));

const teksten = (vacature: DemoVacature): Json => ({
  title: vacature.titel,
  description: tekst(vacature, false),
  requirements: tekst(vacature, true),
});

const OPLEIDINGSCODE: Readonly<Record<string, string>> = {
  geen: 'unspecified',
  vmbo: 'high_school',
  havo: 'high_school',
  hbo: 'bachelor_degree',
  wo: 'master_degree',
};

const salaris = ({ loon, loonBekend }: DemoVacature): Json | null =>
  loonBekend
    ? {
        min: String(loon.min),
        max: String(loon.max),
        period: loon.per === 'uur' ? 'hour' : 'month',
        currency: 'EUR',
      }
    : null;

const aanbod = ({ vacature }: Plaatsing, basis: string): Json => {
  const adres = basis + paginaPad(vacature);
  return {
    id: 700_000 + vacature.nummer,
    slug: String(vacature.nummer),
    status: 'published',
    company_name: vacature.werkgever.naam,
    ...teksten(vacature),
    careers_url: adres,
    careers_apply_url: `${adres}/c/new`,
    city: vacature.plaats.naam,
    country: 'Netherlands',
    country_code: 'NL',
    postal_code: vacature.plaats.postcode,
    location: `${vacature.plaats.naam}, Netherlands`,
    remote: false,
    department: vacature.sector,
    employment_type_code: vacature.contract === 'vast' ? 'permanent' : 'fixed_term',
    min_hours: vacature.uren.min,
    max_hours: vacature.uren.max,
    max_hours_per_week: String(vacature.uren.max),
    education_code: OPLEIDINGSCODE[vacature.opleiding] ?? 'vocational',
    experience_code: 'not_applicable',
    salary: salaris(vacature),
    published_at: `${vacature.geplaatst} 08:15:00 UTC`,
    tags: [],
    translations: { [vacature.taal]: teksten(vacature) },
  };
};

export const recruiteeLijst = (open: readonly Plaatsing[], basis: string): string =>
  JSON.stringify({ offers: open.map((rij) => aanbod(rij, basis)) });
