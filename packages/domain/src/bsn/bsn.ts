import { z } from 'zod';

const CIJFERS = 9;
/** So few that nobody knows the number from them, and enough to tell two apart. */
const ZICHTBAAR = 2;

/** Why somebody needs to see the whole number. */
export const BSN_DOELEN = ['uwv', 'bedrijfsarts', 'controle', 'werknemer_vraagt'] as const;
export const bsnDoelSchema = z.enum(BSN_DOELEN, 'Kies waarvoor u het nummer nodig hebt.');
export type BsnDoel = z.infer<typeof bsnDoelSchema>;

/** A BSN as somebody types it: dots and spaces fall away, a leading zero may be left out. */
export const bsnSchema = z
  .string()
  .max(20)
  .transform((tekst) => tekst.replace(/[\s.]/gu, '').padStart(CIJFERS, '0'))
  .refine(isBsn, 'Dit is geen goed burgerservicenummer. Kijk het nog eens na.');

/** The check that every BSN passes ("elfproef"): weights 9 to 2, and minus 1 for the last. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/u.test(tekst) || /^0+$/u.test(tekst)) return false;
  const som = [...tekst].reduce((tot, cijfer, plek) => {
    const gewicht = plek === CIJFERS - 1 ? -1 : CIJFERS - plek;
    return tot + gewicht * Number(cijfer);
  }, 0);
  return som % 11 === 0;
}

/** The number as it is shown: the last two digits. */
export function maskeerBsn(bsn: string): string {
  return `${'•'.repeat(CIJFERS - ZICHTBAAR)}${bsn.slice(-ZICHTBAAR)}`;
}
