export const periode = {
  vanTot: (van: string, tot: string) => `van ${van} tot en met ${tot}`,
  vanaf: (van: string) => `vanaf ${van}`,
  tot: (tot: string) => `tot en met ${tot}`,
  zonderEinde: 'zonder einddatum',
} as const;
