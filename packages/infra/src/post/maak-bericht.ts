import type { SendMailOptions } from 'nodemailer';
import { controleerKoppen } from './kopregels.js';
import type { Mail } from './postbode.types.js';
import type { Terugpad } from './terugpad.js';

/** Who the mail is from: `Passend <post@bureau.nl>`. */
export interface Afzender {
  readonly naam: string;
  readonly adres: string;
  /** Where it goes when it cannot be delivered; left out: to `adres`. */
  readonly terug?: Terugpad;
}

/** A mail in the form of nodemailer; files and addresses in it are never fetched. */
export function maakBericht(mail: Mail, van: Afzender): SendMailOptions {
  controleerKoppen(mail);
  const domein = van.adres.split('@').at(-1) ?? 'passend.invalid';
  return {
    from: { name: van.naam, address: van.adres },
    to: { name: mail.aan.naam, address: mail.aan.adres },
    subject: mail.onderwerp,
    text: mail.tekst,
    html: mail.html,
    messageId: `<${mail.kenmerk}@${domein}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(van.terug === undefined ? {} : { 'X-Passend-Merk': van.terug.merk(mail.kenmerk) }),
      ...afmeldkoppen(mail.afmelden),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** One click in the mail program unsubscribes (RFC 8058). Not folded: that breaks signatures on the way. */
function afmeldkoppen(adres: string | undefined) {
  if (adres === undefined) return {};
  return {
    'List-Unsubscribe': { prepared: true, foldLines: false, value: `<${adres}>` },
    'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
  };
}
