import type { Vacature } from '@passend/domain';
import { opEenRegel } from '../html/opruimen.js';
import type { Leesresultaat, Lijstdeel, Sluiting, Verwijzing } from './bronlezer.js';

/** What no database stores as text: half of a surrogate pair, and the null character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing it is the purpose
const ONOPSLAANBAAR = /\p{Surrogate}|\u0000/gu;
const VERVANGING = '\uFFFD';

/**
 * The same result, fit to be stored and shown: keys of a source stay what they are but for what no
 * database takes, and its words that serve as evidence are one line.
 */
export function opslaanbaar(gelezen: Leesresultaat): Leesresultaat {
  return {
    ...gelezen,
    vacatures: gelezen.vacatures.map(vacature),
    gesloten: gelezen.gesloten.map(sluiting),
    verwijzingen: gelezen.verwijzingen.map(verwijzing),
    deel: gelezen.deel === null ? null : lijstdeel(gelezen.deel),
  };
}

/** A text that was cut may end in half a pair. */
function vacature(een: Vacature): Vacature {
  const { externId, url, titel, tekst, werkgever, fysiekeEisen, werkplekken } = een;
  return {
    ...een,
    externId: zuiver(externId),
    url: url === null ? null : zuiver(url),
    titel: zuiver(titel),
    tekst: zuiver(tekst),
    werkgever: werkgever === null ? null : zuiver(werkgever),
    fysiekeEisen: fysiekeEisen === null ? null : zuiver(fysiekeEisen),
    werkplekken: werkplekken.map((plek) => ({ ...plek, naam: zuiver(plek.naam) })),
  };
}

function sluiting(een: Sluiting): Sluiting {
  const { externId, url, bewijs } = een;
  return {
    ...een,
    externId: externId === null ? null : zuiver(externId),
    url: url === null ? null : zuiver(url),
    bewijs: regel(bewijs),
  };
}

function verwijzing(een: Verwijzing): Verwijzing {
  return typeof een.merk === 'string' ? { ...een, merk: zuiver(een.merk) } : een;
}

function lijstdeel({ groep, sleutels, totaal }: Lijstdeel): Lijstdeel {
  return { groep: zuiver(groep), sleutels: sleutels.map(zuiver), totaal };
}

function zuiver(tekst: string): string {
  return tekst.replace(ONOPSLAANBAAR, VERVANGING);
}

function regel(tekst: string): string {
  return zuiver(opEenRegel(tekst.slice(0, 300)));
}
