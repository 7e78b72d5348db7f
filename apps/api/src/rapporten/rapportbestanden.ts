import { laatsteVersie, type Publiek, rapportSchema, rapportstanden } from '@passend/domain';
import { type Exemplaar, RapportOpslag } from '@passend/infra';
import type { OpenBoek } from '../dossierboek/dossierboek.service.js';
import { bladVan, type Drukwerk } from './rapportblad.js';

/** The reports of an export: their exact texts by name, and what is still to be printed of them. */
export interface Rapportbestanden {
  readonly teksten: Readonly<Record<string, Uint8Array>>;
  readonly drukwerk: readonly Drukwerk[];
}

/**
 * Every version of a report that a reader has, as PDF to be and as the exact text of which the hash
 * stands in the chain; for in an export. The employer gets only what was released to him.
 * @param bsn printed on the PDFs for the UWV; null for everybody else
 */
export async function rapportbestanden(
  { manager, sleutel, boek, plek }: OpenBoek,
  ontvanger: Publiek,
  bsn: string | null,
): Promise<Rapportbestanden> {
  const opslag = new RapportOpslag(manager, sleutel);
  const publiek: Exemplaar = ontvanger === 'werkgever' ? 'werkgever' : 'uwv';
  const teksten: Record<string, Uint8Array> = {};
  const drukwerk: Drukwerk[] = [];
  for (const stand of rapportstanden(await boek.lees(plek.werknemerId))) {
    for (const versie of stand.versies) {
      if (ontvanger === 'werkgever' && versie.vrijgegevenOp === null) continue;
      const wat = { rapportId: stand.id, versie: versie.versie, publiek };
      const tekst = await opslag.leesVersie(plek.werknemerId, wat);
      if (tekst === null) continue;
      const naam = `rapporten/${versie.gemaaktOp}-${stand.soort}-${stand.id.slice(0, 8)}-versie-${versie.versie}`;
      const isLaatste = laatsteVersie(stand)?.versie === versie.versie;
      teksten[`${naam}.json`] = Buffer.from(tekst);
      const rapport = rapportSchema.parse(JSON.parse(tekst));
      drukwerk.push({
        naam: `${naam}${isLaatste ? '' : '-vervangen'}.pdf`,
        blad: bladVan(rapport, { versie, bsn: ontvanger === 'uwv' ? bsn : null }),
      });
    }
  }
  return { teksten, drukwerk };
}
