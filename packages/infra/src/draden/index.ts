export { Draadfout, type Draadreden } from './draadfout.js';
export { Draadpool } from './draadpool.js';
