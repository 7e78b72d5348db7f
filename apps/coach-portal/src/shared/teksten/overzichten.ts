export const overzichten = {
  kop: 'Overzicht van een periode',
  uitleg:
    'Dit overzicht maakt zichzelf uit het dossier. Niemand hoeft het te tekenen. Zonder dagen krijg je alles.',
  soort: 'Wat wil je zien?',
  soorten: {
    sollicitatieoverzicht: 'Sollicitaties met bewijs',
    dossieroverzicht: 'Het hele dossier',
  },
  voor: 'Voor wie is het?',
  lezers: [
    { waarde: 'uwv', label: 'Voor het UWV' },
    { waarde: 'werkgever', label: 'Voor de werkgever' },
  ],
  van: 'Eerste dag (mag leeg)',
  tot: 'Laatste dag (mag leeg)',
  pdf: 'Haal op als PDF',
  csv: 'Haal op als tabel (CSV)',
  klaar: 'Opgehaald. Kijk bij je downloads.',
} as const;
