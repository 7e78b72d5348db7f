import { describe, expect, it } from '@jest/globals';
import { zonderGegevens } from './afbeelding-zonder-gegevens.js';

const segment = (soort: number, inhoud: Buffer | string): Buffer => {
  const lijf = Buffer.from(inhoud);
  const kop = Buffer.from([0xff, soort, 0, 0]);
  kop.writeUInt16BE(lijf.length + 2, 2);
  return Buffer.concat([kop, lijf]);
};
const chunk = (soort: string, inhoud: string): Buffer => {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  return Buffer.concat([lengte, Buffer.from(soort + inhoud), Buffer.alloc(4)]);
};
/** EXIF with an orientation and a place, in one of the two orders of bytes. */
const exif = (klein: boolean, stand: number): Buffer => {
  const tiff = Buffer.alloc(40);
  const kort = (waarde: number, plek: number) =>
    klein ? tiff.writeUInt16LE(waarde, plek) : tiff.writeUInt16BE(waarde, plek);
  const lang = (waarde: number, plek: number) =>
    klein ? tiff.writeUInt32LE(waarde, plek) : tiff.writeUInt32BE(waarde, plek);
  tiff.write(klein ? 'II' : 'MM');
  kort(42, 2);
  lang(8, 4);
  kort(2, 8);
  kort(0x8825, 10);
  kort(0x0112, 22);
  kort(3, 24);
  lang(1, 26);
  kort(stand, 30);
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS-AMERSFOORT')]),
  );
};
const SOI = Buffer.from([0xff, 0xd8]);
const EOI = Buffer.from([0xff, 0xd9]);
const JFIF = segment(0xe0, 'JFIF\0....');
const ADOBE = segment(0xee, 'Adobe....');
const ICC = segment(0xe2, 'ICC_PROFILE\0....');
const TABEL = segment(0xdb, 'tabel');
/** Dots with a filler and a restart in them, which are no markers. */
const PUNTEN = Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]);
const SCAN = Buffer.concat([segment(0xda, 'scan'), PUNTEN]);
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

describe('zonderGegevens', () => {
  it('takes from a JPEG where it was made, words, and what stands behind its end', () => {
    const vuil = Buffer.concat([
      ...[SOI, JFIF, exif(false, 1), segment(0xe1, 'http://ns.adobe.com/xap/ GPS'), ICC],
      ...[segment(0xe2, 'MPF\0GPS'), segment(0xed, 'Photoshop GPS'), segment(0xfe, 'GPS'), ADOBE],
      ...[TABEL, SCAN, TABEL, SCAN, EOI, SOI, exif(true, 6), EOI],
    ]);
    const schoon = zonderGegevens(vuil);
    expect(schoon).toEqual(Buffer.concat([SOI, JFIF, ICC, ADOBE, TABEL, SCAN, TABEL, SCAN, EOI]));
    expect(schoon?.includes('GPS')).toBe(false);
  });

  it.each([true, false])(
    'keeps which way up it is (little endian: %s), and nothing else',
    (klein) => {
      const schoon = zonderGegevens(Buffer.concat([SOI, exif(klein, 6), TABEL, SCAN, EOI]));
      expect(schoon?.includes('GPS')).toBe(false);
      expect(schoon?.includes(Buffer.from('0112000300000001000600', 'hex'))).toBe(true);
      expect(zonderGegevens(schoon ?? Buffer.alloc(0))).toEqual(schoon);
    },
  );

  it('takes words, moments and EXIF from a PNG, and what it does not know', () => {
    const beeld = ['IHDR', 'gAMA', 'IDAT', 'IEND'].map((soort) => chunk(soort, soort.slice(0, 2)));
    const [kop = PNG, gamma = PNG, punten = PNG, einde = PNG] = beeld;
    const vuil = [kop, chunk('tEXt', 'GPS'), gamma, chunk('eXIf', 'GPS'), chunk('tIME', 'GPS')];
    const meer = [chunk('iTXt', 'GPS'), punten, chunk('zZZz', 'GPS'), einde, Buffer.from('GPS')];
    expect(zonderGegevens(Buffer.concat([PNG, ...vuil, ...meer]))).toEqual(
      Buffer.concat([PNG, ...beeld]),
    );
  });

  it.each([
    ['a length beyond the end', Buffer.concat([SOI, Buffer.from('ffe0ffff00', 'hex'), EOI])],
    ['a length of nothing', Buffer.concat([SOI, Buffer.from('ffe00000', 'hex'), EOI])],
    ['no end', Buffer.concat([SOI, JFIF, TABEL, SCAN])],
    ['no marker where one belongs', Buffer.concat([SOI, JFIF, Buffer.from('abc'), EOI])],
    ['a PNG without an end', Buffer.concat([PNG, chunk('IHDR', 'x')])],
    [
      'a PNG with a length beyond it',
      Buffer.concat([PNG, Buffer.from('ffffffff49484452', 'hex'), PNG]),
    ],
    ['a page', Buffer.from('<html>')],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', (_, bytes) => expect(zonderGegevens(bytes)).toBeNull());

  it('takes linear time, also when every byte looks like a marker', () => {
    const lang = Buffer.concat([SOI, SCAN, Buffer.alloc(8 * 1024 * 1024, 0xff), EOI]);
    const begin = performance.now();
    zonderGegevens(lang);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
