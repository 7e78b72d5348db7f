import type { Sleutelbos } from './sleutels.js';

/** How the fetcher introduces itself and behaves. */
export interface OphalerSettings {
  /** Name without version that robots.txt rules are matched with, `Passend`. */
  readonly productToken: string;
  readonly versie: string;
  /** Web page or mail address where a site owner reaches us. */
  readonly contact: string;
  /** `host:port` of servers outside the public internet that may be visited: the demo market. */
  readonly toegestaan: readonly string[];
  /** Keys of sources that ask for one. */
  readonly sleutels: Sleutelbos;
  /** Shortest pause between two visits of one server, in milliseconds. */
  readonly pauzeMs: number;
  /** The same for servers of the allow-list, which are ours. */
  readonly pauzeEigenMs: number;
  /** Longest time that a visit waits for its turn before it is put off, in milliseconds. */
  readonly maxWachtenMs: number;
  /** For everything from connecting to the last byte, redirects included. */
  readonly maxDuurMs: number;
  /** After decompression. */
  readonly maxBytes: number;
}

export const OPHALER_DEFAULTS = {
  productToken: 'Passend',
  versie: '0.1',
  toegestaan: [],
  sleutels: {},
  pauzeMs: 1_000,
  pauzeEigenMs: 0,
  maxWachtenMs: 10_000,
  maxDuurMs: 15_000,
  maxBytes: 5 * 1_024 * 1_024,
} as const;

/** Most hops of one visit. */
export const MAX_REDIRECTS = 5;

/** Says who visits and where to complain, as RFC 9309 and plain manners ask. */
export function userAgent(settings: OphalerSettings): string {
  return `${settings.productToken}/${settings.versie} (+${settings.contact})`;
}
