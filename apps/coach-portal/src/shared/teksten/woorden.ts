export const woorden = {
  kop: 'Woorden op deze bladzijde',
} as const;
