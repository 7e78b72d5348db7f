import type * as nl from '../concept.js';
import type { Vertaling } from '../vertaling.js';

export const concept = {
  wacht: 'Not saved yet.',
  bezig: 'Saving…',
  bewaard: (tijd: string) => `Saved at ${tijd}.`,
  mislukt: 'Not saved. We will try again.',
  geweigerd: 'This cannot be saved like this. Keep this page open and copy your text.',
  botst: 'Somebody else changed this, or you did in another window.',
  nu: 'Save now',
  neemOver: 'Take over that text',
  houdEigen: 'Keep my text',
  hervat: 'You had already started on this. This is what you filled in.',
  beginOpnieuw: 'Start again',
} satisfies Vertaling<typeof nl.concept>;
