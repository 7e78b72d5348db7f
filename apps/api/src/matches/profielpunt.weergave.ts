import type { MatchDetail } from '@passend/contracts';
import { type Reisgrens, reisgrensVan, vereisteNaam } from '@passend/domain';
import {
  type Matchuitslag,
  type Persoon,
  type ProfielUitslag,
  reistijden,
  type VacatureKenmerken,
} from '@passend/matching';
import { reistijdZin } from './reistijd.teksten.js';
import { WENS_NAMEN, wensUitleg } from './wens.teksten.js';

type Profielpunt = MatchDetail['profielpunten'][number];

const BEROEP: Readonly<Record<ProfielUitslag['beroep'], string>> = {
  doel: 'Dit is een van de doelberoepen.',
  verwant: 'Dit lijkt op een van de doelberoepen.',
  anders: 'Dit is een ander beroep dan de doelberoepen.',
  onbekend: 'De titel zegt niet duidelijk welk beroep dit is.',
};

/** The vacancy against the zoekprofiel, one sentence per criterion. */
export function toonProfielpunten(
  { profiel, wensen, afstandKm }: Pick<Matchuitslag, 'profiel' | 'wensen' | 'afstandKm'>,
  { zoekprofiel, belastbaarheid }: Pick<Persoon, 'zoekprofiel' | 'belastbaarheid'>,
  kenmerken: VacatureKenmerken,
): Profielpunt[] {
  return [
    { criterium: 'Beroep', oordeel: profiel.beroep, uitleg: BEROEP[profiel.beroep] },
    {
      criterium: 'Reisafstand',
      oordeel: profiel.reisafstand,
      uitleg: reisUitleg(afstandKm, zoekprofiel, reisgrensVan(belastbaarheid.beperkingen)),
    },
    {
      criterium: 'Uren',
      oordeel: profiel.uren,
      uitleg: `Gezocht: ${zoekprofiel.uren_min} tot ${zoekprofiel.uren_max} uur per week.`,
    },
    {
      criterium: 'Opleiding',
      oordeel: profiel.opleiding,
      uitleg: `Opleiding van de kandidaat: ${zoekprofiel.opleiding}.${vereistUitleg(kenmerken)}`,
    },
    ...wensen.map(({ id, oordeel }) => ({
      criterium: WENS_NAMEN[id],
      oordeel,
      uitleg: wensUitleg(id, zoekprofiel, kenmerken),
    })),
  ];
}

function reisUitleg(km: number | null, profiel: Persoon['zoekprofiel'], grens: Reisgrens): string {
  if (km === null) return 'De werkplek is niet bekend.';
  const { woonplaats, max_reis_km } = profiel;
  const afstand = `${Math.round(km)} km hemelsbreed van ${woonplaats}; de grens is ${max_reis_km} km.`;
  return `${afstand} ${reistijdZin(reistijden(km, profiel, grens))}`;
}

/** Diplomas, certificates and licences that the vacancy asks by name. */
function vereistUitleg({ vereist }: VacatureKenmerken): string {
  return vereist.length === 0 ? '' : ` Gevraagd: ${vereist.map(vereisteNaam).join(', ')}.`;
}
