import { createHash } from 'node:crypto';
import type { Vacature } from '@passend/domain';

/**
 * Hash of what a vacancy says, to see whether it changed. Identity, address and posting day are left
 * out: the same advert keeps its hash on another address, and many sites renew the posting day daily.
 * @returns 64 hexadecimal characters (SHA-256)
 */
export function inhoudshash(vacature: Vacature): string {
  const plekken = vacature.werkplekken
    .map(({ naam, postcode, provincie, land }) => JSON.stringify([naam, postcode, provincie, land]))
    .sort();
  const { salaris, uren } = vacature;
  const inhoud = [
    vacature.titel,
    vacature.tekst,
    vacature.taal,
    vacature.werkgever,
    plekken,
    vacature.thuiswerk,
    [uren.min, uren.max],
    salaris === null ? null : [salaris.min, salaris.max, salaris.periode, salaris.valuta],
    vacature.opleiding,
    vacature.contract,
    vacature.sluitOp,
    vacature.fysiekeEisen,
  ];
  return createHash('sha256').update(JSON.stringify(inhoud)).digest('hex');
}
