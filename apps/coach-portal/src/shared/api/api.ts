import { probleemSchema } from '@passend/contracts';
import type { z } from 'zod';
import { vraagBevestiging } from '../sessie/bevestiging.js';
import { meldingZin } from '../teksten/meldingen.js';
import { ApiFout, soortVanStatus } from './api-fout.js';

/** Headers beside the usual ones: the token of a link, for who has no session. */
type Koppen = Readonly<Record<string, string>>;

type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Goes with every request; see `features/levend/stilte`. */
export const altijd: Record<string, string> = {};

/** Reads one resource and parses it; an answer that breaks the contract is refused. */
export async function haal<T>(
  schema: z.ZodType<T>,
  pad: string,
  signal?: AbortSignal,
  extra: Koppen = {},
): Promise<T> {
  return lees(schema, await vraag('GET', pad, undefined, signal, extra));
}

/** A file, with the name that the answer gives it. */
export interface OpgehaaldBestand {
  readonly naam: string;
  readonly inhoud: Blob;
}

/** Gets a file to save. */
export async function haalBestand(pad: string): Promise<OpgehaaldBestand> {
  return alsBestand(await vraag('GET', pad));
}

/** Has a file made, and gets it. */
export async function maakBestand(pad: string, inhoud: unknown): Promise<OpgehaaldBestand> {
  return alsBestand(await vraag('POST', pad, inhoud));
}

async function alsBestand(antwoord: Response): Promise<OpgehaaldBestand> {
  const kop = antwoord.headers.get('content-disposition') ?? '';
  const naam = /filename="([^"]+)"/u.exec(kop)?.[1] ?? 'bestand';
  return { naam, inhoud: await antwoord.blob() };
}

/** Changes something and parses the answer. */
export async function stuur<T>(
  schema: z.ZodType<T>,
  methode: Methode,
  pad: string,
  inhoud?: unknown,
  extra: Koppen = {},
): Promise<T> {
  return lees(schema, await vraag(methode, pad, inhoud, undefined, extra));
}

/** Changes something of which the answer does not matter: the page reads the new state itself. */
export async function doe(methode: Methode, pad: string, inhoud?: unknown): Promise<void> {
  await vraag(methode, pad, inhoud);
}

async function vraag(
  methode: Methode,
  pad: string,
  inhoud?: unknown,
  signal?: AbortSignal,
  extra: Koppen = {},
  isHerhaling = false,
): Promise<Response> {
  const antwoord = await bereik(pad, {
    method: methode,
    credentials: 'same-origin',
    headers: { ...koppen(methode), ...altijd, ...extra },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (antwoord.ok) return antwoord;
  const fout = await weigering(antwoord);
  // Some changes ask to show once more who one is; after that the same request goes again.
  const opnieuw = fout.soort === 'bevestiging' && !isHerhaling && (await vraagBevestiging());
  if (opnieuw) return vraag(methode, pad, inhoud, signal, extra, true);
  throw fout;
}

function koppen(methode: Methode): Record<string, string> {
  const accept = 'application/json, application/problem+json';
  return methode === 'GET' ? { accept } : { accept, 'content-type': 'application/json' };
}

async function bereik(pad: string, opties: RequestInit): Promise<Response> {
  try {
    return await fetch(pad, opties);
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout;
    throw new ApiFout('offline', null);
  }
}

async function weigering(antwoord: Response): Promise<ApiFout> {
  const probleem = probleemSchema.safeParse(await jsonOfNiets(antwoord));
  if (!probleem.success) return new ApiFout(soortVanStatus(antwoord.status), antwoord.status);
  const soort = soortVanStatus(antwoord.status, probleem.data.code);
  const { fouten = [], title, code } = probleem.data;
  const velden = fouten.map(({ pad, melding }) => ({ pad, melding: meldingZin(melding) }));
  return new ApiFout(soort, antwoord.status, velden, meldingZin(title), code);
}

async function lees<T>(schema: z.ZodType<T>, antwoord: Response): Promise<T> {
  const gelezen = schema.safeParse(await jsonOfNiets(antwoord));
  if (!gelezen.success) throw new ApiFout('vreemd_antwoord', antwoord.status);
  return gelezen.data;
}

async function jsonOfNiets(antwoord: Response): Promise<unknown> {
  try {
    return await antwoord.json();
  } catch {
    return null;
  }
}
