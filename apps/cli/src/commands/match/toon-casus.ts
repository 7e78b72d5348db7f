import type { Casus, Oordeel, Uitkomst } from '@passend/domain';
import { opEenRegel, type Stijl, tabel, type Verf, veilig } from '../../io/opmaak.js';
import type { Toonbaar, Toonitem } from './toonbaar.js';

const BREEDTE_TITEL = 40;
const BREEDTE_CITAAT = 70;
const KOP = ['', 'score', 'zeker', 'uitkomst', 'vacature', 'beroep', 'reis', 'uren', 'opleiding'];
const STIJL: Readonly<Record<Oordeel | Uitkomst, Stijl>> = {
  past: 'groen',
  mogelijk: 'geel',
  onbekend: 'grijs',
  overschrijdt: 'rood',
};
const PROFIELWOORD = { past: 'past', past_niet: 'past niet', onbekend: 'onbekend' } as const;

/** One case for people: the ranking as a table, then the limits of each vacancy with their quotes. */
export function toonCasus(casus: Casus, resultaten: readonly Toonbaar[], verf: Verf): string {
  const volgorde = [...resultaten].sort((a, b) => b.uitleg.score - a.uitleg.score);
  const kop = verf('vet', opEenRegel(`${casus.id} ${casus.label}`, 100));
  const [kopregel = '', ...regels] = tabel([KOP, ...volgorde.map(rij)]);
  const details = volgorde.map((resultaat) => toonVacature(resultaat, verf));
  return `${[kop, verf('grijs', kopregel), ...regels, '', ...details].join('\n')}\n\n`;
}

function rij({ vacature, uitleg }: Toonbaar, index: number): readonly string[] {
  const { score, zekerheid, uitkomst, profiel, afstandKm } = uitleg;
  const km = afstandKm === null ? '' : ` (${Math.round(afstandKm)} km)`;
  return [
    `${index + 1}.`,
    score.toFixed(3),
    `${Math.round(zekerheid * 100)}%`,
    uitkomst,
    opEenRegel(`${vacature.id} ${vacature.titel}`, BREEDTE_TITEL),
    profiel.beroep,
    `${PROFIELWOORD[profiel.reisafstand]}${km}`,
    PROFIELWOORD[profiel.uren],
    PROFIELWOORD[profiel.opleiding],
  ];
}

function toonVacature({ vacature, uitleg }: Toonbaar, verf: Verf): string {
  const titel = verf('vet', opEenRegel(`${vacature.id} ${vacature.titel}`, 100));
  return [titel, ...uitleg.fml.flatMap((regel) => toonItem(regel, verf))].join('\n');
}

function toonItem(regel: Toonitem, verf: Verf): readonly string[] {
  const oordeel = verf(STIJL[regel.oordeel], regel.oordeel.padEnd(12));
  const grens = opEenRegel(regel.limietTekst, BREEDTE_CITAAT);
  const eerste = `  ${oordeel} ${veilig(regel.naam)}${grens === '' ? '' : verf('grijs', ` (grens: ${grens})`)}`;
  const waarom = reden(regel);
  return waarom === null ? [eerste] : [eerste, `               ${waarom}`];
}

function reden({ bewijs, richting, bron, vraag }: Toonitem): string | null {
  if (bewijs !== null) return `«${opEenRegel(bewijs, BREEDTE_CITAAT)}»`;
  if (bron !== null) return `vermoedelijk ${richting ?? 'onbekend'}: ${bron}`;
  return vraag === null ? null : `vraag: ${vraag}`;
}
