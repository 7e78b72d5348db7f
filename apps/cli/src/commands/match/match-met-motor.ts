import { MOTORPROTOCOL, type Motorantwoord, type Motorvraag } from '@passend/matching';
import { leesBestand, tekstVan } from '../../io/bestanden.js';
import { type Io, Melding } from '../../io/io.js';
import { leesCasustekst } from '../casus/lees-casussen.js';
import { foutregels } from '../foutregels.js';
import { draai } from '../motor/draai.js';
import type { Bijbestanden, Gevonden } from './toonbaar.js';

type Metmotor = Bijbestanden & { readonly motor: string };

/**
 * Scores every case of a file with a stored version, in a process apart: the reading of documents and
 * adverts is that of the version as well.
 * @throws Melding when this program or that version cannot read the file
 */
export async function matchMetMotor(io: Io, pad: string, bij: Metmotor): Promise<Gevonden> {
  const tekst = tekstVan(await leesBestand(io, pad));
  const casussen = leesCasustekst(pad, tekst);
  const vraag: Motorvraag = {
    protocol: MOTORPROTOCOL,
    soort: 'cases',
    peildatum: io.vandaag,
    bestanden: {
      beroepen: await leesOfNull(io, bij.beroepen),
      plaatsen: await leesOfNull(io, bij.plaatsen),
    },
    cases: JSON.parse(tekst),
  };
  const antwoord = await draai(io, bij.motor, vraag);
  if (antwoord.fouten.length > 0) throw new Melding(foutregels(pad, antwoord.fouten).join('\n'));
  return {
    casussen: casussen.map((casus) => bijCasus(casus, antwoord)),
    versies: antwoord.versies,
  };
}

function bijCasus(
  casus: Gevonden['casussen'][number]['casus'],
  { uitslagen }: Motorantwoord,
): Gevonden['casussen'][number] {
  const perId = new Map(
    uitslagen.filter((een) => een.casus === casus.id).map((een) => [een.vacature, een]),
  );
  const resultaten = casus.vacatures.flatMap((vacature) => {
    const uitleg = perId.get(vacature.id);
    return uitleg === undefined ? [] : [{ vacature, uitleg }];
  });
  return { casus, resultaten };
}

async function leesOfNull(io: Io, pad: string | undefined): Promise<string | null> {
  return pad === undefined ? null : tekstVan(await leesBestand(io, pad));
}
