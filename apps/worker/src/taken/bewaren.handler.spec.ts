import { describe, expect, it } from '@jest/globals';
import { BewarenHandler } from './bewaren.handler.js';

function met(opruiming: { dossiers: number; klassen: number; mislukt: number }) {
  const regels: unknown[] = [];
  const logger = { info: (velden: unknown) => void regels.push(velden) };
  const handler = new BewarenHandler({ ruimOp: async () => opruiming }, logger);
  return { regels, handler };
}

describe('the nightly removal of what is due', () => {
  it('logs numbers only', async () => {
    const { handler, regels } = met({ dossiers: 2, klassen: 1, mislukt: 0 });
    await handler.voerUit({});
    expect(regels).toEqual([{ dossiers: 2, klassen: 1, mislukt: 0 }]);
  });

  it('fails when something stayed, so that it is tried again and seen', async () => {
    const { handler } = met({ dossiers: 1, klassen: 0, mislukt: 1 });
    await expect(handler.voerUit({})).rejects.toThrow('still there');
  });
});
