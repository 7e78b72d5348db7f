export const zoeken = {
  knop: 'Zoeken',
  titel: 'Zoek overal',
  label: 'Naam van een cliënt, vacature of werkgever',
  hulp: 'Typ ten minste twee letters. Kies met de pijlen, open met Enter.',
  clienten: 'Cliënten',
  vacatures: 'Vacatures',
  werkgevers: 'Werkgevers',
  paginas: 'Pagina’s',
  niets: 'Niets gevonden. Probeer een deel van de naam.',
  gevonden: (n: number) => (n === 1 ? '1 resultaat' : `${n} resultaten`),
  bezig: 'Bezig met zoeken',
  mislukt: 'Niet alles kon worden doorzocht.',
  ookVacatures: (q: string) => `Alle vacatures met ‘${q}’`,
} as const;

export const sneltoetsen = {
  kop: 'Sneltoetsen',
  uitleg: 'Losse toetsen werken niet in een invulveld. Ze zijn uit te zetten.',
  overal: 'Op elke pagina',
  aan: 'Losse toetsen gebruiken',
  menu: 'Sneltoetsen',
  zoek: 'Zoek een cliënt, vacature of werkgever',
  hulp: 'Dit overzicht',
  begin: 'Naar de beginpagina',
} as const;
