import type { Werkeenheid } from '../persistence/mensen/index.js';
import { ToestemmingOpslag, VerzoekOpslag } from '../persistence/rechten/index.js';

/** A request with its answer, a consent, and a text that was shown. */
export async function vulRechten(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId, coachId }: Record<'bureauId' | 'werknemerId' | 'coachId', string>,
  op: Date,
): Promise<void> {
  const plek = { bureauId, werknemerId, doorId: coachId, op };
  const verzoeken = new VerzoekOpslag(manager, sleutel);
  const vraag = { soort: 'correctie', over: 'belastbaarheid', tekst: 'Dit klopt niet.' } as const;
  const verzoekId = await verzoeken.voegToe({ ...plek, ...vraag });
  await verzoeken.beantwoord({ ...plek, verzoekId, besluit: 'toegewezen', tekst: 'Aangepast.' });
  const toestemmingen = new ToestemmingOpslag(manager);
  await toestemmingen.voegToe({ ...plek, soort: 'cv_delen', gegeven: true, tekstVersie: 'v' });
  await toestemmingen.noteerGezien({ ...plek, tekst: 'delen_met_wie', versie: 'v' });
}
