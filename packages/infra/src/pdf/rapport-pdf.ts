import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Rapport } from '@passend/domain';
import { SJABLOON } from './sjabloon.js';

const LETTERS = '@expo-google-fonts/atkinson-hyperlegible-next';
const SNEDEN = ['400Regular', '400Regular_Italic', '700Bold'] as const;

/** A signature, or the room for one when `datum` is empty. */
export interface Ondertekenregel {
  readonly wie: string;
  readonly naam: string;
  readonly functie: string;
  readonly datum: string;
}

/** What is printed: the report, and what stands around it and is not part of what was signed. */
export interface Rapportblad {
  readonly rapport: Rapport;
  /** For whom, in words at the foot of each page. */
  readonly voor: string;
  /** Facts at the top, such as name, period and, for the UWV, the BSN. */
  readonly voorblad: readonly { readonly naam: string; readonly waarde: string }[];
  /** Empty for what nobody signs. */
  readonly handtekeningen: readonly Ondertekenregel[];
  /** SHA-256 of the exact content, in hex. */
  readonly controlegetal: string;
}

/** A report that could not be printed; says nothing of what stands in it. */
export class PdfFout extends Error {
  override readonly name = 'PdfFout';
}

let drukker: NodeCompiler | undefined;

/**
 * Prints a report as a tagged PDF (PDF/UA-1): headings, lists, tables with heads, language and title.
 * @throws PdfFout when the result would not be accessible or could not be made
 */
export function rapportPdf(blad: Rapportblad): Buffer {
  const { rapport } = blad;
  const titel = `${rapport.titel} van ${rapport.werknemer}`;
  const json = JSON.stringify({ ...blad, titel, dag: rapport.opgemaakt });
  drukker ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [...SNEDEN.map(mapVan)] }] });
  try {
    return drukker.pdf(
      { mainFileContent: SJABLOON, inputs: { blad: json } },
      { pdfStandard: 'ua-1' },
    );
  } catch {
    throw new PdfFout('a report could not be printed');
  } finally {
    // Each report is another one: what the compiler remembers of it is of no use and about a person.
    drukker.evictCache(0);
  }
}

function mapVan(snede: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${LETTERS}/package.json`)), snede);
}
