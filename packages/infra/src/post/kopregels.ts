import { type Mail, Postfout } from './postbode.types.js';

/** Line ends and other control characters begin a new header in a mail, or hide one. */
const STUURTEKEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const MAX_KOP = 300;
const MAX_ADRES = 254;
/** Goes between angle brackets. */
const AFMELDADRES = /^https?:\/\/[\w./:-]{1,200}$/u;
/** One address and nothing that could name a second one. */
const ADRES = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/u;

/**
 * Refuses what could become a header or a receiver of its own. nodemailer folds and encodes by itself;
 * this does not lean on that.
 * @throws Postfout
 */
export function controleerKoppen({ aan, onderwerp, afmelden = 'https://-' }: Mail): void {
  const goed =
    [aan.naam, onderwerp].every((kop) => kop.length <= MAX_KOP && !STUURTEKEN.test(kop)) &&
    aan.adres.length <= MAX_ADRES &&
    ADRES.test(aan.adres) &&
    !STUURTEKEN.test(aan.adres) &&
    AFMELDADRES.test(afmelden);
  if (!goed) throw new Postfout('ongeldige_kop');
}
