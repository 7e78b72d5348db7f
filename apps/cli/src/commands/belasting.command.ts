import { leesBelasting } from '@passend/matching';
import { leesBestand } from '../io/bestanden.js';
import { EXIT, type Exitcode, type Io, Melding } from '../io/io.js';
import { maakVerf } from '../io/opmaak.js';
import { type GelezenTekst, leesTeksten } from './belasting/lees-teksten.js';
import { toonBelasting } from './belasting/toon-belasting.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';

const NAAM = 'belasting';

export const belasting: Command = {
  naam: NAAM,
  kort: 'toont welke belasting een vacature noemt',
  help: `passend belasting BESTAND… [--json]

Leest uit elke vacature wat het werk vraagt, met de woorden waarop dat rust.
Een bestand heeft regels van passend extract, of is gewone tekst met de titel op de eerste regel.

  --json   een regel JSON per vacature in plaats van leesbare tekst
  -        lees van de standaardinvoer

De plaatsen "van" en "tot" tellen in tekens van titel, regeleinde en tekst samen.
Uitgang: 0 gelukt, 1 een bestand kon niet gelezen worden, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = leesArgumenten(NAAM, argumenten, options);
    if (positionals.length === 0) throw verkeerdGebruik(NAAM, 'noem een bestand.');
    const toon = values.json ? alsJson : alsTekst(io);
    return toonAlles(io, positionals, toon);
  },
};

async function toonAlles(
  io: Io,
  paden: readonly string[],
  toon: (tekst: GelezenTekst) => string,
): Promise<Exitcode> {
  let uitgang: Exitcode = EXIT.goed;
  for (const pad of paden) {
    try {
      for (const tekst of leesTeksten(await leesBestand(io, pad))) await io.uit(toon(tekst));
    } catch (fout) {
      if (!(fout instanceof Melding)) throw fout;
      uitgang = EXIT.mislukt;
      await io.fout(`${fout.message}\n`);
    }
  }
  return uitgang;
}

function alsJson({ bestand, vacature, geheel, taal }: GelezenTekst): string {
  const eisen = leesBelasting(geheel, taal).map(
    ({ item, van, tot, bewijs, waarde, sterkte, aard, ontkend, zekerheid, regel }) => {
      return { item, van, tot, bewijs, waarde, sterkte, aard, ontkend, zekerheid, regel };
    },
  );
  return `${JSON.stringify({ bestand, ...(vacature !== null && { vacature }), eisen })}\n`;
}

function alsTekst(io: Io): (tekst: GelezenTekst) => string {
  const verf = maakVerf(io.kleur);
  return ({ geheel, taal }) => toonBelasting(geheel, leesBelasting(geheel, taal), verf);
}
