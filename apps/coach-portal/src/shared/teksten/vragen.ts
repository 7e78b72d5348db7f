export const vragen = {
  kop: 'Vragen aan de werkgever',
  uitleg: 'De belangrijkste staan bovenaan. Ze gaan alleen over het werk. Noem geen naam.',
  aanhef: (titel: string) => `Vragen over de vacature ${titel}:`,
  kopieer: 'Kopieer de vragen',
  gekopieerd: 'Gekopieerd. Je kunt ze nu in een bericht plakken.',
  mislukt: 'Kopiëren lukt niet in deze browser. Selecteer de vragen en kopieer ze zelf.',
} as const;

export const motivering = {
  kop: 'Waarom kan dit toch?',
  uitleg:
    'De vacature komt bij deze punten in de buurt van de grens. Schrijf op waarom dat hier kan. Alleen coaches lezen dit.',
  label: (naam: string) => `Motivering bij: ${naam}`,
  bij: (naam: string, tekst: string) => `${naam}: ${tekst}`,
} as const;
