import { describe, expect, it } from '@jest/globals';
import { ApiFout } from '../../shared/api/api-fout.js';
import { factoren } from '../../shared/teksten/factoren.js';
import { passkeyMelding } from './passkey-melding.js';

const metNaam = (naam: string) => Object.assign(new Error('in English'), { name: naam });

describe('passkeyMelding', () => {
  it('says that it was broken off, not that something is wrong', () => {
    expect(passkeyMelding(metNaam('NotAllowedError'))).toBe(factoren.passkeyAfgebroken);
  });

  it('says that the device has one already', () => {
    expect(passkeyMelding(metNaam('InvalidStateError'))).toBe(factoren.passkeyBestaat);
  });

  it('says what the server says, and never the English of the browser', () => {
    expect(passkeyMelding(new ApiFout('conflict', 409, [], 'Je hebt er al 10.'))).toBe(
      'Je hebt er al 10.',
    );
    expect(passkeyMelding(metNaam('UnknownError'))).toBe(factoren.passkeyMislukt);
  });
});
