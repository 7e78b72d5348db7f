/** Runs both sides in turn, so that a slow moment of the machine hits both.
 * @param {number} runs
 * @param {Record<string, () => unknown>} sides
 * @returns {Record<string, number>} median seconds of each side */
export function medians(runs, sides) {
  const seconds = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (const side of Object.values(sides)) side();
  for (let run = 0; run < runs; run++) {
    for (const [name, side] of Object.entries(sides)) {
      const from = performance.now();
      side();
      seconds[name].push((performance.now() - from) / 1000);
    }
  }
  return Object.fromEntries(Object.entries(seconds).map(([name, all]) => [name, median(all)]));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
