import { randomUUID } from 'node:crypto';
import {
  nieuweSollicitatie,
  type Schrijfuitkomst,
  sollicitatiesVan,
  voegBewijsToe,
  zetStap,
} from '@passend/domain';
import type { Boekdaad, Levensbestand } from './boekdaad.js';
import { type Levenssollicitatie, SOLLICITATIES } from './leven-sollicitaties.js';

const EERSTE = 496;
const DAGEN_ERTUSSEN = 5;

/** What the werknemer entered of his sollicitaties, each with its evidence, by the rules of the log. */
export function sollicitatiedaden(na: (dagen: number) => string): readonly Boekdaad[] {
  return SOLLICITATIES.flatMap((een, n) => dadenVan(een, EERSTE + DAGEN_ERTUSSEN * n, na));
}

function dadenVan(
  een: Levenssollicitatie,
  begin: number,
  na: (dagen: number) => string,
): readonly Boekdaad[] {
  const id = randomUUID();
  const { wijze, functie, organisatie, plaats, stappen, verslag } = een;
  const isGesprek = stappen.length === 0;
  const dag = na(begin);
  const over = { functie, organisatie, plaats, url: null, vacature: null };
  const daad = (wanneer: string, bouw: Boekdaad['bouw'], bestand: Levensbestand | null = null) =>
    ({ dag: wanneer, wie: 'werknemer', bestand, bouw }) as const;
  const mijn = (regels: Parameters<Boekdaad['bouw']>[0]) =>
    sollicitatiesVan(regels).find((ander) => ander.id === id);
  const naar = isGesprek ? 'gesprek_gevoerd' : 'verzonden';
  const eerste = { naar, datum: dag, reden: null, volgende: null } as const;
  return [
    daad(dag, () =>
      geslaagd(
        nieuweSollicitatie({ id, wijze, ingevoerdDoor: 'werknemer', ...over, ...eerste }, dag),
      ),
    ),
    ...(isGesprek
      ? []
      : [
          daad(
            dag,
            (regels, bestand) => {
              const bewijs = wijze === 'inschrijving_uitzendbureau' ? 'verzendbewijs' : 'brief';
              const wat = {
                bewijs,
                datum: dag,
                tekst: null,
                bestand,
                alleenVoorMij: false,
              } as const;
              return geslaagd(voegBewijsToe(mijn(regels), wat, dag));
            },
            briefVan(een),
          ),
        ]),
    ...stappen.map(({ na: later, naar: status, reden = null }) => {
      const datum = na(begin + later);
      return daad(datum, (regels) =>
        geslaagd(zetStap(mijn(regels), { naar: status, datum, reden, volgende: null }, datum)),
      );
    }),
    ...(verslag === undefined ? [] : [verslagDaad(verslag)]),
  ];

  function verslagDaad(tekst: string): Boekdaad {
    const laatste = stappen.findLast(({ naar: status }) => status === 'gesprek_gevoerd')?.na ?? 0;
    const datum = na(begin + laatste);
    const wat = { bewijs: 'gespreksverslag', datum, tekst, bestand: null } as const;
    return daad(datum, (regels) =>
      geslaagd(voegBewijsToe(mijn(regels), { ...wat, alleenVoorMij: false }, datum)),
    );
  }
}

function briefVan({ functie, organisatie, plaats }: Levenssollicitatie): Levensbestand {
  const tekst = `Aan: ${organisatie}, ${plaats}

Onderwerp: ${functie}

Beste lezer,

Ik solliciteer naar het werk van ${functie.toLowerCase()}. Ik werkte 19 jaar in het vervoer. Ik houd het
overzicht als het druk is, en ik werk volgens vaste regels. Ik vertel er graag meer over.

Met vriendelijke groet,
Nico Levensloop
`;
  return { naam: 'Brief.txt', type: 'text/plain', bytes: Buffer.from(tekst) };
}

function geslaagd(uitkomst: Schrijfuitkomst) {
  if (uitkomst.ok) return uitkomst.gebeurtenissen;
  throw new Error(`The demo data does not fit the log: ${uitkomst.bezwaar}.`);
}
