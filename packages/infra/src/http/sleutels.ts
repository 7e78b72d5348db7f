import type { Verzoek } from '@passend/ingestion';
import type { OphaalVraag, WeigerReden } from './fetch.types.js';
import { hostKey } from './url-guard.js';

/** A key of a source, and the only servers that may see it. */
export interface Sleutel {
  /** Null when it is not in the settings. */
  readonly waarde: string | null;
  /** `host:port`. */
  readonly hosts: readonly string[];
  /** Sent as `Authorization: Bearer` with every request to those servers. */
  readonly alsKop?: boolean;
}

/** The keys by the name that a placeholder gives them. */
export type Sleutelbos = Readonly<Record<string, Sleutel>>;

/** A request with its keys filled in. Made for one request and kept nowhere. */
export interface GevuldVerzoek {
  readonly ok: true;
  readonly pad: string;
  readonly body: string | null;
  readonly koppen: Readonly<Record<string, string>>;
  /** The keys in it, to be taken out of an answer that repeats them. */
  readonly waarden: readonly string[];
}

export type Vulling = GevuldVerzoek | { readonly ok: false; readonly reden: WeigerReden };

/** A shorter one would also be found where it stands for something else. */
const MIN_TEKENS = 6;

/** `{sleutel:naam}`, also as it looks in an address. */
const PLAATS = /(?:\{|%7B)sleutel(?::|%3A)([a-z_]{1,40})(?:\}|%7D)/giu;

/** Whether a key is needed to ask this. */
export function vraagtSleutel(url: URL, vraag: OphaalVraag, bos: Sleutelbos): boolean {
  return namenIn(url, vraag.verzoek ?? null, bos).length > 0;
}

/**
 * Fills keys in at the moment of the request. A key goes to its own servers only, so that an answer
 * or a person with access to the sources cannot have it sent elsewhere.
 */
export function vulIn(url: URL, vraag: OphaalVraag, bos: Sleutelbos): Vulling {
  const verzoek = vraag.verzoek ?? null;
  const gevraagd = new Map<string, Sleutel & { readonly waarde: string }>();
  for (const naam of namenIn(url, verzoek, bos)) {
    const sleutel = Object.hasOwn(bos, naam) ? bos[naam] : undefined;
    if (sleutel === undefined) return { ok: false, reden: 'sleutel_ontbreekt' };
    if (!sleutel.hosts.includes(hostKey(url))) return { ok: false, reden: 'sleutel_elders' };
    if (sleutel.waarde === null) return { ok: false, reden: 'sleutel_ontbreekt' };
    gevraagd.set(naam, { ...sleutel, waarde: sleutel.waarde });
  }
  const waardeVan = (naam: string) => gevraagd.get(naam.toLowerCase())?.waarde ?? '';
  const alsKop = [...gevraagd.values()].find((sleutel) => sleutel.alsKop === true);
  return {
    ok: true,
    pad: vervang(`${url.pathname}${url.search}`, (naam) => encodeURIComponent(waardeVan(naam))),
    body: verzoek === null ? null : vervang(verzoek.body, (naam) => inTekst(waardeVan(naam))),
    koppen: alsKop === undefined ? {} : { authorization: `Bearer ${alsKop.waarde}` },
    waarden: [...gevraagd.values()].map(({ waarde }) => waarde),
  };
}

/** Takes keys out of an answer: some services repeat the request in it. */
export function zonderSleutels(body: Uint8Array, waarden: readonly string[]): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const vormen = [...new Set(waarden.flatMap((waarde) => [waarde, encodeURIComponent(waarde)]))];
  const gevonden = vormen.filter((vorm) => vorm.length >= MIN_TEKENS && buffer.includes(vorm));
  if (gevonden.length === 0) return body;
  const tekst = gevonden.reduce(
    (rest, vorm) => rest.replaceAll(Buffer.from(vorm).toString('latin1'), '***'),
    buffer.toString('latin1'),
  );
  return Buffer.from(tekst, 'latin1');
}

function namenIn(url: URL, verzoek: Verzoek | null, bos: Sleutelbos): readonly string[] {
  const tekst = `${url.pathname}${url.search} ${verzoek?.body ?? ''}`;
  const genoemd = [...tekst.matchAll(PLAATS)].map(([, naam]) => (naam ?? '').toLowerCase());
  const alsKop = Object.keys(bos).filter(
    (naam) => bos[naam]?.alsKop === true && bos[naam].hosts.includes(hostKey(url)),
  );
  return [...new Set([...genoemd, ...alsKop])];
}

function vervang(tekst: string, waardeVan: (naam: string) => string): string {
  return tekst.replace(PLAATS, (_geheel, naam: string) => waardeVan(naam));
}

/** As it stands between quotes in JSON. */
function inTekst(waarde: string): string {
  return JSON.stringify(waarde).slice(1, -1);
}
