import {
  afsprakenVan,
  dingenVan,
  MIJLPAALREGELS,
  type Mijlpaal,
  plusDagen,
  type Rol,
  teldagVan,
  tijdlijnVan,
  trajectregels,
} from '@passend/domain';
import { Dossierboek, VerzuimOpslag, type Werkeenheid } from '@passend/infra';
import { MIJLPAAL_TEKSTEN } from '../werkgever/mijlpaal.teksten.js';
import type { Agendapunt } from './maak-agenda.js';
import { ogenblikVan } from './ogenblik.js';

/** What is longer ago is of no use in a calendar. */
const TERUG_DAGEN = 31;
const OPEN: ReadonlySet<Mijlpaal['status']> = new Set(['nog_niet', 'open', 'dringend', 'te_laat']);

interface Kijker {
  readonly rol: Rol;
}

/** What one case puts in the calendar of who looks: appointments, and the last days of what is to do. */
export async function agendapuntenVan(
  eenheid: Werkeenheid,
  werknemer: { readonly id: string; readonly eersteZiektedag: string },
  kijker: Kijker,
  vandaag: string,
): Promise<readonly Agendapunt[]> {
  return [
    ...(await stappen(eenheid, werknemer, kijker, vandaag)),
    ...(await afspraken(eenheid, werknemer.id, kijker, vandaag)),
  ];
}

/** Appointments that stand; an employer has those that are with himself. */
async function afspraken(
  { manager, sleutel }: Werkeenheid,
  id: string,
  kijker: Kijker,
  vandaag: string,
): Promise<readonly Agendapunt[]> {
  const vanaf = plusDagen(vandaag, -TERUG_DAGEN);
  const regels = trajectregels(await new Dossierboek(manager, sleutel).lees(id));
  return afsprakenVan(dingenVan(regels))
    .filter(({ staat, datum }) => staat === 'gepland' && datum >= vanaf)
    .filter(({ met }) => kijker.rol !== 'werkgever' || met === 'eigen_werkgever')
    .map(({ id: afspraak, datum, begin, minuten }) => {
      const van = ogenblikVan(datum, begin);
      const tot = new Date(van.getTime() + minuten * 60_000);
      return { sleutel: `${id} ${afspraak}`, wanneer: { van, tot }, pad: padVan(id, kijker) };
    });
}

async function stappen(
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
