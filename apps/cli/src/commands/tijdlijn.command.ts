import { leesTijdlijnInvoer, type TijdlijnInvoer, tijdlijnVan } from '@passend/domain';
import { leesBestand, tekstVan } from '../io/bestanden.js';
import { EXIT, type Io, Melding } from '../io/io.js';
import { maakVerf } from '../io/opmaak.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { foutregels } from './foutregels.js';
import { naarJson } from './tijdlijn/naar-json.js';
import { toonTijdlijn } from './tijdlijn/toon-tijdlijn.js';

const NAAM = 'tijdlijn';

export const tijdlijn: Command = {
  naam: NAAM,
  kort: 'rekent de data van de Wet verbetering poortwachter uit',
  help: `passend tijdlijn BESTAND [--json]

Rekent uit een eerste ziektedag en gebeurtenissen alle mijlpalen uit: wanneer, wie, welk document,
en welk artikel erachter staat.

  {"eersteZiektedag":"2026-01-05","gebeurtenissen":[
     {"soort":"hersteld","van":"2026-03-02","tot":"2026-03-10"},
     {"soort":"plan_van_aanpak","datum":"2026-03-16"}],
   "peildatum":"2026-06-01"}

  --json   JSON in plaats van leesbare tekst
  -        lees van de standaardinvoer

"van" en "tot" tellen beide mee. De peildatum bepaalt alleen de status; zonder peildatum is dat vandaag.
De uitkomst is een hulpmiddel en geen juridisch advies.
Uitgang: 0 gelukt, 1 het bestand kon niet gelezen worden, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const options = { json: { type: 'boolean' } } as const;
    const { positionals, values } = leesArgumenten(NAAM, argumenten, options);
    const [pad, ...rest] = positionals;
    if (pad === undefined || rest.length > 0) throw verkeerdGebruik(NAAM, 'noem een bestand.');
    const invoer = await leesInvoer(io, pad);
    const peildatum = invoer.peildatum ?? io.vandaag;
    const uitkomst = tijdlijnVan(invoer.eersteZiektedag, invoer.gebeurtenissen, peildatum);
    await io.uit(
      values.json ? `${naarJson(uitkomst)}\n` : toonTijdlijn(uitkomst, maakVerf(io.kleur)),
    );
    return EXIT.goed;
  },
};

async function leesInvoer(io: Io, pad: string): Promise<TijdlijnInvoer> {
  const gelezen = leesTijdlijnInvoer(alsJson(tekstVan(await leesBestand(io, pad)), pad));
  if (gelezen.ok) return gelezen.waarde;
  throw new Melding(foutregels(pad, gelezen.fouten).join('\n'));
}

function alsJson(tekst: string, pad: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Melding(`${pad}: dit is geen geldige JSON.`);
  }
}
