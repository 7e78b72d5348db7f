import { leesTerugmelding, TERUGMELDING_MAX_BYTES, type Terugmeldsoort } from '@passend/domain';
import type { DataSource } from 'typeorm';
import { neemTerugmeldingIn } from '../persistence/mensen/attendering/postblokkade.opslag.js';
import { Terugmerk } from './terugpad.js';

/** What was made of a mail that came back; says nothing about whose it was. */
export interface VerwerkteTerugmelding {
  readonly soort: Terugmeldsoort;
  /** Whether it was about a mail of ours that is kept. */
  readonly bekend: boolean;
}

/**
 * Takes in a report about a mail, as it came from the mail server. What is no report, names no mail, or
 * carries a mark that we did not make changes nothing.
 */
export async function verwerkTerugmelding(
  bron: DataSource,
  geheim: Buffer,
  bericht: Uint8Array,
  op: Date,
): Promise<VerwerkteTerugmelding> {
  const tekst = Buffer.from(bericht.subarray(0, TERUGMELDING_MAX_BYTES)).toString('latin1');
  const { soort, merk } = leesTerugmelding(tekst);
  if (soort === 'geen' || merk === null) return { soort, bekend: false };
  const kenmerk = new Terugmerk(geheim).kenmerkVan(merk);
  if (kenmerk === null) return { soort, bekend: false };
  return { soort, bekend: await neemTerugmeldingIn(bron, kenmerk, soort, op) };
}
