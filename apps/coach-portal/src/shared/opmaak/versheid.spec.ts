import { describe, expect, it } from '@jest/globals';
import type { Waargenomen } from '@passend/contracts';
import { standBij, standVan, wanneerTekst } from './versheid.js';

type Sighting = Waargenomen[number];

const NU = new Date('2026-11-23T12:00:00Z');
const bewijs = (code: string, op: string, tekst: string | null = null) => ({
  op,
  code,
  tekst,
  status: 404,
  url: 'https://werk.example/1',
});
const gezien = (anders: Partial<Sighting> = {}): Sighting => ({
  bron: 'De Molen',
  herkomst: 'werkgever',
  url: 'https://werk.example/1',
  eerstGezien: '2026-11-02T08:00:00Z',
  laatstGezien: '2026-11-23T08:12:00Z',
  live: true,
  gecontroleerdOp: '2026-11-23T08:12:00Z',
  gecontroleerdHoe: 'pagina_304',
  lijstVolledig: false,
  mislukt: null,
  twijfel: [],
  gebeurtenissen: [],
  momentopnamen: [],
  ...anders,
});

describe('a moment in words', () => {
  it.each([
    ['2026-11-23T08:12:00Z', 'Vandaag om 09.12'],
    ['2026-11-22T16:40:00Z', 'Gisteren om 17.40'],
    ['2026-11-12T08:12:00Z', 'Op 12 november 2026 om 09.12'],
    // Half past eleven in the evening in UTC is the next day in Amsterdam.
    ['2026-11-22T23:30:00Z', 'Vandaag om 00.30'],
  ])('%s is "%s"', (iso, tekst) => expect(wanneerTekst(iso, NU)).toBe(tekst));
});

describe('how fresh a vacancy is', () => {
  it.each<[Partial<Sighting>, string]>([
    [{}, 'Vandaag om 09.12 gecontroleerd op de pagina van de werkgever: staat nog open.'],
    [
      { gecontroleerdHoe: 'lijst_gelezen', lijstVolledig: true },
      'Vandaag om 09.12 gecontroleerd in de volledige lijst van De Molen: staat nog open.',
    ],
    [
      { gecontroleerdHoe: 'lijst_304' },
      'Vandaag om 09.12 gecontroleerd in de lijst van De Molen: staat nog open.',
    ],
    [
      { gecontroleerdHoe: 'detail_merk' },
      'Vandaag om 09.12 gecontroleerd bij De Molen: staat nog open.',
    ],
  ])('tells where was looked: %p', (anders, zin) =>
    expect(standBij(gezien(anders), NU)).toEqual({ soort: 'open', zinnen: [zin] }),
  );

  it('says so when the last look is days old', () => {
    const stand = standBij(gezien({ gecontroleerdOp: '2026-11-19T08:12:00Z' }), NU);
    expect(stand.soort).toBe('oud');
    expect(stand.zinnen[1]).toContain('meer dan twee dagen geleden');
  });

  it('tells a look that failed without concluding anything from it', () => {
    const { soort, zinnen } = standBij(
      gezien({ mislukt: { op: '2026-11-23T10:00:00Z', status: 403 } }),
      NU,
    );
    expect(soort).toBe('open');
    expect(zinnen[1]).toBe(
      'Vandaag om 11.00 lukte het niet om te kijken (antwoord 403). Dat zegt niets over de vacature.',
    );
  });

  it('names the first sign, and that one is not enough', () => {
    const twijfel = [bewijs('http_404', '2026-11-23T08:12:00Z')];
    const stand = standBij(gezien({ twijfel, gecontroleerdHoe: null }), NU);
    expect(stand).toEqual({
      soort: 'twijfel',
      zinnen: [
        'Vandaag om 09.12 leek de vacature weg. De pagina bestaat niet meer (antwoord 404). Passend kijkt nog een keer voordat hij sluit.',
      ],
    });
  });

  it('names when it closed and on what, once for what was seen twice', () => {
    const sluiting = {
      soort: 'gesloten' as const,
      op: '2026-11-12T08:12:00Z',
      bewijs: [
        bewijs('http_404', '2026-11-11T08:10:00Z'),
        bewijs('http_404', '2026-11-12T08:12:00Z'),
      ],
    };
    expect(standBij(gezien({ live: false, gebeurtenissen: [sluiting] }), NU)).toEqual({
      soort: 'gesloten',
      zinnen: [
        'Op 12 november 2026 om 09.12 gesloten.',
        'De pagina bestaat niet meer (antwoord 404), twee keer gezien: op 11 november 2026 om 09.10 en op 12 november 2026 om 09.12.',
      ],
    });
  });

  it('goes by a place where it is open, however recent the closing elsewhere', () => {
    const dicht = gezien({ live: false, gecontroleerdOp: '2026-11-23T11:00:00Z' });
    expect(standVan([dicht, gezien()], NU)?.soort).toBe('open');
    expect(standVan([dicht], NU)?.soort).toBe('gesloten');
    expect(standVan([], NU)).toBeNull();
  });

  it('keeps the words of the page', () => {
    const twijfel = [bewijs('banner', '2026-11-23T08:12:00Z', 'Deze vacature is vervuld')];
    expect(standBij(gezien({ twijfel }), NU).zinnen[0]).toContain('“Deze vacature is vervuld”');
  });
});
