export const bsnDoel = {
  uwv: 'Voor UWV',
  bedrijfsarts: 'Voor de bedrijfsarts',
  controle: 'Om te kijken of het klopt',
  werknemer_vraagt: 'De werknemer vraagt erom',
} as const;

export const bsn = {
  kop: 'Burgerservicenummer',
  uitleg: 'Alleen voor dit dossier. De werkgever ziet het hier niet.',
  leeg: 'Nog niet ingevuld.',
  vulIn: 'Vul het nummer in',
  wijzig: 'Wijzig het nummer',
  veld: 'Burgerservicenummer (BSN)',
  hulp: '9 cijfers. Neem het over van de opdracht of van een document.',
  fout: 'Dit is geen goed burgerservicenummer. Kijk het nog eens na.',
  bewaar: 'Bewaar',
  annuleer: 'Annuleer',
  toon: 'Toon het hele nummer',
  waarvoor: 'Waarvoor heb je het nodig?',
  waarvoorHulp: 'Dit komt in het logboek. De werknemer kan dat lezen.',
  toonNu: 'Toon nu',
  verberg: 'Verberg',
  bewaard: 'Het nummer is bewaard.',
} as const;
