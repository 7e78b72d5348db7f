import { zoekprofielSchema } from '@passend/domain';
import type { DossierOpslag } from '@passend/infra';
import type { Persoon } from '@passend/matching';
import { leesInhoud } from '../werknemers/belastbaarheid.weergave.js';

/** What the scoring needs of a client; null while his zoekprofiel or belastbaarheid is missing. */
export async function leesPersoon(
  dossier: DossierOpslag,
  werknemerId: string,
  peildatum: string,
): Promise<Persoon | null> {
  const open = await dossier.belastbaarheid(werknemerId);
  const profiel = await dossier.zoekprofiel(werknemerId);
  if (open === null || profiel === null) return null;
  return {
    belastbaarheid: leesInhoud(open),
    zoekprofiel: zoekprofielSchema.parse(profiel.inhoud),
    peildatum,
  };
}
