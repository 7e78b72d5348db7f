import { weekVanTraject } from '@passend/domain';

/** The waiting time of the WIA: 104 weeks (Wet WIA art. 23). */
const WACHTTIJD_WEKEN = 104;

/** Where a client is in his two years, counted without pauses (those come with the timeline). */
export function toonTraject(eersteZiektedag: string, vandaag: string) {
  // Before the first day no week has begun.
  return { week: weekVanTraject(eersteZiektedag, vandaag) ?? 0, totWeken: WACHTTIJD_WEKEN };
}
