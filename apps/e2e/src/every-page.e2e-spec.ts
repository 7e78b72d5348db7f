import { openPodium } from './harness/podium.js';
import { everyPageStories } from './stories/every-page.js';

// In the long run only: more than a hundred pages take minutes.
everyPageStories(openPodium(), ['coach', 'werknemer', 'werkgever', 'beheerder']);
