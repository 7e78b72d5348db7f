/** What stands in a calendar that others may see: nothing of health, no name, no kind of step. */
export const AGENDATEKST = {
  naam: 'Passend',
  stap: 'Passend: laatste dag voor een stap',
  afspraak: 'Passend: afspraak',
  uitleg: 'Log in bij Passend om te lezen wat het is.',
} as const;
