import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** 80 bits: far more than anybody can try at a mail server. */
const TEKENS = 20;
const MERK = /^(?<hex>[0-9a-f]{32})-(?<teken>[0-9a-f]{20})$/u;

/** 32 bytes or more that api and worker share, in base64. */
export const terugmeldgeheimSetting = z
  .base64()
  .transform((tekst) => Buffer.from(tekst, 'base64'))
  .refine((bytes) => bytes.length >= 32, 'Give 32 random bytes in base64.')
  .optional();

/**
 * Signs mail with a mark that comes back with a report about it. So a report names its mail without guessing,
 * and whoever never had the mail cannot report on it.
 */
export class Terugmerk {
  readonly #sleutel: Buffer;

  /** @param geheim shared with who takes reports in */
  constructor(geheim: Buffer) {
    this.#sleutel = createHmac('sha256', geheim).update('passend:terugmelding:merk').digest();
  }

  /** 53 characters; fits behind a name of ten in an address. */
  voor(kenmerk: string): string {
    const hex = kenmerk.replaceAll('-', '').toLowerCase();
    return `${hex}-${this.#teken(hex)}`;
  }

  /** Which mail a mark is of; null when we did not make it. */
  kenmerkVan(merk: string): string | null {
    const { hex, teken } = MERK.exec(merk)?.groups ?? {};
    if (hex === undefined || teken === undefined) return null;
    if (!timingSafeEqual(Buffer.from(teken), Buffer.from(this.#teken(hex)))) return null;
    const stukken = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
    return [...stukken, hex.slice(20)].join('-');
  }

  #teken(hex: string): string {
    return createHmac('sha256', this.#sleutel).update(hex).digest('hex').slice(0, TEKENS);
  }
}

/** Where a mail goes that cannot be delivered (VERP): an address of its own for each mail. */
export class Terugpad {
  readonly #merk: Terugmerk;
  readonly #naam: string;
  readonly #domein: string;

  /** @param adres mailbox or command that takes reports in; `naam+…@domein` has to arrive there too */
  constructor(adres: string, geheim: Buffer) {
    this.#merk = new Terugmerk(geheim);
    const plek = adres.lastIndexOf('@');
    this.#naam = adres.slice(0, plek);
    this.#domein = adres.slice(plek + 1);
  }

  merk(kenmerk: string): string {
    return this.#merk.voor(kenmerk);
  }

  adres(kenmerk: string): string {
    return `${this.#naam}+${this.merk(kenmerk)}@${this.#domein}`;
  }
}
