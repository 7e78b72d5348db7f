import { aantal } from '../opmaak/getal.js';

export const werkgever = {
  titel: 'Overzicht',
  uitleg:
    'Hier staat wat er voor uw werknemers is gedaan. Er staan geen gegevens over gezondheid in: die mag een werkgever niet zien.',
  antwoord: (n: number) =>
    `Er ${n === 1 ? 'loopt' : 'lopen'} ${aantal(n, 'traject', 'trajecten')} voor uw organisatie.`,
  leegKop: 'Er loopt nu geen traject',
  leeg: 'Zodra er voor een werknemer een traject start, staat het hier.',
  week: (week: number, tot: number) => `Week ${week} van ${tot}`,
  coach: (naam: string) => `Coach: ${naam}`,
  bekeken: (n: number) => `${aantal(n, 'vacature', 'vacatures')} bekeken`,
  nogNiets: 'Er zijn nog geen vacatures bekeken.',
  grafiek: (naam: string) => `Bekeken vacatures per week voor ${naam}`,
  tabel: 'Toon als tabel',
  weekVan: 'Week van',
  aantal: 'Bekeken vacatures',
} as const;
