import { vacatureSchema } from '@passend/domain';
import { bewijshash } from '@passend/ingestion';
import { leesBestand, tekstVan } from '../io/bestanden.js';
import { EXIT, type Exitcode, type Io, Melding } from '../io/io.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';

const NAAM = 'bewijs';

export const bewijs: Command = {
  naam: NAAM,
  kort: 'controleert een bewaarde versie van een vacature',
  help: `passend bewijs BESTAND…

Berekent het kenmerk (SHA-256) van een vacature die met "Bewaar als bestand" is bewaard, en zegt of
het klopt met het kenmerk in het bestand. Het kenmerk gaat over alle velden onder "inhoud": JSON met de
sleutels op volgorde, zonder spaties, in UTF-8 (RFC 8785).

  -        lees van de standaardinvoer

Uitgang: 0 alles klopt, 1 een bestand klopt niet of kon niet gelezen worden, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const { positionals } = leesArgumenten(NAAM, argumenten, {});
    if (positionals.length === 0) throw verkeerdGebruik(NAAM, 'noem een bestand.');
    let uitgang: Exitcode = EXIT.goed;
    for (const pad of positionals) {
      if (!(await controleer(io, pad))) uitgang = EXIT.mislukt;
    }
    return uitgang;
  },
};

async function controleer(io: Io, pad: string): Promise<boolean> {
  try {
    const { sha256, inhoud } = leesOpname(tekstVan(await leesBestand(io, pad)), pad);
    const berekend = bewijshash(inhoud);
    const klopt = berekend === sha256;
    await io.uit(
      klopt
        ? `${pad}: klopt. ${sha256}\n`
        : `${pad}: klopt niet. In het bestand staat ${sha256}, berekend is ${berekend}.\n`,
    );
    return klopt;
  } catch (fout) {
    if (!(fout instanceof Melding)) throw fout;
    await io.fout(`${fout.message}\n`);
    return false;
  }
}

function leesOpname(tekst: string, pad: string) {
  const opname = Object(alsJson(tekst, pad));
  const inhoud = vacatureSchema.strict().safeParse(opname.inhoud);
  if (typeof opname.sha256 !== 'string' || !inhoud.success) {
    throw new Melding(`${pad}: is geen bewaarde versie van een vacature.`);
  }
  return { sha256: opname.sha256, inhoud: inhoud.data };
}

function alsJson(tekst: string, pad: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Melding(`${pad}: is geen JSON.`);
  }
}
