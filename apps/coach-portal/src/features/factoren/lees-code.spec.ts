import { describe, expect, it } from '@jest/globals';
import { leesCode } from './lees-code.js';

describe('leesCode', () => {
  it('takes six digits, also with a space in the middle or around', () => {
    expect(leesCode('code', ' 123 456 ')).toBe('123456');
  });

  it.each(['', '12345', '1234567', 'abcdef'])('sends nothing for "%s"', (tekst) => {
    expect(leesCode('code', tekst)).toBeNull();
  });

  it('takes a recovery code in small letters and with its dash', () => {
    expect(leesCode('herstelcode', '7k2qm-9xtwb')).toBe('7K2QM9XTWB');
    expect(leesCode('herstelcode', '7k2qm')).toBeNull();
  });
});
