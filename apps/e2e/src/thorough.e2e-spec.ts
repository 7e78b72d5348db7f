import { jest } from '@jest/globals';
import { pageFindings } from './harness/checks.js';
import { openPodium } from './harness/podium.js';
import { accessibleStories } from './stories/accessible.js';
import { everyPageStories } from './stories/every-page.js';
import { filterStories } from './stories/filters.js';
import { freshnessStories } from './stories/freshness.js';
import { longListStories } from './stories/long-lists.js';
import { marketStories } from './stories/market.js';
import { occupationStories } from './stories/occupations.js';
import { ownAffairsStories } from './stories/own-affairs.js';
import { questionStories } from './stories/questions.js';
import { tourStories } from './stories/tour.js';

jest.setTimeout(90_000);

// In the long run only: the rest of what the portal can do, and every state in both themes and at all widths.
const podium = openPodium();
filterStories(podium);
longListStories(podium);
questionStories(podium);
occupationStories(podium);
freshnessStories(podium);
tourStories(podium);
ownAffairsStories(podium);
accessibleStories(podium, pageFindings);
marketStories(podium);
everyPageStories(podium, [null]);
