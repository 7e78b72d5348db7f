const KLOK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * The moment at which a clock in the Netherlands shows a day and time. In the night that an hour comes
 * twice it is the first of the two; a time that a spring night skips is taken as if it went on.
 * @param tijd `09:30`
 */
export function ogenblikVan(dag: string, tijd: string): Date {
  const alsUtc = Date.parse(`${dag}T${tijd}:00Z`);
  const eerste = alsUtc - verschil(alsUtc);
  return new Date(alsUtc - verschil(eerste));
}

/** How far the clock is ahead of UTC at a moment, in milliseconds. */
function verschil(moment: number): number {
  return Date.parse(`${KLOK.format(moment).replace(' ', 'T')}Z`) - moment;
}
