import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { isEigenVerzoek } from './herkomst.guard.js';

/** As much of a request as the guard looks at. */
function verzoek(origin: string, site?: string): Request {
  const koppen: Readonly<Record<string, string | undefined>> = { origin, 'sec-fetch-site': site };
  const deel = {
    method: 'POST',
    get: (naam: string) => koppen[naam],
    is: () => 'application/json',
  };
  return deel as unknown as Request;
}

describe('isEigenVerzoek', () => {
  it('takes the number of this machine for its name, and no other', () => {
    const hier = 'http://localhost:4000';
    expect(isEigenVerzoek(verzoek('http://localhost:4000'), hier)).toBe(true);
    expect(isEigenVerzoek(verzoek('http://127.0.0.1:4000', 'same-origin'), hier)).toBe(true);
    for (const ander of [
      'http://127.0.0.1:4001',
      'https://127.0.0.1:4000',
      'http://127.0.0.2:4000',
      'http://localhost.example:4000',
      'null',
    ]) {
      expect([ander, isEigenVerzoek(verzoek(ander), hier)]).toEqual([ander, false]);
    }
    expect(isEigenVerzoek(verzoek('http://127.0.0.1:4000', 'cross-site'), hier)).toBe(false);
  });

  it('knows one origin when Passend has a name of its own', () => {
    const hier = 'https://localhost.example';
    expect(isEigenVerzoek(verzoek(hier), hier)).toBe(true);
    expect(isEigenVerzoek(verzoek('http://127.0.0.1.example'), 'http://localhost.example')).toBe(
      false,
    );
    expect(isEigenVerzoek(verzoek('http://127.0.0.1'), hier)).toBe(false);
  });
});
