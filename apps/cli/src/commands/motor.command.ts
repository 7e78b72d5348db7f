import type { MotorOpslag } from '@passend/infra';
import { EXIT, type Exitcode, type Io, Melding } from '../io/io.js';
import { tabel } from '../io/opmaak.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { inMotoropslag } from './motor/opslag.js';

const NAAM = 'motor';

export const motor: Command = {
  naam: NAAM,
  kort: 'bewaart versies van de rekenregels, en toont ze',
  help: `passend motor lijst | bewaar

Elke versie van de rekenregels en de woordenlijst is een bestand dat bewaard blijft. Zo is een uitkomst
van toen later opnieuw uit te rekenen. De worker en de api bewaren hun versie zelf als ze starten.

  lijst    toont de bewaarde versies, de nieuwste eerst
  bewaar   bewaart de versie van dit programma

Reken met een bewaarde versie:
  passend match CASES.json --motor 2026.11.5-2026.11.6   een versie, of het begin van zijn kenmerk
  passend match CASES.json --motor motor.mjs             een bestand, met motor.mjs.sha256 ernaast

De versie draait apart, zonder toegang tot bestanden en netwerk. Is er iets aan veranderd, dan draait
hij niet. Voor de database is DATABASE_URL nodig.
Uitgang: 0 gelukt, 1 de motor of de database is er niet, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const { positionals } = leesArgumenten(NAAM, argumenten, {});
    const [werk, ...rest] = positionals;
    if (rest.length === 0 && werk === 'lijst') return inMotoropslag(io, (een) => toon(io, een));
    if (rest.length === 0 && werk === 'bewaar') return inMotoropslag(io, (een) => bewaar(io, een));
    throw verkeerdGebruik(NAAM, 'schrijf: passend motor lijst of passend motor bewaar.');
  },
};

async function toon(io: Io, opslag: MotorOpslag): Promise<Exitcode> {
  const rijen = (await opslag.lijst()).map(({ engineVersie, lexiconVersie, bewaardOp, sha256 }) => [
    `${engineVersie}-${lexiconVersie}`,
    bewaardOp.toISOString().slice(0, 10),
    sha256,
  ]);
  const regels = tabel([['versie', 'bewaard op', 'kenmerk (sha256)'], ...rijen]);
  await io.uit(`${regels.join('\n')}\n`);
  return EXIT.goed;
}

async function bewaar(io: Io, opslag: MotorOpslag): Promise<Exitcode> {
  const { leesEigenMotor } = await import('@passend/infra');
  const eigen = await leesEigenMotor();
  if (eigen === null)
    throw new Melding('Dit programma is niet gebouwd. Draai eerst npm run build.');
  const nieuw = await opslag.bewaar(eigen, new Date());
  const naam = `${eigen.engine}-${eigen.lexicon}`;
  await io.fout(nieuw ? `Bewaard: ${naam}\n` : `Was al bewaard: ${naam}\n`);
  return EXIT.goed;
}
