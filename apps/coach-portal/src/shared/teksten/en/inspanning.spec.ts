import { describe, expect, it } from '@jest/globals';
import { fasenaam, inspanning, mijnInspanning, normTekst } from './inspanning.js';
import { gatwoorden, normgrondNaam, stilteNaam } from './inspanningswoorden.js';
import { werkgeverInspanning, werkgeverSollicitaties } from './werkgever.js';

/** Words by which an English text would say that an effort is enough, or judge who made it. */
const OORDEELWOORDEN =
  /\b(?:enough|(?:in)?sufficient\w*|too (?:little|few|late|slow|many)|shortfall|behind|well done|poor\w*|lazy|fault|fail\w*|neglect\w*|on track|in order|adequate\w*|disappoint\w*)\b/iu;

function zinnen(teksten: object): string[] {
  return Object.values(teksten).flatMap((tekst: unknown) => {
    if (typeof tekst === 'function') return [String(tekst(2, 3, 4))];
    return typeof tekst === 'object' && tekst !== null ? zinnen(tekst) : [String(tekst)];
  });
}

describe('the English texts of the inspanning', () => {
  it.each([
    inspanning,
    mijnInspanning,
    fasenaam,
    gatwoorden,
    normgrondNaam,
    stilteNaam,
    werkgeverInspanning,
    werkgeverSollicitaties,
  ])('do not say that it is enough and judge nobody (%#)', (teksten) => {
    expect(zinnen(teksten).filter((zin) => OORDEELWOORDEN.test(zin))).toEqual([]);
  });

  it('speak to the werknemer of what he did, and name no norm', () => {
    for (const zin of zinnen(mijnInspanning)) expect(zin).not.toMatch(/norm|must|required/iu);
  });

  it.each([
    [0, 0, 'none'],
    [2, 2, '2 a week'],
    [0.5, 0.5, '1 every two weeks'],
  ])('say a norm of %d to %d as people do', (minste, meeste, tekst) => {
    expect(normTekst(minste, meeste)).toBe(tekst);
  });
});
