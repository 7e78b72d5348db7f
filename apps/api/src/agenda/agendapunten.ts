import {
  MIJLPAALREGELS,
  type Mijlpaal,
  plusDagen,
  type Rol,
  teldagVan,
  tijdlijnVan,
} from '@passend/domain';
import { VerzuimOpslag, type Werkeenheid } from '@passend/infra';
import { MIJLPAAL_TEKSTEN } from '../werkgever/mijlpaal.teksten.js';
import type { Agendapunt } from './maak-agenda.js';

/** What is longer ago is of no use in a calendar. */
const TERUG_DAGEN = 31;
const OPEN: ReadonlySet<Mijlpaal['status']> = new Set(['nog_niet', 'open', 'dringend', 'te_laat']);

interface Kijker {
  readonly rol: Rol;
}

/** The last days of what is still to do in one case, as far as they are for who looks. */
export async function agendapuntenVan(
  { manager, sleutel }: Werkeenheid,
  { id, eersteZiektedag }: { readonly id: string; readonly eersteZiektedag: string },
  kijker: Kijker,
  vandaag: string,
): Promise<readonly Agendapunt[]> {
  const geldend = await new VerzuimOpslag(manager, sleutel).van(id);
  const gebeurtenissen = geldend.map(({ gebeurtenis }) => gebeurtenis);
  const { mijlpalen } = tijdlijnVan(eersteZiektedag, gebeurtenissen, vandaag);
  const vanaf = plusDagen(vandaag, -TERUG_DAGEN);
  return mijlpalen.flatMap((mijlpaal) => {
    const dag = teldagVan(mijlpaal);
    if (dag === undefined || dag < vanaf || !isVoor(mijlpaal, kijker)) return [];
    return [{ sleutel: `${id} ${mijlpaal.code}`, wanneer: { dag }, pad: padVan(id, kijker) }];
  });
}

function isVoor(mijlpaal: Mijlpaal, { rol }: Kijker): boolean {
  const { code, status, vorm, verantwoordelijke } = mijlpaal;
  const plicht = MIJLPAALREGELS[code].aard === 'plicht' && vorm !== 'vrijwillig';
  if (!plicht || !OPEN.has(status)) return false;
  switch (rol) {
    case 'werkgever': {
      const wie = MIJLPAAL_TEKSTEN[code]?.wie;
      return wie === 'u' || wie === 'samen';
    }
    case 'werknemer':
      return verantwoordelijke === 'werknemer' || verantwoordelijke === 'werkgever_en_werknemer';
    default:
      return rol === 'coach';
  }
}

function padVan(id: string, { rol }: Kijker): string {
  if (rol === 'werknemer') return '/mijn/tijdlijn';
  return rol === 'werkgever' ? `/overzicht/${id}` : `/werknemers/${id}/tijdlijn`;
}
