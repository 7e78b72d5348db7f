/**
 * Writes the outline of the Netherlands and of the land around it to `src/features/kaart`, from Natural
 * Earth 1:10m (public domain) as npm `world-atlas` holds it. The coast does not move: run once, by hand,
 * and the result is kept, so that neither a build nor an installation needs the package.
 *
 * `npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz`, then
 * `node bouw/maak-landkaart.mjs package`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEDERLAND = '528';
/** What a map shows, in degrees. */
const KADER = { west: 2.3, oost: 8.2, zuid: 50.2, noord: 54 };

const here = dirname(fileURLToPath(import.meta.url));
const [, , source] = process.argv;
if (source === undefined) throw new Error('Name the folder of the unpacked world-atlas.');
const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const atlas = JSON.parse(readFileSync(join(source, 'countries-10m.json'), 'utf8'));
const { scale, translate } = atlas.transform;

const arcs = atlas.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

const land = [];
const buren = [];
for (const country of atlas.objects.countries.geometries) {
  const polygons = country.type === 'Polygon' ? [country.arcs] : (country.arcs ?? []);
  for (const [outer] of polygons) {
    const ring = clip(outer.flatMap(pointsOf));
    if (ring.length > 2) (country.id === NEDERLAND ? land : buren).push(ring);
  }
}

const target = join(here, '../src/features/kaart/land.generated.ts');
writeFileSync(
  target,
  `// Outlines: Natural Earth 1:10m, public domain, through npm world-atlas ${version}. Generated.
// Rings of longitude and latitude in degrees, in turn.

export const LAND: readonly (readonly number[])[] = ${asText(land)};

export const BUURLAND: readonly (readonly number[])[] = ${asText(buren)};
`,
);

function pointsOf(index) {
  const points = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
  return points.slice(1);
}

/** Sutherland-Hodgman against the four sides. */
function clip(ring) {
  const sides = [
    [0, KADER.west, 1],
    [0, KADER.oost, -1],
    [1, KADER.zuid, 1],
    [1, KADER.noord, -1],
  ];
  return sides.reduce((points, side) => cut(points, side), ring);
}

function cut(points, [axis, border, sign]) {
  const inside = (point) => (point[axis] - border) * sign >= 0;
  return points.flatMap((point, i) => {
    const before = points.at(i - 1);
    const kept = inside(point) ? [point] : [];
    return inside(point) === inside(before)
      ? kept
      : [between(before, point, axis, border), ...kept];
  });
}

function between(a, b, axis, border) {
  const part = (border - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
}

function asText(rings) {
  const lines = rings.map(
    (ring) =>
      `  [${ring
        .flat()
        .map((n) => Number(n.toFixed(3)))
        .join(', ')}],`,
  );
  return `[\n${lines.join('\n')}\n]`;
}
