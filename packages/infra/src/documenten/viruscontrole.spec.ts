import { describe, expect, it } from '@jest/globals';
import { Commandocontrole, GEEN_VIRUSCONTROLE } from './viruscontrole.js';

const EICAR = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*');
/** `grep -qv`: 0 when a line does not hold the word, as a scanner says of a clean file. */
const SCANNER = 'grep -qv EICAR';

describe('Commandocontrole', () => {
  it('says what the scanner says', async () => {
    const controle = new Commandocontrole(SCANNER);
    expect(await controle.controleer(Buffer.from('%PDF-1.7'))).toBe('schoon');
    expect(await controle.controleer(EICAR)).toBe('besmet');
  });

  it('takes a large file of which the scanner reads only the beginning', async () => {
    expect(await new Commandocontrole('true').controleer(Buffer.alloc(5_000_000))).toBe('schoon');
  });

  it.each(['/bestaat/niet', 'grep', 'false -x; rm', ''])('fails closed on %j', async (commando) => {
    expect(await new Commandocontrole(commando).controleer(EICAR)).not.toBe('schoon');
  });

  it('does not wait for ever', async () => {
    expect(await new Commandocontrole('sleep 30', 200).controleer(EICAR)).toBe('mislukt');
  });

  it('runs no shell: what stands behind a semicolon is an argument', async () => {
    expect(await new Commandocontrole('false ; true').controleer(EICAR)).toBe('besmet');
  });
});

describe('without a scanner', () => {
  it('calls everything clean', async () => {
    expect(await GEEN_VIRUSCONTROLE.controleer(EICAR)).toBe('schoon');
  });
});
