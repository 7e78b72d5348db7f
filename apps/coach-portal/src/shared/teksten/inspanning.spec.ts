import { describe, expect, it } from '@jest/globals';
import { OORDEELWOORDEN } from '@passend/domain';
import { caseload } from './caseload.js';
import { fasenaam, inspanning, mijnInspanning, normTekst } from './inspanning.js';
import { werkgeverInspanning, werkgeverSollicitaties } from './werkgever.js';

/** Every sentence of a catalogue; what takes numbers and days is made with some. */
function zinnen(teksten: object): string[] {
  return Object.values(teksten).map((tekst: unknown) =>
    typeof tekst === 'function' ? String(tekst(2, 3, 4)) : String(tekst),
  );
}

describe('the texts of the inspanning', () => {
  it.each([
    ...zinnen(inspanning),
    ...zinnen(mijnInspanning),
    ...zinnen(fasenaam),
    ...zinnen(werkgeverInspanning),
    ...zinnen(werkgeverSollicitaties),
    caseload.inspanning(0, 8),
    normTekst(1, 3),
  ])('do not say that it is enough and judge nobody: %s', (zin) => {
    expect(zin).not.toMatch(OORDEELWOORDEN);
  });

  it('speak to the werknemer of what he did, and name no norm', () => {
    for (const zin of zinnen(mijnInspanning)) expect(zin).not.toMatch(/norm|moet|verplicht/iu);
  });

  it.each([
    [0, 0, 'geen'],
    [1, 3, '1 tot 3 per week'],
    [2, 2, '2 per week'],
    [0.5, 0.5, '1 in de twee weken'],
    [1.5, 1.5, '1,5 per week'],
  ])('say a norm of %d to %d as people do', (minste, meeste, tekst) => {
    expect(normTekst(minste, meeste)).toBe(tekst);
  });
});
