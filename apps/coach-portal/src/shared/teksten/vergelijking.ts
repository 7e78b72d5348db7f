export const vergelijking = {
  titel: 'Twee vacatures naast elkaar',
  tabel: 'Vergelijking van twee vacatures',
  waarop: 'Waarop',
  verschillen: (n: number) =>
    n === 0 ? 'Geen verschil' : n === 1 ? '1 verschil' : `${n} verschillen`,
  verschil: 'Dit is verschillend',
  gelijk: 'Dit is gelijk',
  terug: 'Terug naar de lijst',
  zegtNiets: 'Staat niet in de tekst',
  grens: (grens: string) => `Grens: ${grens}`,
  uitkomst: 'Hele belastbaarheid',
  reis: 'Reis',
  uren: 'Uren per week',
  loon: 'Loon',
  profiel: (criterium: string) => `Zoekprofiel: ${criterium.toLowerCase()}`,
} as const;
