import type { Anker, Ketenbreuk } from '@passend/domain';
import { z } from 'zod';
import { EXIT, type Exitcode, type Io, Melding } from '../io/io.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { inDatabase } from './database.js';

const NAAM = 'inzage';
/** What is newer than this may still wait for its seal. */
const GEDULD_MS = 5 * 60_000;
/** Breaks that are written out per agency; more says nothing more. */
const GETOOND = 20;

export const inzage: Command = {
  naam: NAAM,
  kort: 'controleert het log van wie in dossiers keek',
  help: `passend inzage controleer [--bureau ID --anker NUMMER:HASH]

Loopt de keten van het log na, van de eerste regel tot de laatste. Elke regel heeft een zegel dat op het
vorige rust, dus een regel die is veranderd, weggehaald, verplaatst of ertussen gezet valt op.

  --bureau ID            alleen dit bureau
  --anker NUMMER:HASH    een zegel dat je eerder elders bewaarde: ook een weggeknipt einde valt dan op

Per bureau staat er hoe de keten eindigt (nummer:hash). Bewaar dat buiten de database: het is het anker
voor de volgende keer. Voor de database is DATABASE_URL nodig.
Uitgang: 0 alles klopt, 1 de keten is gebroken of de database is er niet, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const { positionals, values } = leesArgumenten(NAAM, argumenten, {
      bureau: { type: 'string' },
      anker: { type: 'string' },
    });
    if (positionals.length !== 1 || positionals[0] !== 'controleer') {
      throw verkeerdGebruik(NAAM, 'schrijf: passend inzage controleer.');
    }
    return controleer(io, leesBureau(values.bureau), leesAnker(values));
  },
};

async function controleer(io: Io, bureau: string | null, anker: Anker | null): Promise<Exitcode> {
  return inDatabase(io, async (bron, { KetenLezer }) => {
    const lezer = new KetenLezer(bron);
    const bekend = await lezer.bureaus();
    const bureaus = bureau === null ? bekend : bekend.filter((id) => id === bureau);
    if (bureaus.length === 0) throw new Melding('Er is geen bureau om na te lopen.');
    let heel = true;
    for (const id of bureaus) {
      const totEnMet = new Date(Date.now() - GEDULD_MS);
      const { kop, breuken } = await lezer.controleer(id, anker, totEnMet);
      const uitslag = breuken.length === 0 ? 'klopt' : `klopt niet (${breuken.length})`;
      await io.uit(`${id}: ${uitslag}. Einde van de keten: ${kop.nummer}:${kop.hash}\n`);
      for (const breuk of breuken.slice(0, GETOOND)) await io.uit(`  ${zinVan(breuk)}\n`);
      heel &&= breuken.length === 0;
    }
    return heel ? EXIT.goed : EXIT.mislukt;
  });
}

function leesBureau(tekst: string | undefined): string | null {
  if (tekst === undefined) return null;
  const gelezen = z.uuid().safeParse(tekst);
  if (gelezen.success) return gelezen.data;
  throw verkeerdGebruik(NAAM, '--bureau is het nummer van een bureau.');
}

function leesAnker({
  anker,
  bureau,
}: {
  readonly anker?: string | undefined;
  readonly bureau?: string | undefined;
}): Anker | null {
  if (anker === undefined) return null;
  const delen = /^(?<nummer>\d{1,15}):(?<hash>[0-9a-f]{64})$/u.exec(anker)?.groups;
  if (delen?.nummer === undefined || delen.hash === undefined || bureau === undefined) {
    throw verkeerdGebruik(NAAM, '--anker is NUMMER:HASH, samen met --bureau.');
  }
  return { nummer: Number(delen.nummer), hash: delen.hash };
}

function zinVan(breuk: Ketenbreuk): string {
  switch (breuk.soort) {
    case 'regel_weg':
      return `zegel ${breuk.nummer}: de regel ${breuk.logId} is weg.`;
    case 'regel_veranderd':
      return `zegel ${breuk.nummer}: de regel ${breuk.logId} is veranderd.`;
    case 'schakel_mist':
      return `zegel ${breuk.nummer}: ontbreekt.`;
    case 'schakel_past_niet':
      return `zegel ${breuk.nummer}: rust niet op het zegel ervoor.`;
    case 'niet_verzegeld':
      return `de regel ${breuk.logId} van ${breuk.op} heeft geen zegel.`;
    case 'staart_weg':
      return `vanaf zegel ${breuk.nummer} is het einde weg: het anker lag verder.`;
    case 'anker_past_niet':
      return `zegel ${breuk.nummer}: is een ander dan het anker.`;
    default:
      return 'onbekend.';
  }
}
