import type { MijnMatches } from '@passend/contracts';
import { mijn } from '../../shared/teksten/mijn.js';

export interface Stap {
  readonly titel: string;
  readonly uitleg: string;
  readonly naar: 'vacatures' | 'werkgever' | null;
}

/** What somebody can do now: never more than three things, and never nothing. */
export function volgendeStappen(matches: MijnMatches['matches']): readonly Stap[] {
  const open = matches.filter((match) => match.live).length;
  const { stap } = mijn;
  const privacy: Stap = { titel: stap.privacy, uitleg: stap.privacyUitleg, naar: 'werkgever' };
  if (open === 0) return [{ titel: stap.leeg, uitleg: stap.leegUitleg, naar: null }, privacy];
  return [
    { titel: stap.lees(open), uitleg: stap.leesUitleg, naar: 'vacatures' },
    { titel: stap.vertel, uitleg: stap.vertelUitleg, naar: null },
    privacy,
  ];
}
