import { type Casus, duidDocument, geldigheidVan } from '@passend/domain';
import type { Io } from '../../io/io.js';
import { opEenRegel } from '../../io/opmaak.js';

const LANGSTE_NAAM = 60;

/**
 * Tells on the stream for complaints what to know of the document of a case before relying on the
 * result: its age, and words that no rule could read. Never what those words say.
 */
export async function meldDocument(casus: Casus, io: Io): Promise<void> {
  const naam = opEenRegel(casus.id, LANGSTE_NAAM);
  for (const zin of documentzinnen(casus, io.vandaag)) await io.fout(`${naam}: ${zin}\n`);
}

function documentzinnen({ belastbaarheid }: Casus, vandaag: string): readonly string[] {
  const { status, maanden } = geldigheidVan(belastbaarheid.datum, vandaag);
  const open = duidDocument(belastbaarheid).passages.filter(
    ({ stand }) => stand === 'te_beoordelen',
  ).length;
  return [
    ...(status === 'verouderd'
      ? [`let op: het document is ${maanden} maanden oud. Vraag na of het nog klopt.`]
      : []),
    ...(status === 'toekomst'
      ? ['let op: de datum van het document ligt in de toekomst. Controleer de datum.']
      : []),
    ...(open === 0 ? [] : [openZin(open)]),
  ];
}

function openZin(open: number): string {
  return open === 1
    ? 'let op: 1 stuk tekst van het document is te beoordelen. Het telt niet mee.'
    : `let op: ${open} stukken tekst van het document zijn te beoordelen. Ze tellen niet mee.`;
}
