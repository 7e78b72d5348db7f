import { describe, expect, it } from '@jest/globals';
import { leesBelasting } from '../../lezer/lees-belasting.js';
import type { Eis } from '../../types.js';
import { BESLIST_VANAF } from '../regel.js';
import { type Kaderzin, MISSCHIEN_VAN_JOU, NIET_VAN_JOU } from './zinnen-kaders.js';

const beslist = ([item, titel, zin]: Kaderzin): readonly Eis[] =>
  leesBelasting(`${titel}\nWij zijn een bedrijf in Zwolle.\n${zin}`).filter(
    (eis) => eis.item === item && eis.van > titel.length && eis.zekerheid >= BESLIST_VANAF,
  );

describe('the frame of a clause', () => {
  it.each(NIET_VAN_JOU)('takes %s off the %s: %s', (...zin) => {
    expect(beslist(zin).some(({ ontkend }) => ontkend)).toBe(true);
  });

  it.each(MISSCHIEN_VAN_JOU)('leaves %s to the %s, or open: %s', (...zin) => {
    expect(beslist(zin).filter(({ ontkend }) => ontkend)).toEqual([]);
  });
});
