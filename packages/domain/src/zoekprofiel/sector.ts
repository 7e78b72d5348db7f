import { z } from 'zod';

/** Sectors that a client can wish for or not; as people name them, not those of a statistics office. */
export const SECTOREN = [
  'zorg',
  'onderwijs',
  'administratie',
  'financieel',
  'ict',
  'verkoop',
  'winkel',
  'horeca',
  'transport',
  'productie',
  'techniek',
  'bouw',
  'groen',
  'schoonmaak',
  'veiligheid',
  'overheid',
  'media',
  'verzorging',
] as const;
export const sectorSchema = z.enum(SECTOREN);
export type Sector = z.infer<typeof sectorSchema>;
