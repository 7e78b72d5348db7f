import { expect, it } from '@jest/globals';
import { PerPlek } from './per-plek.js';

it('keeps what was read of a place, and reads another place anew', () => {
  const bekend = new PerPlek<string | null>();
  let keer = 0;
  const lees = () => {
    keer += 1;
    return keer === 2 ? null : `lezing ${keer}`;
  };
  expect(bekend.van({ van: 3, tot: 9 }, lees)).toBe('lezing 1');
  expect(bekend.van({ van: 3, tot: 9 }, lees)).toBe('lezing 1');
  expect(bekend.van({ van: 3, tot: 10 }, lees)).toBeNull();
  expect(bekend.van({ van: 3, tot: 10 }, lees)).toBeNull();
  expect(bekend.van({ van: 9, tot: 3 }, lees)).toBe('lezing 3');
});
