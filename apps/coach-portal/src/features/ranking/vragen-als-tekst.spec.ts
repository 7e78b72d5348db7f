import { describe, expect, it } from '@jest/globals';
import { vragenAlsTekst } from './vragen-als-tekst.js';

describe('the questions as a text to send', () => {
  it('name the vacancy and count the questions, and say nothing of anybody', () => {
    const tekst = vragenAlsTekst({
      titel: 'Receptionist',
      vragen: [
        { vraag: 'Hoe zwaar is het?', belang: 'eerst' },
        { vraag: 'Is er een lift?', belang: 'ook' },
      ],
    });
    expect(tekst).toBe(
      'Vragen over de vacature Receptionist:\n\n1. Hoe zwaar is het?\n2. Is er een lift?\n',
    );
  });
});
