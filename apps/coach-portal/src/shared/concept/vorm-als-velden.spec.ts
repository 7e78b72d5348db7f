import { describe, expect, it } from '@jest/globals';
import { conceptInvoerSchema } from '@passend/contracts';
import { z } from 'zod';
import { leesVorm, schrijfVorm } from './vorm-als-velden.js';

const schema = z.object({ naam: z.string(), punten: z.array(z.object({ tekst: z.string() })) });
const LEEG = { naam: '', punten: [] };
const lang = { naam: 'Lijst', punten: [{ tekst: 'x'.repeat(20_000) }, { tekst: 'é”\n' }] };

describe('a large form as a draft', () => {
  it('comes back as it was, in pieces that a draft may have', () => {
    const velden = schrijfVorm(lang, LEEG);
    expect(conceptInvoerSchema.safeParse({ versie: 0, inhoud: velden }).success).toBe(true);
    expect(leesVorm(velden, schema, LEEG)).toEqual(lang);
  });

  it('is not taken over what the file says by now, nor when it is another form', () => {
    const velden = schrijfVorm(lang, LEEG);
    expect(leesVorm(velden, schema, { ...LEEG, naam: 'Nieuw' })).toBeNull();
    expect(leesVorm({ ...velden, 'deel.2': '' }, schema, LEEG)).toBeNull();
    expect(leesVorm(schrijfVorm({ iets: 1 }, LEEG), schema, LEEG)).toBeNull();
    expect(leesVorm({}, schema, LEEG)).toBeNull();
  });
});
