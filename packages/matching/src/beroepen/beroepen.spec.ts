import { describe, expect, it } from '@jest/globals';
import { BELASTINGPROFIELEN } from './belastingprofielen.js';
import { BEROEPEN, beroepVanCode } from './beroep.js';
import { belastingklasse, verwachtingVan } from './beroepsverwachting.js';
import { herkenBeroep } from './in-gebruik.js';
import { PROFIEL_PER_GROEP } from './profiel-per-groep.js';
import { RUIME_TITELS } from './ruime-titels.js';
import { leesDoelberoepen, titelkernVan, vergelijkBeroep } from './vergelijk-beroep.js';

const naamVan = (titel: string) => {
  const code = herkenBeroep(titel)?.code;
  return BEROEPEN.find((b) => b.code === code)?.naam ?? null;
};
const vergelijk = (doelen: readonly string[], titel: string) =>
  vergelijkBeroep(leesDoelberoepen(doelen), {
    beroep: herkenBeroep(titel)?.code ?? null,
    titelkern: titelkernVan(titel),
  });

describe('the table of occupations', () => {
  it('holds no code and no title twice', () => {
    const codes = BEROEPEN.map((b) => b.code);
    const titels = BEROEPEN.flatMap((b) => b.titels);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(titels).size).toBe(titels.length);
    expect(titels.length).toBeGreaterThan(3500);
    expect(new Set(codes.map((c) => c.slice(0, 4))).size).toBe(436);
    expect(new Set(codes.map((c) => c.slice(0, 3))).size).toBe(130);
  });

  it('finds every title of its own under its own code', () => {
    const mis = BEROEPEN.flatMap((b) =>
      b.titels.filter((titel) => herkenBeroep(titel)?.code !== b.code),
    );
    expect(mis).toEqual([]);
  });

  it('gives every occupation a load profile, and only profiles that exist', () => {
    for (const naam of Object.values(PROFIEL_PER_GROEP))
      expect(BELASTINGPROFIELEN).toHaveProperty(naam);
    const zonder = BEROEPEN.filter(
      (b) => !Object.keys(PROFIEL_PER_GROEP).some((prefix) => b.code.startsWith(prefix)),
    );
    expect(zonder).toEqual([]);
  });
});

describe('recognising a job title', () => {
  it.each([
    ['Telefonist(e)', 'telefonist'],
    ['Logistiek planner', 'logistiek planner'],
    ['Junior Order Picker (m/v) 32-38 uur', 'orderpicker'],
    ['ALLROUND MEDEWERKER MAGAZIJN EN ADMINISTRATIE', 'magazijnmedewerker'],
    ['Orderpickers gezocht!', 'orderpicker'],
    ['Heftruck chauffeur avonddienst', 'heftruckchauffeur'],
    ['Medewerker postkamer en archief', 'postsorteerder'],
    ['Conciërge', 'conciërge'],
    ['Wijkverpleegkundige thuiszorg', 'verpleegkundige'],
    ['Scheepslasser', 'lasser'],
    ['Medewerker kwekerij', 'medewerker kwekerij'],
    ['Customer service employee', 'klantenservicemedewerker'],
    ['Truck driver CE', 'vrachtwagenchauffeur'],
    ['Baliemedewerker burgerzaken', 'informatiemedewerker'],
  ])('reads "%s" as %s', (titel, naam) => {
    expect(naamVan(titel)).toBe(naam);
  });

  it.each(['', '   ', '(m/v)', 'Word jij onze toekomst?', 'Xyzzy', 'x'.repeat(100_000)])(
    'finds no occupation in %#',
    (titel) => {
      expect(herkenBeroep(titel)).toBeNull();
    },
  );

  it('is surer of a whole title than of the end of a compound', () => {
    const heel = herkenBeroep('lasser')?.zekerheid ?? 0;
    expect(heel).toBeGreaterThan(herkenBeroep('lasser in Zwolle')?.zekerheid ?? 1);
    expect(heel).toBeGreaterThan(herkenBeroep('scheepslasser')?.zekerheid ?? 1);
  });
});

describe('comparing with the target occupations', () => {
  const logistiek = ['logistiek planner', 'administratief medewerker logistiek'];
  it.each([
    ['Planner transport', 'doel'],
    ['Expeditiemedewerker', 'verwant'],
    ['Allround medewerker magazijn', 'verwant'],
    ['Orderpicker', 'anders'],
    ['Kapper', 'anders'],
    ['Aanpakker met pit', 'onbekend'],
    ['Coördinator bedrijfsbureau', 'verwant'],
    ['Laundry operative', 'anders'],
    ['Schilderwerkinspectie', 'anders'],
    ['Customer support agent', 'anders'],
  ])('calls "%s" %s for a logistic planner', (titel, verwacht) => {
    expect(vergelijk(logistiek, titel)).toBe(verwacht);
  });

  it('takes a wide target for all occupations that it names, and a narrow one for itself', () => {
    expect(vergelijk(['receptionist'], 'Receptionist hotel')).toBe('doel');
    expect(vergelijk(['planner'], 'Planner thuiszorg')).toBe('doel');
    expect(vergelijk(['planner thuiszorg'], 'Planner transport')).toBe('verwant');
    expect(vergelijk(['chauffeur'], 'Buschauffeur')).toBe('doel');
    expect(vergelijk(['buschauffeur'], 'Taxichauffeur')).not.toBe('doel');
  });

  it('knows every occupation that a wide target names', () => {
    const codes = [...RUIME_TITELS.values()].flat();
    expect(codes.filter((code) => beroepVanCode(code) === null)).toEqual([]);
    expect([...RUIME_TITELS.keys()].filter((titel) => herkenBeroep(titel) === null)).toEqual([]);
  });

  it('compares words when the table knows neither side', () => {
    expect(vergelijk(['zandzakvuller'], 'Zandzakvuller (m/v)')).toBe('doel');
    expect(vergelijk(['zandzakvuller'], 'Dijkbewaker')).toBe('onbekend');
    expect(vergelijk(['zandzakvuller'], 'Kapper')).toBe('onbekend');
  });
});

describe('the expectation from an occupation', () => {
  it('is only a direction, and never milder for a stricter level', () => {
    const volgorde = ['past', null, 'overschrijdt'];
    for (const klasse of ['laag', 'middel', 'hoog', null] as const) {
      const stappen = [null, 1, 2, 3].map((niveau) =>
        volgorde.indexOf(verwachtingVan(klasse, { niveau })?.richting ?? null),
      );
      expect(stappen).toEqual([...stappen].sort());
    }
  });

  it('expects lifting of an order picker and not of an office clerk', () => {
    expect(belastingklasse(herkenBeroep('orderpicker')?.code ?? null, 'tillen')).toBe('hoog');
    expect(belastingklasse(herkenBeroep('secretaresse')?.code ?? null, 'tillen')).toBe('laag');
    expect(belastingklasse(null, 'tillen')).toBeNull();
  });
});
