import { BRON_TYPES, type BronType, leesBron } from '@passend/ingestion';
import { leesBestand, padenOnder } from '../io/bestanden.js';
import { EXIT, type Exitcode, type Io, Melding } from '../io/io.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';

const NAAM = 'extract';
const SOORTEN = ['auto', ...BRON_TYPES] as const;

export const extract: Command = {
  naam: NAAM,
  kort: 'leest vacatures uit bewaarde pagina’s en feeds',
  help: `passend extract BESTAND|MAP… [--type SOORT]

Leest vacatures uit bewaarde webpagina’s, feeds en antwoorden van vacaturesystemen.
De uitkomst is een vacature per regel, als JSON.

  --type SOORT   ${SOORTEN.join(', ')} (standaard: auto)
  -              lees van de standaardinvoer

Uitgang: 0 gelukt, 1 een bestand kon niet gelezen worden of er was geen vacature, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const options = { type: { type: 'string', default: 'auto' } } as const;
    const { values, positionals } = leesArgumenten(NAAM, argumenten, options);
    const soort = SOORTEN.find((naam) => naam === values.type);
    if (soort === undefined) throw verkeerdGebruik(NAAM, `kies als --type: ${SOORTEN.join(', ')}.`);
    if (positionals.length === 0) throw verkeerdGebruik(NAAM, 'noem een bestand of een map.');
    return leesAlles(io, positionals, soort);
  },
};

async function leesAlles(
  io: Io,
  paden: readonly string[],
  soort: BronType | 'auto',
): Promise<Exitcode> {
  let gevonden = 0;
  let mislukt = 0;
  for (const pad of paden) {
    try {
      for (const bestand of await padenOnder(io, pad))
        gevonden += await leesEen(io, bestand, soort);
    } catch (fout) {
      if (!(fout instanceof Melding)) throw fout;
      mislukt++;
      await io.fout(`${fout.message}\n`);
    }
  }
  await io.fout(gevonden === 1 ? '1 vacature gelezen.\n' : `${gevonden} vacatures gelezen.\n`);
  return mislukt > 0 || gevonden === 0 ? EXIT.mislukt : EXIT.goed;
}

/** @returns the number of vacancies */
async function leesEen(io: Io, pad: string, soort: BronType | 'auto'): Promise<number> {
  const { inhoud } = await leesBestand(io, pad);
  const { vacatures, fouten } = leesBron(soort, { inhoud, peildatum: io.vandaag });
  for (const vacature of vacatures) await io.uit(`${JSON.stringify(vacature)}\n`);
  for (const { waar, melding } of fouten) await io.fout(`${pad}: ${waar}: ${melding}\n`);
  return vacatures.length;
}
