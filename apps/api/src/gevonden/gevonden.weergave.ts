import type { Gevonden } from '@passend/contracts';
import type { LosseUitkomst, OpenGevonden, VacatureVolledig } from '@passend/infra';
import { type Persoon, scoreVacature } from '@passend/matching';
import { telOordelen } from '../matches/rij.weergave.js';
import { isNogOpen, waaromTekst } from '../mijn/waarom.teksten.js';

/** One thing that was found, with what became of it. */
export interface Gevondene {
  readonly gevonden: OpenGevonden;
  /** Null for a pasted text. */
  readonly uitkomst: LosseUitkomst | null;
  readonly vacature: VacatureVolledig | null;
}

/** For the coach, or (`voorZelf`) in the words of the werknemer. */
export function toonGevonden(
  { gevonden, uitkomst, vacature }: Gevondene,
  persoon: Persoon | null,
  voorZelf: boolean,
): Gevonden {
  const weg = vacature === null || vacature.weggehaald;
  const uitslag = weg || persoon === null ? null : scoreVacature(persoon, vacature.kenmerken);
  const toonbaar = voorZelf ? uitslag : null;
  return {
    id: gevonden.id,
    soort: gevonden.vraagId === null ? 'tekst' : 'adres',
    ...stand(uitkomst, weg),
    citaat: uitkomst?.citaat ?? null,
    tekst: uitkomst?.tekst ?? null,
    url: uitkomst?.url || null,
    vacatureId: weg ? null : vacature.id,
    bekend: uitkomst?.bekend ?? false,
    titel: weg ? null : vacature.titel,
    werkgever: weg ? null : vacature.werkgever,
    plaats: weg ? null : vacature.plaats,
    live: !weg && vacature.live,
    door: gevonden.door,
    op: gevonden.op.toISOString(),
    waarom:
      toonbaar !== null && persoon !== null && vacature !== null
        ? waaromTekst(toonbaar, vacature.uren, persoon.zoekprofiel)
        : [],
    nogOpen: toonbaar !== null && isNogOpen(toonbaar),
    telling: voorZelf || uitslag === null ? null : telOordelen(uitslag),
  };
}

/** A vacancy that was taken out on request counts as one that is not there. */
function stand(uitkomst: LosseUitkomst | null, weg: boolean): Pick<Gevonden, 'status' | 'reden'> {
  if (uitkomst?.status === 'wacht') return { status: 'bezig', reden: null };
  if (uitkomst?.status === 'mislukt') return { status: 'mislukt', reden: uitkomst.reden };
  return weg ? { status: 'mislukt', reden: 'niet_opgenomen' } : { status: 'klaar', reden: null };
}
