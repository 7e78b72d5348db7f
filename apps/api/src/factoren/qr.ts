import { encodeQR } from 'qr';

/** A QR code as one path of an SVG in which every square is one unit. */
export interface QrTekening {
  readonly maat: number;
  readonly pad: string;
}

/** Draws a QR code with the quiet edge of four squares that readers need. */
export function tekenQr(tekst: string): QrTekening {
  const vlak = encodeQR(tekst, 'raw', { ecc: 'medium', border: 4 });
  return { maat: vlak.length, pad: vlak.map(tekenRij).join('') };
}

/** Each run of dark squares as one rectangle. */
function tekenRij(rij: readonly boolean[], y: number): string {
  const delen: string[] = [];
  for (let x = 0; x < rij.length; x += 1) {
    if (rij[x] !== true) continue;
    const begin = x;
    while (rij[x + 1] === true) x += 1;
    const breed = x - begin + 1;
    delen.push(`M${begin} ${y}h${breed}v1h-${breed}z`);
  }
  return delen.join('');
}
