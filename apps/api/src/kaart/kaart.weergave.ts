import type { Kaart, KaartPlaats, KaartWeg } from '@passend/contracts';
import {
  afstandKm,
  type Plaats,
  plaatsVanId,
  reikwijdteKm,
  reisgrensVan,
  schatReistijd,
  type Uitkomst,
  type Vervoermiddel,
  zoekPlaatsen,
  zoekWoonplaatsen,
} from '@passend/domain';
import { type Marktkaart, type Persoon, type Plaatstelling, reistijden } from '@passend/matching';

/** Minutes that a ring is drawn for. */
export const RINGEN_MIN = [15, 30, 45, 60] as const;

/** More towns than this cannot be told apart on a map, nor read in a table. */
const MEESTE_PLAATSEN = 300;

const BESTE_EERST: readonly Uitkomst[] = ['past', 'mogelijk', 'overschrijdt'];

type Reiziger = Pick<Persoon, 'zoekprofiel' | 'belastbaarheid'>;
type Stad = Pick<Plaats, 'naam' | 'lat' | 'lon'>;

/** The map of a market for one person: towns with their travel times, and the rings around his own. */
export function toonKaart(kaart: Marktkaart, persoon: Reiziger): Kaart {
  const thuis = thuisVan(persoon.zoekprofiel.woonplaats);
  const wegen = wegenVan(persoon);
  const meeste = kaart.plaatsen
    .toSorted((a, b) => aantalVan(b) - aantalVan(a) || a.plaatsId - b.plaatsId)
    .slice(0, MEESTE_PLAATSEN);
  return {
    thuis,
    wegen,
    plaatsen: meeste
      .flatMap((telling) => toonPlaats(telling, thuis, wegen))
      .sort((a, b) => (a.afstandKm ?? 0) - (b.afstandKm ?? 0) || (a.naam < b.naam ? -1 : 1)),
    weggelaten: kaart.plaatsen.length - meeste.length,
    totaal: kaart.totaal,
    thuiswerk: kaart.thuis,
    zonderPlaats: kaart.zonderPlaats,
  };
}

/** The town and no more: also a home that is written with its postcode becomes the middle of a town. */
function thuisVan(woonplaats: string): Stad | null {
  const steden = new Map(
    zoekWoonplaatsen(woonplaats)
      .map((plaats) => (plaats.binnen === undefined ? plaats : plaatsVanId(plaats.binnen)))
      .flatMap((plaats) => (plaats === null ? [] : [[plaats.id, plaats] as const])),
  );
  const [stad] = steden.values();
  if (stad === undefined || steden.size > 1) return null;
  return { naam: stad.naam, lat: stad.lat, lon: stad.lon };
}

/** What is wished and can be used first; what cannot stays, so that nobody wonders where it went. */
function wegenVan({ zoekprofiel, belastbaarheid }: Reiziger): KaartWeg[] {
  const grens = reisgrensVan(belastbaarheid.beperkingen);
  return reistijden(0, zoekprofiel, grens)
    .map(({ middel, belet }) => {
      const langste = grens.maxMinuten[middel] ?? null;
      return { middel, belet, langste, ringen: ringenVan(middel, langste) };
    })
    .sort((a, b) => Number(a.belet !== null) - Number(b.belet !== null));
}

function ringenVan(middel: Vervoermiddel, langste: number | null): KaartWeg['ringen'] {
  return RINGEN_MIN.flatMap((minuten) => {
    const km = minuten > (langste ?? minuten) ? null : reikwijdteKm(minuten, middel);
    return km === null ? [] : [{ minuten, km }];
  });
}

function toonPlaats(
  { plaatsId, aantallen }: Plaatstelling,
  thuis: Stad | null,
  wegen: readonly KaartWeg[],
): readonly KaartPlaats[] {
  const plaats = plaatsVanId(plaatsId);
  if (plaats === null) return [];
  const { naam, provincie, lat, lon } = plaats;
  const km = thuis && afstandKm(thuis, plaats);
  const minuten =
    km === null ? [] : wegen.map(({ middel }) => [middel, schatReistijd(km, middel)] as const);
  return [
    {
      id: plaatsId,
      naam,
      provincie,
      zoek: zoekPlaatsen(naam).length > 1 ? `${naam} (${provincie})` : naam,
      lat,
      lon,
      aantal: aantalVan({ aantallen }),
      aantallen: { ...aantallen },
      beste: BESTE_EERST.find((uitkomst) => aantallen[uitkomst] > 0) ?? 'overschrijdt',
      afstandKm: km,
      minuten: Object.fromEntries(minuten),
    },
  ];
}

function aantalVan({ aantallen }: Pick<Plaatstelling, 'aantallen'>): number {
  return aantallen.past + aantallen.mogelijk + aantallen.overschrijdt;
}
