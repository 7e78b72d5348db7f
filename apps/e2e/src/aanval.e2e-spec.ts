import { jest } from '@jest/globals';
import { openPodium } from './harness/podium.js';
import { hostileTextStories } from './stories/hostile-text.js';

jest.setTimeout(180_000);

// Apart from the other stories: it fills the market and the names of people with hostile text.
hostileTextStories(openPodium());
