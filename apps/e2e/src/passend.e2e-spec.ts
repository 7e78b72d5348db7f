import { jest } from '@jest/globals';
import { openPodium } from './harness/podium.js';
import { accessibleStories } from './stories/accessible.js';
import { applicationStories } from './stories/applications.js';
import { caseloadStories } from './stories/caseload.js';
import { decisionStories } from './stories/decision.js';
import { failedWorkStories } from './stories/failed-work.js';
import { filterStories } from './stories/filters.js';
import { freshnessStories } from './stories/freshness.js';
import { marketStories } from './stories/market.js';
import { occupationStories } from './stories/occupations.js';
import { otherRoleStories } from './stories/other-roles.js';
import { ownAffairsStories } from './stories/own-affairs.js';
import { paperStories } from './stories/papers.js';
import { peopleStories } from './stories/people.js';
import { questionStories } from './stories/questions.js';
import { rankingStories } from './stories/ranking.js';
import { reactionStories } from './stories/reactions.js';
import { signInStories } from './stories/sign-in.js';
import { sourceStories } from './stories/sources.js';
import { trajectoryStories } from './stories/trajectory.js';
import { whatIfStories } from './stories/what-if.js';

/** Most stories take 2 to 5 s; a machine that is busy gets more. */
jest.setTimeout(90_000);

// Starting Passend takes longer than all of one theme, so that the themes share one.
const podium = openPodium();
signInStories(podium);
caseloadStories(podium);
rankingStories(podium);
filterStories(podium);
decisionStories(podium);
whatIfStories(podium);
reactionStories(podium);
applicationStories(podium);
questionStories(podium);
occupationStories(podium);
otherRoleStories(podium);
sourceStories(podium);
freshnessStories(podium);
failedWorkStories(podium);
peopleStories(podium);
trajectoryStories(podium);
paperStories(podium);
accessibleStories(podium);
ownAffairsStories(podium);
marketStories(podium);
