import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Toegangspunt } from '@passend/infra';
import type { RequestHandler } from 'express';
import { netwerkVan } from '../sessie/netwerk-van.js';

interface Context {
  readonly punt: { -readonly [K in keyof Toegangspunt]: Toegangspunt[K] };
  /** What this request wrote in the log already. */
  readonly gelogd: Set<string>;
}

const lopend = new AsyncLocalStorage<Context>();

/** A header is as long as its sender likes; more than this tells no devices apart. */
const MAX_APPARAAT = 300;

/** Gives every request a number of its own, and remembers for the log from where it comes. */
export const inVerzoekcontext: RequestHandler = (verzoek, _antwoord, verder) => {
  const punt: Context['punt'] = {
    correlatieId: randomUUID(),
    netwerk: verzoek.ip === undefined ? null : netwerkVan(verzoek.ip),
    apparaat: verzoek.get('user-agent')?.slice(0, MAX_APPARAAT) ?? null,
    sessie: null,
  };
  lopend.run({ punt, gelogd: new Set() }, verder);
};

/** Names the session of the request that is being handled. */
export function zetSessie(token: string | null): void {
  const context = lopend.getStore();
  if (context !== undefined) context.punt.sessie = token;
}

/** From where the request comes that is being handled; null for work that nobody asked for. */
export function toegangspunt(): Toegangspunt | null {
  const context = lopend.getStore();
  return context === undefined ? null : { ...context.punt };
}

/** Whether this request wrote down the same look before: opening a file twice is one look. */
export function isGelogd(blik: string): boolean {
  return lopend.getStore()?.gelogd.has(blik) ?? false;
}

/** Remembers that a look was written down; called when it is sure that the line stays. */
export function onthoudGelogd(blik: string): void {
  lopend.getStore()?.gelogd.add(blik);
}
