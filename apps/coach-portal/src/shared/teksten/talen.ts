export const talenvelden = {
  kop: 'Talen',
  uitleg:
    'Passend vergelijkt dit met de taal van de vacature en met de talen die het werk vraagt. Wat je leeg laat, telt nooit tegen een vacature.',
  taal: (nummer: number) => `Taal ${nummer}`,
  kies: 'Kies een taal',
  niveau: (nummer: number) => `Hoe goed, taal ${nummer}`,
  geenNiveau: 'Niet ingevuld',
  leest: 'Leest vacatures in deze taal',
  erbij: 'Nog een taal toevoegen',
  weg: (nummer: number) => `Taal ${nummer} weghalen`,
  fout: {
    leeg: (nummer: number) => `Kies taal ${nummer}, of haal die weg.`,
    dubbel: (nummer: number) => `Taal ${nummer} staat er al.`,
    niets: (nummer: number) =>
      `Vul bij taal ${nummer} in hoe goed het gaat, of zet het vinkje bij lezen.`,
  },
} as const;
