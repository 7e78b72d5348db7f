import type { Sollicitatiewijze } from '@passend/domain';

/** How work was sought, in the words of a coach. */
export const WIJZEN: Readonly<Record<Sollicitatiewijze, string>> = {
  vacature_reactie: 'Response to a vacancy',
  open_sollicitatie: 'Speculative application',
  netwerkgesprek: 'Networking conversation',
  sollicitatiegesprek: 'Job interview',
  inschrijving_uitzendbureau: 'Registration with a temp agency',
  werkbezoek: 'Visit to an employer',
  bellen: 'Phone call to an employer',
  werkervaringsplaats: 'Work experience placement',
  proefplaatsing: 'Trial period with an employer',
  detachering: 'Secondment',
  jobcarving: 'Tailor-made job',
  eigen_bedrijf: 'Own business',
};
