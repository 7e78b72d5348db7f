/**
 * Why a vacancy was found, in words that anybody may read: of the work, the hours and the way there.
 * What somebody can or cannot bear is never among them.
 */
export const ATTENDEERREDENEN = [
  'beroep',
  'verwant',
  'woorden',
  'uren',
  'deel_uren',
  'reis',
  'thuiswerk',
] as const;
export type Attendeerreden = (typeof ATTENDEERREDENEN)[number];

/** Each reason as a part of a sentence. */
export const REDENWOORDEN: Readonly<Record<Attendeerreden, string>> = {
  beroep: 'het is werk dat je zoekt',
  verwant: 'het lijkt op werk dat je zoekt',
  woorden: 'je zoekwoorden staan in de titel',
  uren: 'de uren passen',
  deel_uren: 'een deel van de uren past',
  reis: 'het is niet te ver weg',
  thuiswerk: 'je kunt er thuis werken',
};

/** Reasons as one sentence; empty when there are none. */
export function redenzin(redenen: readonly Attendeerreden[]): string {
  const delen = redenen.map((reden) => REDENWOORDEN[reden]);
  if (delen.length === 0) return '';
  const [eerste = '', ...rest] = [delen.slice(0, -1).join(', '), delen.at(-1) ?? ''].filter(
    Boolean,
  );
  const zin = [eerste, ...rest].join(' en ');
  return `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.`;
}
