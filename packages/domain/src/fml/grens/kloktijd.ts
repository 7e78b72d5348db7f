const GETALLEN: Readonly<Record<string, number>> = {
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
};
const UUR = `(\\d{1,2}|${Object.keys(GETALLEN).join('|')})(?:[.:]\\d\\d)?(?: ?uur| ?u(?!\\p{L}))?( 's (?:avonds|middags|ochtends|morgens|nachts))?(?! ?(?:\\d|per |achter|aaneen))`;
const VENSTER = new RegExp(`(?<!\\p{L})(?:tussen|van) ${UUR} ?(?:tot|en|-) ?${UUR}`, 'u');
/** An end of the day: "niet na 20.00 uur", "tot uiterlijk 18 uur". */
const EIND = new RegExp(
  `(?<!\\p{L})(?:na|later dan|(?<!\\d |uur )tot(?: uiterlijk| maximaal)?|uiterlijk|klaar om|eindigen? (?:om|voor)) ${UUR}`,
  'u',
);
/** A beginning of the day: "niet voor 9 uur", "vanaf 8.30 uur". */
const BEGIN = new RegExp(
  `(?<!\\p{L})(?:niet (?:beginnen |starten |werken )?voor|niet eerder dan|vanaf) ${UUR}`,
  'u',
);
const MIDDAG = 12;
/** Evening on an FML is 18 to 22 o'clock, night 22 to 6. */
const AVOND = 18;
const NACHT = 22;
const OCHTEND = 6;

export interface Tijdsoorten {
  /** Parts of the day that are not possible. */
  readonly soorten: readonly string[];
  /** Parts of the day that are possible for some hours. */
  readonly voorwaardelijk: readonly string[];
}

const GEEN: Tijdsoorten = { soorten: [], voorwaardelijk: [] };

/** The parts of the day that clock times in one part of a limit leave out. */
export function tijdsoorten(tekst: string): Tijdsoorten {
  const venster = VENSTER.exec(tekst);
  if (venster === null) {
    return samen(voorBegin(leesUur(BEGIN.exec(tekst), 1)), naEind(leesUur(EIND.exec(tekst), 1, 5)));
  }
  const begin = leesUur(venster, 1);
  if (/(?<!\p{L})(?:niet|geen)(?!\p{L})/u.test(tekst)) return verbodenVanaf(begin);
  return samen(voorBegin(begin), naEind(leesUur(venster, 3, OCHTEND)));
}

function verbodenVanaf(begin: number | null): Tijdsoorten {
  if (begin === null) return GEEN;
  return {
    soorten: begin >= NACHT || begin < OCHTEND ? ['nacht'] : ['avond', 'nacht'],
    voorwaardelijk: [],
  };
}

function voorBegin(begin: number | null): Tijdsoorten {
  const vroeg = begin !== null && begin >= OCHTEND && begin <= MIDDAG;
  return vroeg ? { soorten: ['vroeg', 'nacht'], voorwaardelijk: [] } : GEEN;
}

function naEind(eind: number | null): Tijdsoorten {
  if (eind === null) return GEEN;
  if (eind <= AVOND) return { soorten: ['avond', 'nacht'], voorwaardelijk: [] };
  return { soorten: ['nacht'], voorwaardelijk: eind < NACHT ? ['avond'] : [] };
}

function samen(een: Tijdsoorten, ander: Tijdsoorten): Tijdsoorten {
  return {
    soorten: [...new Set([...een.soorten, ...ander.soorten])],
    voorwaardelijk: ander.voorwaardelijk,
  };
}

/** @param laatVanaf hours before noon from this one on are meant after it */
function leesUur(treffer: RegExpExecArray | null, groep: number, laatVanaf = 24): number | null {
  const tekst = treffer?.[groep];
  if (treffer === null || tekst === undefined) return null;
  const uur = GETALLEN[tekst] ?? Number(tekst);
  if (uur > 24) return null;
  const middag = /avonds|middags/u.test(treffer[groep + 1] ?? '') || uur >= laatVanaf;
  return middag && uur < MIDDAG ? uur + MIDDAG : uur;
}
