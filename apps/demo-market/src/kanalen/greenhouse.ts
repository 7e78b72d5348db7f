import type { Plaatsing } from '../markt/plaatsing.js';
import { ontsnap, sectiesHtml } from './html.js';
import type { Json } from './jobposting.js';
import { paginaPad } from './paden.js';

const baan = ({ vacature, gewijzigd }: Plaatsing, basis: string, metTekst: boolean): Json => ({
  id: 4_000_000 + vacature.nummer,
  internal_job_id: 3_000_000 + vacature.nummer,
  title: vacature.titel,
  company_name: vacature.werkgever.naam,
  absolute_url: basis + paginaPad(vacature),
  requisition_id: vacature.kenmerk,
  location: { name: `${vacature.plaats.naam}, Netherlands` },
  first_published: `${vacature.geplaatst}T09:00:00+01:00`,
  updated_at: gewijzigd.toISOString(),
  metadata: null,
  ...(metTekst
    ? {
        // The real service hands out HTML with its markup escaped.
        content: ontsnap(sectiesHtml(vacature.secties)),
        departments: [{ id: 1, name: vacature.sector }],
        offices: [
          { id: 2, name: vacature.plaats.naam, location: `${vacature.plaats.naam}, Netherlands` },
        ],
      }
    : {}),
});

export const greenhouseLijst = (
  open: readonly Plaatsing[],
  basis: string,
  metTekst: boolean,
): string =>
  JSON.stringify({
    jobs: open.map((rij) => baan(rij, basis, metTekst)),
    meta: { total: open.length },
  });
