const SECOND = 1_000;

/** Shortest and longest rest that a source can ask for, in milliseconds: 10 seconds and 6 hours. */
const SHORTEST = 10 * SECOND;
const LONGEST = 6 * 3_600 * SECOND;

/** First rest after a 429 or 503 that names none; it doubles with each that follows. */
const FIRST_REST = 60 * SECOND;

/**
 * How long to leave a source alone after 429 or 503.
 *
 * @param header - Retry-After: seconds or an HTTP date (RFC 9110, 10.2.3); null when absent
 * @param failures - how many such answers came in a row, this one included
 * @param now - epoch milliseconds
 * @returns milliseconds, between 10 seconds and 6 hours
 */
export function restAfterRefusal(header: string | null, failures: number, now: number): number {
  const asked = header === null ? null : parseRetryAfter(header, now);
  const backoff = FIRST_REST * 2 ** Math.min(Math.max(failures, 1) - 1, 10);
  return Math.min(Math.max(asked ?? backoff, SHORTEST), LONGEST);
}

function parseRetryAfter(header: string, now: number): number | null {
  const text = header.trim();
  if (/^\d{1,9}$/u.test(text)) return Number(text) * SECOND;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : date - now;
}
