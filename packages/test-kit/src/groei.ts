/** On a text four times as long linear time grows 4 times and quadratic time 16 times. */
export const HOOGSTE_GROEI = 9;
const DEEL = 4;
/** A run shorter than this is too short to compare, in milliseconds. */
const KORT_MS = 20;
const KEREN = 5;

/**
 * How many times longer the work takes on a text than on its first quarter, in processor time of
 * this process: whatever else the machine does counts little, and what looks too much is measured
 * again. 1 when the work is too short to tell.
 */
export function groei(werk: (tekst: string) => unknown, tekst: string): number {
  let laagste = Number.POSITIVE_INFINITY;
  for (let keer = 0; keer < KEREN && laagste >= HOOGSTE_GROEI; keer += 1) {
    const lang = duur(() => werk(tekst));
    if (lang <= KORT_MS) return 1;
    laagste = Math.min(laagste, lang / duur(() => werk(tekst.slice(0, tekst.length / DEEL))));
  }
  return laagste;
}

/** Processor time in milliseconds, never nothing. */
function duur(doe: () => unknown): number {
  const begin = process.cpuUsage();
  doe();
  return Math.max(process.cpuUsage(begin).user / 1000, 0.01);
}
