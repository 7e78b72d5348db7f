import {
  BRON_TYPES,
  type Bronbegin,
  type BronType,
  LEEG_RESULTAAT,
  type Leesinvoer,
  type Leesresultaat,
} from './bronlezer.js';
import { decodeer } from './decodeer.js';
import { opEigenServer } from './eigen-server.js';
import { opslaanbaar } from './opslaanbaar.js';
import { LEZERS } from './register.js';

/** Larger answers are refused here too, whoever fetched them. In characters; a feed of a large source is about 20 million. */
const MAX_TEKENS = 64 * 1024 * 1024;
const BEGIN = 4096;

/**
 * Recognises the kind of source from its content, content type and address.
 * @returns null when no reader knows the shape
 */
export function herkenBron(invoer: Leesinvoer): BronType | null {
  return herkenTekst(decodeer(invoer.inhoud, invoer.contentType ?? null), invoer);
}

/**
 * Reads one answer of a source into vacancies. Never throws on input: what cannot be read is a
 * fault in the result.
 * @param type kind of source, or `auto` to recognise it
 */
export function leesBron(type: BronType | 'auto', invoer: Leesinvoer): Leesresultaat {
  const inhoud = decodeer(invoer.inhoud, invoer.contentType ?? null);
  if (inhoud.trim() === '') return metFout('leeg', 'Het antwoord is leeg.');
  if (inhoud.length > MAX_TEKENS)
    return metFout('te_groot', 'Het antwoord is te groot om te lezen.');
  const soort = type === 'auto' ? herkenTekst(inhoud, invoer) : type;
  if (soort === null)
    return metFout(
      'vorm_onbekend',
      `Deze vorm is niet bekend. Kies zelf een soort: ${BRON_TYPES.join(', ')}.`,
    );
  const url = invoer.url ?? null;
  const gelezen = LEZERS[soort].lees({
    inhoud,
    url,
    peildatum: invoer.peildatum ?? null,
    werkgever: invoer.werkgever ?? null,
    rol: invoer.rol ?? 'ingang',
    verzoek: invoer.verzoek ?? null,
  });
  return opslaanbaar(opEigenServer(gelezen, url));
}

/**
 * How to begin with a source: the first request, and how its address is kept.
 * @returns null when the address cannot be one of this kind
 */
export function beginVan(type: string, adres: string): Bronbegin | null {
  const soort = BRON_TYPES.find((bekend) => bekend === type);
  const lezer = soort === undefined ? undefined : LEZERS[soort];
  return lezer?.begin === undefined ? { adres, url: adres, verzoek: null } : lezer.begin(adres);
}

function herkenTekst(inhoud: string, invoer: Leesinvoer): BronType | null {
  const begin = inhoud.slice(0, BEGIN);
  let beste: { readonly type: BronType; readonly score: number } | null = null;
  for (const type of BRON_TYPES) {
    const score = LEZERS[type].herken(begin, invoer.contentType ?? null, invoer.url ?? null);
    if (score > (beste?.score ?? 0)) beste = { type, score };
  }
  return beste?.type ?? null;
}

function metFout(code: string, melding: string): Leesresultaat {
  return { ...LEEG_RESULTAAT, fouten: [{ waar: 'document', code, melding }] };
}
