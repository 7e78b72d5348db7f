import { createHmac, timingSafeEqual } from 'node:crypto';

export const HANDTEKENING = 'x-passend-handtekening';
export const TERUGMELDING_SOORT = 'message/rfc822';
/** A signature is worth nothing after this, so that what was listened to cannot be sent for ever. */
const GELDIG_S = 300;
const VORM = /^t=(?<op>\d{10}),v1=(?<teken>[0-9a-f]{64})$/u;

/** `t=SECONDS,v1=HEX`: HMAC-SHA256 over the seconds, a full stop and the mail. */
export function onderteken(geheim: Buffer, bericht: Uint8Array, op: Date): string {
  const seconden = String(Math.floor(op.getTime() / 1000));
  return `t=${seconden},v1=${tekenVan(geheim, seconden, bericht).toString('hex')}`;
}

/** Whether somebody who has the secret signed exactly this mail, a moment ago. */
export function isOndertekend(geheim: Buffer, kop: string, bericht: Uint8Array, nu: Date): boolean {
  const { op, teken } = VORM.exec(kop)?.groups ?? {};
  if (op === undefined || teken === undefined) return false;
  if (Math.abs(nu.getTime() / 1000 - Number(op)) > GELDIG_S) return false;
  return timingSafeEqual(Buffer.from(teken, 'hex'), tekenVan(geheim, op, bericht));
}

function tekenVan(geheim: Buffer, seconden: string, bericht: Uint8Array): Buffer {
  const sleutel = createHmac('sha256', geheim).update('passend:terugmelding:adres').digest();
  return createHmac('sha256', sleutel).update(`${seconden}.`).update(bericht).digest();
}
