import { grondvorm } from './titelvormen.js';

/** Titles longer than this are cut: a title is a line, not a text. */
const LANGSTE_TITEL = 200;

/** Words that say something about the contract, the person or the level, never about the work. */
const RUIS = new Set(
  'm v x f mv mvx vm alle geslachten allround junior senior medior ervaren startend starter parttime fulltime part full time uur uren pw per week weekend weekendhulp bijbaan vakantiewerk vakantiekracht zoekt gezocht gevraagd wij zoeken een de het met spoed vacature tijdelijk tijdelijke vast vaste zelfstandig zelfstandige gediplomeerd gediplomeerde enthousiaste fulltimer parttimer dagdienst avonddienst ploegendienst direct starten baan job ben jij onze nieuwe collega regio omgeving in bij voor te op fte min max maximaal minimaal bbl leerwerkplek stage stagiair zzp van aan tot of and the for an'.split(
    ' ',
  ),
);

/** "monteur(s)", "telefonist(e)", "collega('s)": the ending in brackets is a variant, not a word. */
const UITGANG_TUSSEN_HAAKJES = /(?<=\p{L})\((?:['’]?[a-z]{1,3})\)/giu;
const HAAKJES = /\([^)]*\)|\[[^\]]*\]/gu;
/** "verkoper/verkoopster" stays two words; "telefonist/e" loses its ending. */
const UITGANG_NA_STREEP = /(?<=\p{L}{4})\/-?(?:e|in|s)(?![\p{L}])/giu;

/**
 * The words of a job title that say what the work is: small letters without accents, adjectives in
 * their base form; m/v, hours, places in brackets, contract and level words removed.
 */
export function titelwoorden(titel: string): readonly string[] {
  return woordenVan(zonderUitgangen(titel).replace(HAAKJES, ' '));
}

/** The same with the words in brackets: "Receptionist (hotel)". */
export function titelwoordenMetHaakjes(titel: string): readonly string[] {
  return woordenVan(zonderUitgangen(titel));
}

function zonderUitgangen(titel: string): string {
  return titel.slice(0, LANGSTE_TITEL).replace(UITGANG_TUSSEN_HAAKJES, '');
}

function woordenVan(titel: string): readonly string[] {
  return vouw(titel.replace(UITGANG_NA_STREEP, ''))
    .split(/[^a-z&+#.]+/u)
    .map((woord) => woord.replace(/^\.+|\.+$/gu, ''))
    .filter((woord) => woord.length > 0 && !RUIS.has(woord))
    .map(grondvorm);
}

function vouw(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
