import { describe, expect, it } from '@jest/globals';
import type { Rapport } from '@passend/domain';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { type Rapportblad, rapportPdf } from './rapport-pdf.js';

const OPMAAK =
  '#strong[x] $a^2$ *vet* _schuin_ `code` <label> @bron \\ // "c" #read("/etc/passwd")';

const rijen = Array.from({ length: 60 }, (_, n) => [`${n + 1} maart 2026`, OPMAAK, 'Loopt']);
const rapport: Rapport = {
  soort: 'voortgangsrapportage',
  publiek: 'werkgever',
  titel: 'Voortgangsrapportage',
  rapportId: '00000000-0000-4000-8000-000000000001',
  versie: 2,
  zout: 'z',
  bureau: 'Bureau',
  werknemer: 'Anna #de *Wit*',
  werkgever: 'Bakkerij',
  periode: null,
  opgemaakt: '2026-11-30',
  delen: [
    {
      kop: 'Samenvatting #let',
      stukken: [
        { vorm: 'woorden', van: 'Sanne', tekst: `${OPMAAK}\n\nTweede alinea` },
        { vorm: 'lijst', punten: ['eerste punt', OPMAAK] },
        { vorm: 'gegevens', paren: [{ naam: 'Coach', waarde: OPMAAK }] },
      ],
    },
    {
      kop: 'Sollicitaties',
      stukken: [{ vorm: 'tabel', titel: 'Alle', kolommen: ['Datum', 'Soort', 'Stand'], rijen }],
    },
  ],
};
const blad: Rapportblad = {
  rapport,
  voor: 'Exemplaar voor de werkgever',
  voorblad: [{ naam: 'Werknemer', waarde: rapport.werknemer }],
  handtekeningen: [
    { wie: 'Coach', naam: 'Sanne', functie: 'coach', datum: '30 november 2026' },
    { wie: 'Werknemer', naam: '', functie: '', datum: '' },
  ],
  controlegetal: 'ab'.repeat(32),
};

const knoopSchema = z.object({
  role: z.string().optional(),
  scope: z.string().optional(),
  get children() {
    return z.array(knoopSchema).optional();
  },
});
type Knoop = z.infer<typeof knoopSchema>;

const rollen = (knoop: Knoop): readonly Knoop[] => [
  knoop,
  ...(knoop.children ?? []).flatMap((kind) => rollen(kind)),
];

async function lees(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const paginas = await Promise.all(
    Array.from({ length: document.numPages }, async (_, n) => {
      const pagina = await document.getPage(n + 1);
      const boom = knoopSchema.parse(await pagina.getStructTree());
      const { items } = await pagina.getTextContent();
      const tekst = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      return { knopen: rollen(boom), tekst };
    }),
  );
  const { info } = await document.getMetadata();
  return { paginas, info: JSON.stringify(info), mark: await document.getMarkInfo() };
}

describe('the PDF of a report', () => {
  const gelezen = lees(rapportPdf(blad));

  it('is tagged, in Dutch, with a title and a day', async () => {
    const { info, mark } = await gelezen;
    expect(Reflect.apply(Map.prototype.get, mark, ['Marked'])).toBe(true);
    expect(JSON.parse(info)).toMatchObject({
      Language: 'nl-NL',
      Title: 'Voortgangsrapportage van Anna #de *Wit*',
      CreationDate: expect.stringContaining('20261130'),
    });
    expect(rapportPdf(blad).includes('pdfuaid')).toBe(true);
  });

  it('has heads in order, lists, and tables with a head for each column', async () => {
    const knopen = (await gelezen).paginas.flatMap((pagina) => pagina.knopen);
    const koppen = knopen.flatMap(({ role }) => (role && /^H\d$/u.test(role) ? [role] : []));
    expect(koppen[0]).toBe('H1');
    expect(koppen.filter((kop) => kop === 'H1')).toHaveLength(1);
    for (const [n, kop] of koppen.entries())
      expect(Number(kop[1])).toBeLessThanOrEqual(Number((koppen[n - 1] ?? 'H0')[1]) + 1);
    const soorten = new Set(knopen.map(({ role }) => role));
    for (const soort of ['L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD'])
      expect([soort, soorten.has(soort)]).toEqual([soort, true]);
    const hoofden = knopen.filter(({ role }) => role === 'TH');
    expect(new Set(hoofden.map(({ scope }) => scope))).toEqual(new Set(['Column']));
  });

  it('shows what people wrote as text, never as markup', async () => {
    const { paginas } = await gelezen;
    const alles = paginas
      .map(({ tekst }) => tekst)
      .join(' ')
      .replaceAll(/\s+/gu, ' ');
    for (const stuk of ['#strong[x]', '*vet*', '_schuin_', '`code`', '<label>', '@bron', '#read('])
      expect(alles).toContain(stuk);
    expect(alles).not.toContain('root:');
  });

  it('reads in the order of the page, and repeats the head of a table on the next one', async () => {
    const { paginas } = await gelezen;
    const [eerste, tweede] = paginas.map(({ tekst }) => tekst);
    const plekken = [
      'Voortgangsrapportage',
      'Werknemer',
      'Samenvatting',
      'Tweede alinea',
      'Sollicitaties',
    ];
    const volgorde = plekken.map((woord) => eerste?.indexOf(woord) ?? -1);
    expect(volgorde).toEqual(volgorde.toSorted((a, b) => a - b));
    expect(volgorde.every((plek) => plek >= 0)).toBe(true);
    expect(tweede).toMatch(/Datum\s+Soort\s+Stand/u);
    expect(tweede).toMatch(/Pagina\s+2\s+van/u);
  });

  it('says who signed, and leaves room for who did not', async () => {
    const laatste = (await gelezen).paginas.at(-1)?.tekst.replaceAll(/\s+/gu, ' ');
    expect(laatste).toContain('Ondertekend door Sanne, coach, op 30 november 2026.');
    expect(laatste).toContain('Nog niet ondertekend');
    expect(laatste).toContain('abab');
  });
});
