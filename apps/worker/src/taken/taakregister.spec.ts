import { describe, expect, it } from '@jest/globals';
import { TAKEN } from '@passend/contracts';
import { type Inschrijving, OnuitvoerbareTaak, schrijfIn, Taakregister } from './taakregister.js';

const niets = async () => {};
const inschrijving = (taak: string): Inschrijving => ({
  taak,
  open: () => ({ taak: 'plan', payload: {}, voerUit: niets, geefOp: niets }),
});
const alle = Object.keys(TAKEN).map(inschrijving);

describe('Taakregister', () => {
  it('starts when every kind of job has one handler', () => {
    expect(() => new Taakregister(alle)).not.toThrow();
  });

  it('names the kinds of job that have no handler', () => {
    const zonder = alle.filter(({ taak }) => taak !== 'haal' && taak !== 'lees');
    expect(() => new Taakregister(zonder)).toThrow('Jobs without a handler: haal, lees.');
  });

  it('refuses a handler without a job, and a second handler', () => {
    expect(() => new Taakregister([...alle, inschrijving('strijk')])).toThrow(
      'There is no job for the handler "strijk".',
    );
    expect(() => new Taakregister([...alle, inschrijving('plan')])).toThrow('has two handlers');
  });

  it('refuses an unknown job and a payload of another form, without quoting it', () => {
    const haal = schrijfIn({ taak: 'haal', voerUit: niets }, (payload) =>
      TAKEN.haal.payload.parse(payload),
    );
    const register = new Taakregister([...alle.filter(({ taak }) => taak !== 'haal'), haal]);
    expect(register.open('haal', { fetchId: 7 }).payload).toEqual({ fetchId: 7 });
    const extra = () => register.open('haal', { fetchId: 7, naam: 'CANARY' });
    expect(extra).toThrow(OnuitvoerbareTaak);
    expect(extra).not.toThrow(/CANARY/u);
    expect(() => register.open('strijk', {})).toThrow(OnuitvoerbareTaak);
  });
});
