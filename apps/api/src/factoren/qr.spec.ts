import { describe, expect, it } from '@jest/globals';
import { decodeQR } from 'qr/decode.js';
import { tekenQr } from './qr.js';
import { maakGeheim, totpAdres } from './totp.js';

/** Draws the path of an SVG on a field of pixels, as a browser would. */
function alsBeeld(pad: string, maat: number, schaal: number) {
  const breed = maat * schaal;
  const data = new Uint8Array(breed * breed * 4).fill(255);
  for (const [, x, y, lengte] of pad.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let py = Number(y) * schaal; py < (Number(y) + 1) * schaal; py += 1)
      for (let px = Number(x) * schaal; px < (Number(x) + Number(lengte)) * schaal; px += 1)
        data.fill(0, (py * breed + px) * 4, (py * breed + px) * 4 + 3);
  }
  return { width: breed, height: breed, data };
}

describe('a QR code', () => {
  it('holds exactly what was asked, as a reader sees it', () => {
    const adres = totpAdres(maakGeheim(), 'een.lang.adres+van.iemand@re-integratiebureau.example');
    const { maat, pad } = tekenQr(adres);
    expect(decodeQR(alsBeeld(pad, maat, 4))).toBe(adres);
  });

  it('is a path and nothing else, so that a page can draw it without trusting it', () => {
    expect(tekenQr('<script>').pad).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/u);
  });
});
