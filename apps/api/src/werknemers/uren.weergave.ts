import type { UrenVerloop } from '@passend/contracts';
import { type Belastbaarheid, urenlimietVan, type Zoekprofiel } from '@passend/domain';
import { startdatumVan } from '@passend/matching';

/** Hours a week now, at the likely start and at the goal; null without a build-up. */
export function toonUren(
  belastbaarheid: Belastbaarheid,
  zoekprofiel: Zoekprofiel | null,
  vandaag: string,
): UrenVerloop | null {
  if (belastbaarheid.opbouw === null) return null;
  const startOp = startdatumVan({ zoekprofiel: zoekprofiel ?? {}, peildatum: vandaag });
  return { ...urenlimietVan(belastbaarheid, vandaag, startOp), startOp };
}
