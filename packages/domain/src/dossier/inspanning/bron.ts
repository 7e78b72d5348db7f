/** Where a number or a statement of the sollicitatie-inspanning comes from. */
export interface Inspanningsbron {
  readonly zin: string;
  readonly bron: string;
  readonly adres: string | null;
}

/**
 * What the norm rests on. There is no number in the law for the 2e spoor; the rest is practice, and a
 * comparison with another law.
 */
export const INSPANNINGSBRONNEN: readonly Inspanningsbron[] = [
  {
    zin: 'De wet noemt geen aantal sollicitaties voor het 2e spoor. Het UWV kijkt naar alle inspanningen samen.',
    bron: 'Beleidsregels beoordelingskader poortwachter',
    adres: 'https://wetten.overheid.nl/BWBR0014375',
  },
  {
    zin: 'In de praktijk komt 1 tot 3 per week voor. Minder of nul kan ook, als de reden is vastgelegd.',
    bron: 'Essentie Re-integratie, op grond van uitspraken en loonsancties',
    adres: null,
  },
  {
    zin: 'Een uitspraak om naast te leggen: bij 3 sollicitaties in 10 maanden volgde de rechter de sanctie van het UWV niet.',
    bron: 'Centrale Raad van Beroep, CRVB:2017:2860, zoals Essentie Re-integratie die aanhaalt',
    adres: null,
  },
  {
    zin: 'Ter vergelijking: in de WW is het 4 per 4 weken. Die regel geldt niet voor het 2e spoor.',
    bron: 'Besluit sollicitatieplicht werknemers WW en IOW 2012',
    adres: 'https://wetten.overheid.nl/BWBR0031440',
  },
];
