import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_COLORS = 256;
/** Places for colours that are seldom but unlike all others, such as the dot of the logo. */
const STRIKING = 64;

/**
 * Makes a PNG with at most 256 colours of the PNG of a screenshot: a third of the size, and the eye sees no
 * difference in flat pages. Written by hand because encoders that do this bring native binaries.
 * @param {Buffer} png eight bits a channel, not interlaced, as Chromium makes them
 * @returns {Buffer}
 */
export function toPalettePng(png) {
  const { width, height, channels, pixels } = decode(png);
  const { palette, indexOf } = chooseColors(pixels, channels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += channels) {
      rows[y * (width + 1) + 1 + x] = indexOf(colorAt(pixels, at));
    }
  }
  return encode(width, height, palette, rows);
}

function decode(png) {
  const parts = [];
  let width = 0;
  let height = 0;
  let channels = 0;
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      channels = data[9] === 6 ? 4 : 3;
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  return { width, height, channels, pixels: unfilter(raw, width * channels, height, channels) };
}

/** Undoes what each row was written as: the difference with the pixel left, above, or both. */
function unfilter(raw, stride, height, channels) {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const kind = raw[y * (stride + 1)];
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? pixels[to + x - channels] : 0;
      const up = y > 0 ? pixels[to + x - stride] : 0;
      const corner = x >= channels && y > 0 ? pixels[to + x - stride - channels] : 0;
      pixels[to + x] = raw[from + x] + guess(kind, left, up, corner);
    }
  }
  return pixels;
}

function guess(kind, left, up, corner) {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  return kind === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left, up, corner) {
  const base = left + up - corner;
  const [a, b, c] = [Math.abs(base - left), Math.abs(base - up), Math.abs(base - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function colorAt(pixels, at) {
  return (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
}

/** The colours that are used most and those that stand out; every other one becomes the nearest of them. */
function chooseColors(pixels, channels) {
  const counts = new Uint32Array(1 << 24);
  const seen = [];
  for (let at = 0; at < pixels.length; at += channels) {
    const color = colorAt(pixels, at);
    if (counts[color] === 0) seen.push(color);
    counts[color] += 1;
  }
  seen.sort((a, b) => counts[b] - counts[a] || a - b);
  const palette = withStriking(seen.slice(0, MOST_COLORS - STRIKING), seen);
  const indexes = new Uint8Array(1 << 24);
  for (const color of seen) indexes[color] = nearest(palette, color);
  return { palette, indexOf: (color) => indexes[color] };
}

/** Adds the colour farthest from all that are there, again and again. */
function withStriking(common, seen) {
  const palette = [...common];
  const left = seen.slice(common.length);
  const far = left.map((color) => distance(color, palette[nearest(palette, color)]));
  while (palette.length < MOST_COLORS) {
    const at = far.reduce((best, value, index) => (value > far[best] ? index : best), 0);
    if (!(far[at] > 0)) return palette;
    const color = left[at];
    palette.push(color);
    for (const [index, other] of left.entries()) {
      far[index] = Math.min(far[index], distance(other, color));
    }
  }
  return palette;
}

function nearest(palette, color) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const far = distance(color, other);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

function distance(a, b) {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function encode(width, height, palette, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
