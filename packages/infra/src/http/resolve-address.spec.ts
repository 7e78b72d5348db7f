import { describe, expect, it } from '@jest/globals';
import { resolveAddress } from './resolve-address.js';

const answering = (addresses: readonly string[]) => async () => addresses;
const unasked = async (): Promise<readonly string[]> => {
  throw new Error('An address needs no look-up.');
};

describe('finding the address to connect to', () => {
  it('gives the first address of a public name', async () => {
    const found = await resolveAddress(
      'werkenbij.example',
      false,
      answering(['8.8.8.8', '8.8.4.4']),
    );
    expect(found).toEqual({ ok: true, address: '8.8.8.8' });
  });

  it.each([['127.0.0.1'], ['10.0.0.5'], ['::1'], ['169.254.169.254']])(
    'refuses a name that points to %s',
    async (address) => {
      const found = await resolveAddress('werkenbij.example', false, answering([address]));
      expect(found).toEqual({ ok: false, reden: 'adres' });
    },
  );

  it('refuses a name with one address that is not public among public ones', async () => {
    const mixed = answering(['8.8.8.8', '192.168.0.1']);
    expect(await resolveAddress('x.example', false, mixed)).toEqual({ ok: false, reden: 'adres' });
  });

  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '169.254.169.254',
    '[::1]',
    '[::]',
    '[::ffff:7f00:1]',
    '[::7f00:1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fd00:ec2::254]',
  ])('judges %s without a look-up', async (host) => {
    expect(await resolveAddress(host, false, unasked)).toEqual({ ok: false, reden: 'adres' });
  });

  it('does not judge a host of the allow-list', async () => {
    const found = await resolveAddress('127.0.0.1', true, unasked);
    expect(found).toEqual({ ok: true, address: '127.0.0.1' });
  });

  it('tells when a name is not known', async () => {
    const unknown = async (): Promise<readonly string[]> => {
      throw new Error('ENOTFOUND');
    };
    expect(await resolveAddress('x.example', false, unknown)).toEqual({ ok: false, reden: 'dns' });
  });
});
