import { analyse } from 'scslre';

/**
 * Patterns that see a text in which the load reader has hidden every run of 200 characters without
 * white space: what grows with such a run alone is bounded.
 */
const READS_SHORT_RUNS = /^packages\/matching\/(?:src|dist)\/(?:lexicon|lezer)\//u;

/** Reports of one pattern that are looked at; more say nothing new. */
const REPORTS = 30;

/**
 * What is wrong with a pattern on hostile text, in words; null when it takes linear time, or time
 * that something else bounds. Finds what grows by repeating one character, exponentially or with a
 * power of the length.
 * @param {import('./written.mjs').Pattern} pattern
 * @returns {string | null}
 */
export function judge({ source, flags, where }) {
  const { reports } = analyse({ source, flags }, { maxReports: REPORTS });
  const bounded = READS_SHORT_RUNS.test(where);
  const bad = reports.filter((report) => report.exponential || !(bounded && inRun(report)));
  const [worst] = [...bad].sort((a, b) => Number(b.exponential) - Number(a.exponential));
  return worst === undefined ? null : `${size(worst)} on ${part(worst)}`;
}

/** Repeating the character that holds it up makes a run without white space. */
function inRun({ character }) {
  return [' ', '\n', '\t'].every((space) => !character.set.has(space.charCodeAt(0)));
}

function size({ exponential, type }) {
  if (exponential) return 'exponential';
  return type === 'Move' ? 'quadratic, by starting everywhere,' : 'polynomial';
}

function part({ quant, startQuant, endQuant }) {
  const parts = quant === undefined ? [startQuant, endQuant] : [quant];
  return parts.map(({ raw }) => `"${raw.slice(0, 60)}"`).join(' and ');
}
