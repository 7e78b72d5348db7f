import { leesBelastbaarheid, type Urenlimiet, urenlimietVan } from '@passend/domain';
import { opbouwfouten } from './opbouw-vorm.js';
import { inhoudVan, type Overnamevorm } from './overname-vorm.js';

/** What the build-up comes down to, together with the item on hours; null until it is complete. */
export function urenUitVorm(
  vorm: Overnamevorm,
  vandaag: string,
  startOp: string,
): Urenlimiet | null {
  if (!vorm.opbouw.aan || opbouwfouten(vorm.opbouw).length > 0) return null;
  const inhoud = inhoudVan(vorm);
  const beperkingen = inhoud.beperkingen.filter(({ item }) => item === 'uren_week');
  const gelezen = leesBelastbaarheid({ ...inhoud, datum: vandaag, beperkingen });
  return gelezen.ok ? urenlimietVan(gelezen.waarde, vandaag, startOp) : null;
}
