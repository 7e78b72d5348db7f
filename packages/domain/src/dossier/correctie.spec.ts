import { describe, expect, it } from '@jest/globals';
import { bezwaarTegen, correctieVan, geldendeRegels } from './correctie.js';
import type { Dossierregel } from './regel.js';
import type { Dossiergebeurtenis, DossiergebeurtenisVan } from './soorten/index.js';
import { voorCoach, voorWerkgeverZicht } from './zicht.js';

const COACH = '00000000-0000-4000-8000-00000000000c';
const WERKNEMER = '00000000-0000-4000-8000-00000000000e';
const idVan = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

function notitie(tekst: string): DossiergebeurtenisVan<'notitie'> {
  return { ...KOP, soort: 'notitie', werkgever: null, uwv: { tekst }, prive: null };
}
const KOP = { datum: '2026-11-30', over: null };
const regel = (nummer: number, gebeurtenis: Dossiergebeurtenis, van = COACH): Dossierregel => ({
  id: idVan(nummer),
  nummer,
  op: '2026-11-30T09:00:00.000Z',
  door: { id: van, rol: van === COACH ? 'coach' : 'werknemer' },
  gebeurtenis,
});
const weg = (wat: Dossierregel, vervangen: boolean) =>
  correctieVan(wat, { datum: '2026-11-30', reden: 'Verkeerde client.', vervangen });
const nummers = (regels: readonly Dossierregel[]) => regels.map(({ nummer }) => nummer);

describe('corrections', () => {
  const een = regel(1, notitie('een'));
  const twee = regel(2, notitie('twee'));

  it('take a line back', () => {
    expect(nummers(geldendeRegels([een, twee, regel(3, weg(een, false))]))).toEqual([2]);
  });

  it('put the next line in the place of the one that was taken back, time after time', () => {
    const drie = regel(4, notitie('een, maar goed'));
    const regels = [een, twee, regel(3, weg(een, true)), drie];
    expect(nummers(geldendeRegels(regels))).toEqual([4, 2]);
    const nogEens = [...regels, regel(5, weg(drie, true)), regel(6, notitie('een, echt goed'))];
    expect(nummers(geldendeRegels(nogEens))).toEqual([6, 2]);
  });

  it('have the leaves of what they correct, and no others', () => {
    const stil: Dossiergebeurtenis = {
      ...KOP,
      soort: 'notitie',
      werkgever: null,
      uwv: null,
      prive: { tekst: 'voor mij', gedeeldMetCoach: false },
    };
    expect(weg(regel(1, stil), false)).toMatchObject({
      over: idVan(1),
      werkgever: null,
      uwv: null,
      prive: { reden: 'Verkeerde client.', gedeeldMetCoach: false },
    });
    expect(weg(een, false)).toMatchObject({ werkgever: null, prive: null });
  });

  it('are refused for what does not count, and when the replacement is missing', () => {
    const leeg = { ...notitie('x'), uwv: null } as const;
    expect(bezwaarTegen([een], [weg(een, true), notitie('nieuw')])).toBeNull();
    expect(bezwaarTegen([een], [weg(een, false)])).toBeNull();
    expect(bezwaarTegen([een], [weg(een, true)])).toMatch(/replacement/u);
    expect(bezwaarTegen([een], [weg(twee, false)])).toMatch(/does not count/u);
    expect(bezwaarTegen([een], [weg(een, false), weg(een, false)])).toMatch(/does not count/u);
    expect(bezwaarTegen([een, regel(2, weg(een, false))], [weg(een, false)])).toMatch(/count/u);
    expect(bezwaarTegen([], [{ ...notitie('x'), ...leeg }])).toMatch(/leaf/u);
  });
});

describe('who sees what', () => {
  const prive = (gedeeldMetCoach: boolean): Dossiergebeurtenis => ({
    ...KOP,
    soort: 'notitie',
    werkgever: null,
    uwv: null,
    prive: { tekst: 'CANARY', gedeeldMetCoach },
  });

  it('the coach: what is private only where it is shared, or is his own', () => {
    const regels = [
      regel(1, prive(false), WERKNEMER),
      regel(2, prive(true), WERKNEMER),
      regel(3, prive(false), COACH),
      regel(4, { ...prive(false), uwv: { tekst: 'open' } } as Dossiergebeurtenis, WERKNEMER),
    ];
    const gezien = voorCoach(regels, COACH);
    expect(nummers(gezien)).toEqual([2, 3, 4]);
    expect(gezien.map(({ gebeurtenis }) => gebeurtenis.prive === null)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('the employer: nothing but lines with a leaf for him, and of these only that leaf', () => {
    const uwv = { vervangen: false, reden: 'CANARY' };
    const voorHem = weg(regel(1, notitie('x')), false);
    const regels = [
      regel(1, notitie('CANARY')),
      regel(2, { ...voorHem, werkgever: { vervangen: false }, uwv }),
    ];
    const gezien = voorWerkgeverZicht(regels);
    expect(gezien.map(({ nummer }) => nummer)).toEqual([2]);
    expect(JSON.stringify(gezien)).not.toContain('CANARY');
  });
});
