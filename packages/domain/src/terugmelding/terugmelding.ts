import { type Bericht, type Koppen, leesBericht, leesKoppen, waarde } from './mime.js';

/**
 * What a mail says that came back to us.
 * - `onbestelbaar`: there is no such address, and there will be none
 * - `klacht`: the receiver called a mail of ours unwanted
 * - `geen`: anything else, also what failed for now or for another reason
 */
export type Terugmeldsoort = 'onbestelbaar' | 'klacht' | 'geen';

export interface GelezenTerugmelding {
  readonly soort: Terugmeldsoort;
  /**
   * Marks that may name the mail that it is about. The first one stands in the address that it was sent to;
   * without that, there is one or it is not known which mail was meant. Whether it is ours, its signature says.
   */
  readonly merk: string | null;
}

/** Kind of a mark: 32 digits of the mail and 20 of its signature, in hexadecimal. */
const MERK = /(?<![0-9a-f])[0-9a-f]{32}-[0-9a-f]{20}(?![0-9a-f])/giu;
/** Addresses that a mail server writes down when it delivers. */
const BEZORGD_AAN = ['x-original-to', 'delivered-to', 'envelope-to', 'x-envelope-to', 'to'];
/** RFC 3463: no such mailbox, system or address; it moved; it is switched off. */
const WEG = /^5\.(?:1\.(?:1|2|3|6|10)|2\.1)$/u;
/** RFC 5965 and the IANA list; `not-spam` is the opposite. */
const KLACHTEN = new Set(['abuse', 'fraud', 'opt-out']);
const MAX_MERKEN = 50;

/**
 * Reads a delivery status notification (RFC 3464) or a complaint (RFC 5965). Never throws.
 * @param tekst the mail as it came, one character for each byte
 */
export function leesTerugmelding(tekst: string): GelezenTerugmelding {
  const bericht = leesBericht(tekst);
  const soort = soortVan(bericht);
  return { soort, merk: soort === 'geen' ? null : merkVan(bericht) };
}

function soortVan(bericht: Bericht): Terugmeldsoort {
  if (bericht.rapport === 'feedback-report') return isKlacht(bericht) ? 'klacht' : 'geen';
  if (bericht.rapport === 'delivery-status') return isWeg(bericht) ? 'onbestelbaar' : 'geen';
  return 'geen';
}

function isKlacht({ delen }: Bericht): boolean {
  const rapport = delen.find(({ soort }) => soort === 'message/feedback-report');
  if (rapport === undefined) return false;
  const aard = waarde(leesKoppen(rapport.tekst.trimStart()), 'feedback-type');
  return KLACHTEN.has(aard.trim().toLowerCase());
}

/** Every receiver has a block of his own after the block about the mail; one of ours has one receiver. */
function isWeg({ delen }: Bericht): boolean {
  const status = delen.find(({ soort }) => /^message\/(?:global-)?delivery-status$/u.test(soort));
  if (status === undefined) return false;
  const ontvangers = status.tekst
    .split(/\n[ \t]*\n/u)
    .map((blok) => leesKoppen(blok.trimStart()))
    .filter((koppen) => koppen.has('final-recipient') || koppen.has('action'));
  return ontvangers.length > 0 && ontvangers.every(isBlijvend);
}

function isBlijvend(koppen: Koppen): boolean {
  if (waarde(koppen, 'action').trim().toLowerCase() !== 'failed') return false;
  const [status = ''] = waarde(koppen, 'status').split(/[ \t(]/u, 1);
  if (status !== '5.0.0') return WEG.test(status);
  // Exim says 5.0.0 of every failure; what the other server said stands beside it.
  const [, gezegd = ''] =
    /\b5\d\d[ -]#?(5\.\d{1,3}\.\d{1,3})\b/u.exec(waarde(koppen, 'diagnostic-code')) ?? [];
  return WEG.test(gezegd);
}

function merkVan({ koppen, delen }: Bericht): string | null {
  const adressen = BEZORGD_AAN.flatMap((naam) => koppen.get(naam) ?? []);
  const [bezorgd] = merkenIn(adressen.join('\n'));
  if (bezorgd !== undefined) return bezorgd;
  const genoemd = new Set(delen.flatMap(({ tekst }) => merkenIn(tekst)));
  const [een, ...meer] = genoemd;
  return meer.length === 0 ? (een ?? null) : null;
}

function merkenIn(tekst: string): readonly string[] {
  const merken: string[] = [];
  for (const [merk] of tekst.matchAll(MERK)) {
    if (merken.length >= MAX_MERKEN) break;
    merken.push(merk.toLowerCase());
  }
  return merken;
}
