/** Codes that Intl knows a name for but that are no country. */
const GEEN_LAND = new Set(['ZZ', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB']);
const DRIELETTERIG: Readonly<Record<string, string>> = {
  nld: 'NL',
  bel: 'BE',
  deu: 'DE',
  ger: 'DE',
  fra: 'FR',
  gbr: 'GB',
  lux: 'LU',
  usa: 'US',
  esp: 'ES',
  ita: 'IT',
  pol: 'PL',
  irl: 'IE',
  dnk: 'DK',
  swe: 'SE',
  nor: 'NO',
  aut: 'AT',
  che: 'CH',
  prt: 'PT',
};
const BIJNAMEN: Readonly<Record<string, string>> = {
  holland: 'NL',
  'the netherlands': 'NL',
  'nederland (nl)': 'NL',
  niederlande: 'NL',
  'pays-bas': 'NL',
  'united states of america': 'US',
  uk: 'GB',
  england: 'GB',
  engeland: 'GB',
  scotland: 'GB',
  belgique: 'BE',
  vlaanderen: 'BE',
  flanders: 'BE',
  deutschland: 'DE',
  allemagne: 'DE',
  vs: 'US',
};

const perNaam = maakTabel();

/**
 * ISO 3166-1 alpha-2 code of a country, from a code or a Dutch or English name.
 * @returns null when it is no country
 */
export function leesLand(ruw: string | null): string | null {
  return perNaam.get((ruw ?? '').trim().toLowerCase()) ?? null;
}

function maakTabel(): ReadonlyMap<string, string> {
  const tabel = new Map<string, string>();
  const talen = ['nl', 'en'].map((taal) => new Intl.DisplayNames([taal], { type: 'region' }));
  for (const code of alleCodes()) {
    const namen = talen.map((taal) => taal.of(code) ?? code);
    if (namen.every((naam) => naam === code)) continue;
    tabel.set(code.toLowerCase(), code);
    for (const naam of namen) tabel.set(naam.toLowerCase(), code);
  }
  for (const [naam, code] of Object.entries({ ...DRIELETTERIG, ...BIJNAMEN }))
    tabel.set(naam, code);
  return tabel;
}

function alleCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((eerste) => letters.map((tweede) => eerste + tweede))
    .filter((code) => !GEEN_LAND.has(code));
}
