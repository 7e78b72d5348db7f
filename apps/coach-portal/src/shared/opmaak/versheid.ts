import type { Gebeurtenis, Sluitbewijs, Waargenomen } from '@passend/contracts';
import { versheid as teksten } from '../teksten/versheid.js';
import { dagenGeleden, dagVanMoment, datumTekst } from './datum.js';
import { KLOKTEKEN, LANDSTAAL } from './landstaal.js';

type Sighting = Waargenomen[number];

/** A look that is older than this is told as such. */
const VERS_DAGEN = 2;

const tijd = new Intl.DateTimeFormat(LANDSTAAL, {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

/** `Vandaag om 09.12`, `Gisteren om 17.40`, `Op 12 november 2026 om 09.12`. */
export function wanneerTekst(iso: string, nu: Date): string {
  const moment = new Date(iso);
  const klok = tijd.format(moment).replace(':', KLOKTEKEN);
  const dagen = dagenGeleden(iso, nu);
  if (dagen === 0) return teksten.vandaag(klok);
  if (dagen === 1) return teksten.gisteren(klok);
  return teksten.op(datumTekst(dagVanMoment(moment)), klok);
}

/** The state of a vacancy in one word, and the sentence that says how that is known. */
export interface Stand {
  readonly soort: 'open' | 'twijfel' | 'oud' | 'gesloten';
  readonly zinnen: readonly string[];
}

/** How fresh a vacancy is, over all places where it was seen; null when nothing is known. */
export function standVan(waargenomen: Waargenomen, nu: Date): Stand | null {
  const live = waargenomen.filter((een) => een.live);
  const [laatste] = [...(live.length > 0 ? live : waargenomen)].sort((a, b) =>
    a.gecontroleerdOp < b.gecontroleerdOp ? 1 : -1,
  );
  return laatste === undefined ? null : standBij(laatste, nu);
}

/** How fresh a vacancy is at one place. */
export function standBij(een: Sighting, nu: Date): Stand {
  if (!een.live) return { soort: 'gesloten', zinnen: geslotenZinnen(een, nu) };
  const twijfel = een.twijfel.at(-1);
  const mislukt =
    een.mislukt === null
      ? []
      : [teksten.mislukt(wanneerTekst(een.mislukt.op, nu), een.mislukt.status)];
  if (twijfel !== undefined) {
    const waarom = teksten.teken(twijfel.code, twijfel.tekst);
    const zin = teksten.twijfel(wanneerTekst(twijfel.op, nu), waarom);
    return { soort: 'twijfel', zinnen: [zin, ...mislukt] };
  }
  const zin = teksten.open(wanneerTekst(een.gecontroleerdOp, nu), waarGekeken(een));
  if (dagenGeleden(een.gecontroleerdOp, nu) > VERS_DAGEN)
    return { soort: 'oud', zinnen: [zin, teksten.oud, ...mislukt] };
  return { soort: 'open', zinnen: [zin, ...mislukt] };
}

function waarGekeken({ gecontroleerdHoe, herkomst, bron, lijstVolledig }: Sighting): string {
  if (gecontroleerdHoe?.startsWith('pagina')) return teksten.opPagina(herkomst);
  if (gecontroleerdHoe?.startsWith('lijst')) return teksten.inLijst(bron, lijstVolledig);
  return teksten.bijBron(bron);
}

function geslotenZinnen({ gebeurtenissen, gecontroleerdOp }: Sighting, nu: Date) {
  const sluiting = gebeurtenissen.find(({ soort }) => soort === 'gesloten');
  if (sluiting === undefined) return [teksten.gesloten(wanneerTekst(gecontroleerdOp, nu))];
  return gebeurtenisZinnen(sluiting, nu);
}

/** What happened, and on what evidence. */
export function gebeurtenisZinnen({ soort, op, bewijs }: Gebeurtenis, nu: Date): readonly string[] {
  const wanneer = wanneerTekst(op, nu);
  if (soort === 'weer_gezien') return [teksten.weerGezien(wanneer)];
  if (soort === 'teruggedraaid') return [teksten.teruggedraaid(wanneer)];
  return [teksten.gesloten(wanneer), ...redenZinnen(bewijs, nu)];
}

/** The reasons, each once, with the moments at which it was seen. */
function redenZinnen(bewijs: readonly Sluitbewijs[], nu: Date): readonly string[] {
  const perReden = new Map<string, string[]>();
  for (const { code, tekst, op } of bewijs) {
    const reden = teksten.teken(code, tekst);
    const wanneer = wanneerTekst(op, nu);
    perReden.set(reden, [...(perReden.get(reden) ?? []), eersteKlein(wanneer)]);
  }
  return [...perReden].map(([reden, momenten]) => teksten.tweeKeer(reden, momenten));
}

function eersteKlein(zin: string): string {
  return zin.charAt(0).toLowerCase() + zin.slice(1);
}
