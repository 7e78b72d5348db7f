import { describe, expect, it } from '@jest/globals';
import type { SignaalBericht } from '@passend/contracts';
import { ROLLEN, SIGNALEN } from '@passend/domain';
import { metNieuws, type Nieuws, nieuwsTekst, plekVan } from './nieuws.js';
import { watVerandert } from './wat-verandert.js';

const WIE = '6f2d3c1e-8d3a-4f0e-9a7b-1c2d3e4f5a6b';
const bericht = (deel: Partial<SignaalBericht>): SignaalBericht => ({
  signaal: 'vacatures',
  werknemerId: WIE,
  vacatureIds: [],
  zelf: false,
  ...deel,
});

describe('what a window tells of', () => {
  it('counts the vacancies of one client together, each once', () => {
    const een = metNieuws([], 'coach', bericht({ vacatureIds: ['1', '2'] }));
    const samen = metNieuws(een, 'coach', bericht({ vacatureIds: ['2', '3'] }));
    expect(samen).toHaveLength(1);
    const [regel] = samen as [Nieuws];
    expect(nieuwsTekst('coach', regel, 'Anouk')).toBe('3 nieuwe vacatures voor Anouk.');
    expect(nieuwsTekst('coach', regel, null)).toBe('3 nieuwe vacatures voor een cliënt.');
    expect(plekVan(regel)).toBe(`/werknemers/${WIE}/nieuwe-vacatures`);
  });

  it('is never what somebody did himself, nor what his role does not hear of', () => {
    expect(metNieuws([], 'coach', bericht({ zelf: true }))).toEqual([]);
    expect(metNieuws([], 'werkgever', bericht({ signaal: 'voortgang' }))).toEqual([]);
    expect(metNieuws([], 'werknemer', bericht({ signaal: 'oordeel' }))).toEqual([]);
  });

  it('is three lines at most', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const regels = ids.reduce<readonly Nieuws[]>(
      (eerder, werknemerId) => metNieuws(eerder, 'coach', bericht({ werknemerId })),
      [],
    );
    expect(regels.map(({ werknemerId }) => werknemerId)).toEqual(['b', 'c', 'd']);
  });
});

describe('what a signal touches', () => {
  it('of a client is what this window has of him, and of nobody else', () => {
    for (const signaal of SIGNALEN) {
      const { meteen, straks } = watVerandert('coach', bericht({ signaal, vacatureIds: ['7'] }));
      for (const [deel, wie] of [...meteen, ...straks]) {
        expect([deel, deel === 'caseload' ? WIE : wie]).toEqual([deel, WIE]);
      }
    }
  });

  it('never is a list that somebody works through, until he asks for it', () => {
    for (const rol of ROLLEN)
      for (const signaal of SIGNALEN) {
        const { meteen } = watVerandert(rol, bericht({ signaal }));
        expect(meteen.map(([deel]) => deel)).not.toContain('ranglijst');
      }
  });
});
