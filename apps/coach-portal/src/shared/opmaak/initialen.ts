/** First letters of the first and the last name. */
export function initialen(naam: string): string {
  const delen = naam.split(' ').filter((deel) => /^\p{Lu}/u.test(deel));
  return `${delen.at(0)?.[0] ?? ''}${delen.length > 1 ? (delen.at(-1)?.[0] ?? '') : ''}`;
}
