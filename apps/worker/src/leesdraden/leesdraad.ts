import { bedien } from '@passend/infra/draad';
import { DRAADTAKEN } from './draadtaken.js';

// A thread that knows no database, no settings and no network.
bedien(DRAADTAKEN);
