import { describe, expect, it } from '@jest/globals';
import { stopBelet } from './stop-belet.js';

describe('stopBelet', () => {
  const coach = { id: 'coach', clienten: 0 };

  it('lets somebody without clients go', () => {
    expect(stopBelet(coach, 'ik', ['ik'])).toBeNull();
  });

  it('keeps oneself, also when there are other beheerders', () => {
    expect(stopBelet({ id: 'ik', clienten: 0 }, 'ik', ['ik', 'ander'])).toBe('zelf');
  });

  it('keeps the last beheerder who can sign in', () => {
    expect(stopBelet({ id: 'ander', clienten: 0 }, 'ik', ['ander'])).toBe('laatste_beheerder');
    expect(stopBelet({ id: 'ander', clienten: 0 }, 'ik', ['ander', 'ik'])).toBeNull();
  });

  it('keeps a coach as long as clients are his', () => {
    expect(stopBelet({ ...coach, clienten: 1 }, 'ik', ['ik'])).toBe('clienten');
  });
});
