import { volledigeTekst } from '@passend/matching';
import { z } from 'zod';
import { type Bestand, tekstVan } from '../../io/bestanden.js';
import { Melding } from '../../io/io.js';

/** One vacancy to read. */
export interface GelezenTekst {
  readonly bestand: string;
  /** Identity of the vacancy in a file of several; null for a plain text. */
  readonly vacature: string | null;
  /** Title, line break, text: what the offsets refer to. */
  readonly geheel: string;
  readonly taal: 'nl' | 'en' | 'anders';
}

const regelSchema = z.object({
  externId: z.string().nullish(),
  titel: z.string(),
  tekst: z.string(),
  taal: z.enum(['nl', 'en', 'anders']).catch('nl'),
});

/** A few English function words that Dutch adverts hardly use. */
const ENGELS = /\b(?:the|and|you|with|our|your|will|are|for)\b/giu;
const NEDERLANDS = /\b(?:de|het|een|en|je|van|voor|met|wij|bij)\b/giu;

/**
 * The vacancies of a file: lines of `passend extract`, or the whole file as one plain text.
 * @throws Melding that names the line that cannot be read
 */
export function leesTeksten(bestand: Bestand): readonly GelezenTekst[] {
  const tekst = tekstVan(bestand);
  if (tekst.trim() === '') throw new Melding(`${bestand.pad}: het bestand is leeg.`);
  if (!tekst.trimStart().startsWith('{')) {
    return [{ bestand: bestand.pad, vacature: null, geheel: tekst, taal: taalVan(tekst) }];
  }
  return tekst
    .split('\n')
    .flatMap((regel, nummer) =>
      regel.trim() === '' ? [] : [leesRegel(bestand.pad, regel, nummer + 1)],
    );
}

function leesRegel(pad: string, regel: string, nummer: number): GelezenTekst {
  const gelezen = regelSchema.safeParse(alsJson(regel));
  if (!gelezen.success) {
    throw new Melding(`${pad}: regel ${nummer} is geen vacature van passend extract.`);
  }
  const { externId, taal, ...woorden } = gelezen.data;
  return { bestand: pad, vacature: externId ?? null, geheel: volledigeTekst(woorden), taal };
}

function alsJson(regel: string): unknown {
  try {
    return JSON.parse(regel);
  } catch {
    return undefined;
  }
}

function taalVan(tekst: string): 'nl' | 'en' {
  const begin = tekst.slice(0, 4000);
  const engels = begin.match(ENGELS)?.length ?? 0;
  return engels > (begin.match(NEDERLANDS)?.length ?? 0) ? 'en' : 'nl';
}
