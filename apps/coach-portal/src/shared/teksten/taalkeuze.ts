/** The other language, called as its speakers call it. */
export const taalkeuze = {
  andere: 'en',
  naam: 'English',
  kop: 'Taal',
  uitleg:
    'Je leest Passend in het Nederlands. Dit apparaat onthoudt je keuze. Vacatures en rapporten blijven in de taal waarin ze zijn geschreven.',
} as const;
