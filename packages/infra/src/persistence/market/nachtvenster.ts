/** Sources that are visited at night only are visited from 22.00 to 6.00. */
const BEGIN_UUR = 22;
const EIND_UUR = 6;

const UUR_IN_NEDERLAND = new Intl.DateTimeFormat('nl-NL', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

/** Whether it is night in the Netherlands, when a large source is visited without being in the way. */
export function isNacht(nu: Date): boolean {
  const uur = Number(UUR_IN_NEDERLAND.format(nu));
  return uur >= BEGIN_UUR || uur < EIND_UUR;
}
