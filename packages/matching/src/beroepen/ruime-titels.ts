import { titelwoorden } from './titelwoorden.js';

/**
 * Target titles so wide that they hold several occupations of the table: who looks for work as a
 * "planner" also means planning in home care. One line per title: the title, a colon, the other
 * occupations. Only for targets: a vacancy has one occupation. Own judgement, November 2026.
 */
const RUIM = `
planner: 4323.1 4323.3 4322.1
baliemedewerker: 4226.2
gastheer: 5414.3 5321.3 4226.1
gastvrouw: 5414.3 5321.3 4226.1
medewerker planning: 4323.3
planningsmedewerker: 4323.3
receptionist: 4224.1 4226.1 4226.2
telefonist receptionist: 4226.1 4226.2
secretaresse: 3342.1 3343.1 3344.1
secretarieel medewerker: 3342.1 3343.1 3344.1
laborant: 3141.1 3212.1
analist laboratorium: 3111.1 3212.1
verkoopadviseur: 5223.4 5223.5
verkoper: 5223.4 5223.5
verkoopmedewerker: 5223.4 5223.5
winkelmedewerker: 5223.2 5223.3
kwaliteitscontroleur: 3257.1 7543.1
kwaliteitsmedewerker: 3257.1 7543.1
chauffeur: 8322.1 8322.2 8331.1 8332.1
bezorger: 8322.1 9331.1 9621.1
koerier: 8322.1 9331.1
monteur: 7126.1 7127.1 7231.1 7233.1 7411.1 7412.1
docent: 2310.1 2320.1 2330.1
leraar: 2320.1 2330.1 2341.1
leerkracht: 2341.1 2342.1 2352.1
verpleegkundige: 2221.1 3221.1
begeleider: 3412.1 5312.1
operator: 8189.1 8183.1 3139.1
toezichthouder: 5414.3 5419.2 5419.3
`;

/** Every wide title with the occupations that it also means. */
export const RUIME_TITELS: ReadonlyMap<string, readonly string[]> = new Map(
  RUIM.trim().split('\n').map(leesRegel),
);

/** Occupations that a wide target title means besides the one that it is recognised as. */
export function ruimeCodes(titel: string): readonly string[] {
  return RUIME_TITELS.get(titelwoorden(titel).join(' ')) ?? [];
}

function leesRegel(regel: string): readonly [string, readonly string[]] {
  const [titel = '', codes = ''] = regel.split(': ');
  return [titelwoorden(titel).join(' '), codes.split(' ')];
}
