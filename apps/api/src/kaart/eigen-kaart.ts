import type { MijnKaart } from '@passend/contracts';
import { plaatsVanId } from '@passend/domain';
import type { VacatureVolledig } from '@passend/infra';
import { type Persoon, type Plaatstelling, scoreVacature } from '@passend/matching';
import { toonKaart } from './kaart.weergave.js';

type Vacature = Pick<VacatureVolledig, 'id' | 'titel' | 'werkgever' | 'kenmerken'>;

/** The map of a handful of vacancies that were chosen by hand. */
export function toonEigenKaart(persoon: Persoon, vacatures: readonly Vacature[]): MijnKaart {
  const perStad = new Map<number, Vacature[]>();
  for (const vacature of vacatures) {
    for (const stad of stedenVan(vacature))
      perStad.set(stad, [...(perStad.get(stad) ?? []), vacature]);
  }
  const thuis = vacatures.filter(isThuis).length;
  const opDeKaart = vacatures.filter((een) => stedenVan(een).length > 0).length;
  const kaart = toonKaart(
    {
      plaatsen: [...perStad].map(([plaatsId, daar]) => telling(persoon, plaatsId, daar)),
      thuis,
      zonderPlaats: vacatures.length - thuis - opDeKaart,
      totaal: vacatures.length,
    },
    persoon,
  );
  return {
    ...kaart,
    plaatsen: kaart.plaatsen.map((plaats) => ({
      ...plaats,
      vacatures: (perStad.get(plaats.id) ?? []).map(({ id, titel, werkgever }) => ({
        vacatureId: id,
        titel,
        werkgever,
      })),
    })),
  };
}

const isThuis = ({ kenmerken }: Vacature): boolean => kenmerken.thuiswerk === 'volledig';

function stedenVan(vacature: Vacature): readonly number[] {
  if (isThuis(vacature)) return [];
  const steden = vacature.kenmerken.plaatsen.flatMap((id) => {
    const plaats = plaatsVanId(id);
    return plaats === null ? [] : [plaats.binnen ?? plaats.id];
  });
  return [...new Set(steden)];
}

function telling(persoon: Persoon, plaatsId: number, daar: readonly Vacature[]): Plaatstelling {
  const aantallen = { past: 0, mogelijk: 0, overschrijdt: 0 };
  for (const { kenmerken } of daar) aantallen[scoreVacature(persoon, kenmerken).uitkomst]++;
  return { plaatsId, aantallen };
}
