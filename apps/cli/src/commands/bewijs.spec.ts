import { afterAll, describe, expect, it } from '@jest/globals';
import { bewijshash } from '@passend/ingestion';
import { maakProefIo, ruimProefmappenOp, zetBestand } from '../proef/proef-io.js';
import { voerUit } from '../voer-uit.js';

afterAll(ruimProefmappenOp);

const INHOUD = {
  externId: 'a-1',
  url: null,
  titel: 'Receptionist',
  tekst: 'Je ontvangt gasten.',
  taal: 'nl' as const,
  werkgever: null,
  werkplekken: [],
  thuiswerk: null,
  uren: { min: 24, max: null },
  salaris: null,
  opleiding: null,
  contract: null,
  geplaatstOp: null,
  sluitOp: null,
  fysiekeEisen: null,
};
const OPNAME = { id: '7', bron: 'De Molen', sha256: bewijshash(INHOUD), inhoud: INHOUD };

describe('passend bewijs', () => {
  const draai = async (opname: unknown) => {
    const io = maakProefIo();
    zetBestand(io, 'a.json', typeof opname === 'string' ? opname : JSON.stringify(opname, null, 2));
    const uitgang = await voerUit(['bewijs', 'a.json'], io);
    return { uitgang, uit: io.uitvoer.join(''), klachten: io.klachten.join('') };
  };

  it('says that a file is what it was, however it is laid out', async () => {
    const { uitgang, uit } = await draai(OPNAME);
    expect([uitgang, uit]).toEqual([0, `a.json: klopt. ${OPNAME.sha256}\n`]);
  });

  it('says that one character was changed', async () => {
    const inhoud = { ...INHOUD, tekst: 'Je ontvangt gasten!' };
    const { uitgang, uit } = await draai({ ...OPNAME, inhoud });
    expect(uitgang).toBe(1);
    expect(uit).toContain('klopt niet');
  });

  it('says that a field was added', async () => {
    const { uitgang, klachten } = await draai({ ...OPNAME, inhoud: { ...INHOUD, extra: 1 } });
    expect([uitgang, klachten]).toEqual([1, 'a.json: is geen bewaarde versie van een vacature.\n']);
  });

  it.each(['', '[]', 'null', '{"sha256":1}'])('refuses %s in a sentence', async (tekst) => {
    const { uitgang, klachten } = await draai(tekst);
    expect(uitgang).toBe(1);
    expect(klachten).toMatch(/^a\.json: is geen /u);
  });
});
