import type { Bureaubeheer } from '@passend/infra';
import { z } from 'zod';
import { EXIT, type Exitcode, type Io, Melding } from '../io/io.js';
import { type Command, leesArgumenten, verkeerdGebruik } from './command.js';
import { inDatabase } from './database.js';

const NAAM = 'bureau';
const OPTIES = {
  naam: { type: 'string' },
  bureau: { type: 'string' },
  beheerder: { type: 'string' },
  email: { type: 'string' },
} as const;

const ADRES_BEZET =
  'Met dit e-mailadres is al een account. Neem een ander adres: een account hoort bij een bureau.';
const VERKEERDE_SLEUTEL =
  'De sleutels van de andere bureaus gaan niet open: PASSEND_MASTER_KEY is een andere dan die van de api. Er is niets gemaakt.';

export const bureau: Command = {
  naam: NAAM,
  kort: 'begint een bureau, en nodigt de beheerder ervan uit',
  help: `passend bureau nieuw --naam BUREAU --beheerder NAAM --email ADRES
passend bureau uitnodigen --bureau ID --beheerder NAAM --email ADRES
passend bureau lijst

  nieuw        maakt een bureau met eigen sleutels, en nodigt de eerste beheerder uit. De worker verstuurt
               de mail met de link. De beheerder kiest een wachtwoord en een tweede stap, en nodigt zelf
               de coaches en de werkgevers uit
  uitnodigen   nodigt nog een beheerder uit. Iemand die al was uitgenodigd, krijgt een nieuwe link
  lijst        alle bureaus met hun nummer, en hoeveel beheerders ze hebben

Nodig zijn DATABASE_URL en PASSEND_MASTER_KEY, met dezelfde waarde als bij de api.
Uitgang: 0 gelukt, 1 mislukt, 2 verkeerd gebruik.
`,
  voerUit: async (argumenten, io) => {
    const { positionals, values } = leesArgumenten(NAAM, argumenten, OPTIES);
    const [werk, ...rest] = positionals;
    if (rest.length > 0) throw verkeerdGebruik(NAAM, 'zet namen tussen aanhalingstekens.');
    if (werk === 'nieuw') return nieuw(io, values);
    if (werk === 'uitnodigen') return nodigUit(io, values);
    if (werk === 'lijst') return lijst(io);
    throw verkeerdGebruik(NAAM, 'schrijf: nieuw, uitnodigen of lijst.');
  },
};

type Waarden = ReturnType<typeof leesArgumenten<typeof OPTIES>>['values'];
type Infra = typeof import('@passend/infra');

function nieuw(io: Io, { naam, beheerder, email }: Waarden): Promise<Exitcode> {
  return inBeheer(io, async (beheer, { nieuwBureauSchema }) => {
    const wat = lees(nieuwBureauSchema, {
      bureau: naam ?? '',
      beheerder: { naam: beheerder ?? '', email: email ?? '' },
    });
    const id = await beheer.begin(wat, new Date());
    if (id === null) throw new Melding(ADRES_BEZET);
    await io.uit(`${id}\n`);
    await io.fout(
      'Het bureau is er. De uitnodiging gaat per mail zodra de worker draait, en geldt 72 uur.\n',
    );
    return EXIT.goed;
  });
}

function nodigUit(io: Io, { bureau: id, beheerder, email }: Waarden): Promise<Exitcode> {
  const gelezen = z.uuid().safeParse(id);
  if (!gelezen.success) throw verkeerdGebruik(NAAM, '--bureau is een nummer uit de lijst.');
  return inBeheer(io, async (beheer, { nieuweBeheerderSchema }) => {
    const wie = lees(nieuweBeheerderSchema, { naam: beheerder ?? '', email: email ?? '' });
    const uitslag = await beheer.nodigUit(gelezen.data, wie, new Date());
    if (uitslag === 'geen_bureau') throw new Melding('Dit bureau is er niet. Zie de lijst.');
    if (uitslag === 'bezet') throw new Melding(ADRES_BEZET);
    await io.fout('De uitnodiging gaat per mail zodra de worker draait, en geldt 72 uur.\n');
    return EXIT.goed;
  });
}

function lijst(io: Io): Promise<Exitcode> {
  return inBeheer(io, async (beheer) => {
    for (const { id, naam, beheerders, uitgenodigd } of await beheer.alle()) {
      await io.uit(`${id}\tbeheerders: ${beheerders}, uitgenodigd: ${uitgenodigd}\t${naam}\n`);
    }
    return EXIT.goed;
  });
}

function inBeheer(
  io: Io,
  werk: (beheer: Bureaubeheer, infra: Infra) => Promise<Exitcode>,
): Promise<Exitcode> {
  return inDatabase(io, async (bron, infra) => {
    const meester = infra.masterSleutelSchema.safeParse(io.omgeving.PASSEND_MASTER_KEY);
    if (!meester.success) {
      throw new Melding('Zet PASSEND_MASTER_KEY, zoals de api die heeft.', EXIT.gebruik);
    }
    try {
      return await werk(new infra.Bureaubeheer(bron, meester.data), infra);
    } catch (fout) {
      if (fout instanceof infra.VersleutelingFout) throw new Melding(VERKEERDE_SLEUTEL);
      throw fout;
    }
  });
}

/** What somebody typed, or a sentence for each part that is wrong. */
function lees<T extends z.ZodType>(schema: T, invoer: z.input<T>): z.output<T> {
  const gelezen = schema.safeParse(invoer);
  if (gelezen.success) return gelezen.data;
  const regels = gelezen.error.issues.map(
    ({ path, message }) => `${optieVan(path.map(String))}: ${message}`,
  );
  throw new Melding(regels.join('\n'), EXIT.gebruik);
}

function optieVan(pad: readonly string[]): string {
  const laatste = pad.at(-1);
  if (laatste === 'email') return '--email';
  return laatste === 'bureau' ? '--naam' : '--beheerder';
}
