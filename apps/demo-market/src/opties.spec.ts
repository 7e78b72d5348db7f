import { describe, expect, it } from '@jest/globals';
import { leesOpties } from './opties.js';

describe('the command line of the market', () => {
  it('has sensible values when nothing is said', () => {
    expect(leesOpties([])).toEqual({ port: 0, seed: 7, aantal: 450, tikInterval: 0 });
  });

  it('takes what is said', () => {
    const opties = ['--port', '8080', '--seed', '3', '--aantal', '20', '--tik-interval', '60'];
    expect(leesOpties(opties)).toEqual({ port: 8080, seed: 3, aantal: 20, tikInterval: 60 });
  });

  it.each([
    ['--port', 'x'],
    ['--port', '70000'],
    ['--seed', '-1'],
    ['--aantal', '1.5'],
  ])('refuses %s %s', (naam, waarde) => {
    expect(() => leesOpties([`${naam}=${waarde}`])).toThrow(naam);
  });

  it('refuses an option that it does not know', () => {
    expect(() => leesOpties(['--poort', '1'])).toThrow();
  });
});
