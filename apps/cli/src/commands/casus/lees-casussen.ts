import { type Casus, leesCases } from '@passend/domain';
import { leesBestand, tekstVan } from '../../io/bestanden.js';
import { EXIT, type Io, Melding } from '../../io/io.js';
import { opEenRegel } from '../../io/opmaak.js';

const MEESTE_FOUTEN = 20;
/** More names than this are no help in a sentence. */
const MEESTE_NAMEN = 12;
const LANGSTE_ZIN = 200;

/**
 * Every case of a file.
 * @throws Melding that names each value that cannot be read, with its path
 */
export async function leesCasussen(io: Io, pad: string): Promise<readonly Casus[]> {
  return leesCasustekst(pad, tekstVan(await leesBestand(io, pad)));
}

/** The same from the text of the file. */
export function leesCasustekst(pad: string, tekst: string): readonly Casus[] {
  const gelezen = leesCases(leesJson(pad, tekst));
  if (gelezen.ok) return gelezen.waarde;
  const { fouten } = gelezen;
  const regels = fouten
    .slice(0, MEESTE_FOUTEN)
    .map((fout) => `${pad}: ${fout.pad || 'bestand'}: ${fout.melding}`);
  const rest = fouten.length - regels.length;
  throw new Melding(
    [...regels, ...(rest > 0 ? [`${pad}: en nog ${rest} fouten.`] : [])].join('\n'),
  );
}

function leesJson(pad: string, tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Melding(`${pad}: dit is geen geldige JSON. Kijk of het bestand heel is.`);
  }
}

/**
 * The case with this id, or the only one of the file when none is named.
 * @throws Melding that names the ids there are
 */
export function kiesCasus(
  command: string,
  casussen: readonly Casus[],
  id: string | undefined,
): Casus {
  const [eerste, ...rest] = casussen;
  const gekozen =
    id === undefined && rest.length === 0 ? eerste : casussen.find((casus) => casus.id === id);
  if (gekozen !== undefined) return gekozen;
  const wat =
    id === undefined ? 'kies een casus met --case.' : 'deze casus staat niet in het bestand.';
  throw new Melding(
    `passend ${command}: ${wat} ${namenVan(casussen.map((casus) => casus.id))}`,
    EXIT.gebruik,
  );
}

/** What there is to choose from, as a sentence. */
export function namenVan(ids: readonly string[]): string {
  const genoemd = opEenRegel(ids.slice(0, MEESTE_NAMEN).join(', '), LANGSTE_ZIN);
  const meer = ids.length > MEESTE_NAMEN ? ` en nog ${ids.length - MEESTE_NAMEN}` : '';
  return ids.length === 0 ? 'Er staat niets in het bestand.' : `Kies uit: ${genoemd}${meer}.`;
}
