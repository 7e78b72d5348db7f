import { klassen } from '../lib/klassen.js';
import './teken.css';

/**
 * The one set of icons: lines of one weight on a field of 24, round ends. The shapes of the four
 * verdicts are a set of their own (`oordeel-teken.tsx`): those are words, these only help to find.
 */
const TEKENS = {
  omlaag: 'm6 9 6 6 6-6',
  verder: 'm9 6 6 6-6 6',
  terug: 'm15 6-6 6 6 6',
  zoek: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20 20',
  sluit: 'M6 6l12 12M18 6 6 18',
  vink: 'm5 12.5 4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  hulp: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9.6 9.4c.2-1.3 1.2-2.1 2.5-2.1 1.4 0 2.4.9 2.4 2.1 0 1.9-2.4 2-2.4 3.9M12.1 16.4v.1',
  oog: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  oogDicht:
    'M4 4l16 16M9.9 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.4M6.4 7.3A16.5 16.5 0 0 0 2.5 12S6 18.5 12 18.500a9 9 0 0 0 4.5-1.2',
  kaart:
    'M12 21s-6.5-5.8-6.5-11a6.5 6.5 0 0 1 13 0c0 5.2-6.5 11-6.5 11ZM12 7.700a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.600Z',
  lijst: 'M8.5 6.500H20M8.5 12H20M8.5 17.500H20M4 6.500h.1M4 12h.1M4 17.500h.1',
  agenda: 'M5 6.500h14V20H5ZM5 10.500h14M8.5 4v4M15.5 4v4',
  document: 'M6.5 3.500h7l4 4v13h-11ZM13.5 3.500v4h4M9.5 12.500h5M9.5 16h5',
  mens: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.500c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  werkgever:
    'M4.5 20.500v-15h9v15M13.5 9.500h6v11M3 20.500h18M8 9h2M8 12.500h2M8 16h2M16.3 13h.1M16.3 16.500h.1',
  vacature: 'M4 8.500h16v11H4ZM9 8.500V5h6v3.500M4 13h16',
  slot: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.500v2.5',
  pauze: 'M8.5 5.500v13M15.5 5.500v13',
  letOp: 'M12 4 2.8 20h18.400ZM12 10v4.500M12 17.200v.1',
  zon: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M18.7 5.300l-1.4 1.400M6.7 17.300l-1.4 1.4',
  maan: 'M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10Z',
  toetsen: 'M3 7h18v10H3ZM6.5 10.200h.1M10 10.200h.1M13.5 10.200h.1M17 10.200h.1M8 13.800h8',
} as const;
export type Tekennaam = keyof typeof TEKENS;
export const TEKENNAMEN = Object.keys(TEKENS) as readonly Tekennaam[];

interface TekenProps {
  readonly naam: Tekennaam;
  readonly klas?: string;
}

/** An icon beside a word that says the same; never alone. */
export function Teken({ naam, klas }: TekenProps) {
  return (
    <svg
      className={klassen('icoon', klas)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={TEKENS[naam]} />
    </svg>
  );
}
