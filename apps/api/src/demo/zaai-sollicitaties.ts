import { randomUUID } from 'node:crypto';
import {
  nieuweSollicitatie,
  plusDagen,
  type Schrijfuitkomst,
  sollicitatiesVan,
  voegBewijsToe,
  zetStap,
} from '@passend/domain';
import {
  AanmeldenOpslag,
  BureauOpslag,
  Dossierboek,
  type Schrijfbeurt,
  type Sleutelkluis,
  WerknemerEntiteit,
} from '@passend/infra';
import type { DataSource } from 'typeorm';
import { DEMO_COACHES } from './demo-mensen.js';
import { DEMO_SOLLICITATIES, type Demosollicitatie } from './demo-sollicitaties.js';

/** Something that the coach wrote on a day. */
interface Daad {
  readonly dag: string;
  readonly bouw: Schrijfbeurt['bouw'];
}

/** Adds to a new demo agency what the clients of its first coach applied for, by the rules of the log. */
export async function zaaiSollicitaties(
  bron: DataSource,
  kluis: Sleutelkluis | Buffer,
  vandaag: string,
): Promise<void> {
  const coach = await new AanmeldenOpslag(bron).zoekOpEmail(DEMO_COACHES[0].email);
  if (coach === null) throw new Error('The demo agency is not there.');
  const { bureauId } = coach;
  await new BureauOpslag(bron, kluis).in(bureauId, async ({ manager, sleutel }) => {
    const boek = new Dossierboek(manager, sleutel);
    for (const naam of new Set(DEMO_SOLLICITATIES.map(({ client }) => client))) {
      const { id: werknemerId } = await manager.findOneByOrFail(WerknemerEntiteit, { naam });
      const door = { id: coach.id, rol: 'coach' } as const;
      const daden = DEMO_SOLLICITATIES.filter(({ client }) => client === naam)
        .flatMap((een) => dadenVan(een, vandaag))
        .toSorted((een, ander) => een.dag.localeCompare(ander.dag));
      await boek.schrijfReeks(
        werknemerId,
        daden.map(({ dag, bouw }) => ({
          plek: { bureauId, werknemerId, door, op: new Date(`${dag}T09:00:00Z`) },
          bouw,
        })),
      );
    }
  });
}

function dadenVan(een: Demosollicitatie, vandaag: string): readonly Daad[] {
  const id = randomUUID();
  const { wijze, functie, organisatie, plaats, begin, stappen, metBewijs } = een;
  const na = (dagen: number) => plusDagen(vandaag, dagen - een.dagenGeleden);
  const eerste = na(0);
  const over = { wijze, functie, organisatie, plaats, url: null, vacature: null };
  const stap = { naar: begin, datum: eerste, reden: null, volgende: null };
  const mijn = (regels: Parameters<Schrijfbeurt['bouw']>[0]) =>
    sollicitatiesVan(regels).find((ander) => ander.id === id);
  const brief = { bewijs: 'brief', datum: eerste, tekst: briefVan(een), bestand: null } as const;
  return [
    {
      dag: eerste,
      bouw: () =>
        geslaagd(nieuweSollicitatie({ id, ingevoerdDoor: 'coach', ...over, ...stap }, eerste)),
    },
    ...(metBewijs
      ? [
          {
            dag: eerste,
            bouw: (regels: Parameters<Schrijfbeurt['bouw']>[0]) =>
              geslaagd(voegBewijsToe(mijn(regels), { ...brief, alleenVoorMij: false }, eerste)),
          },
        ]
      : []),
    ...stappen.map(({ na: later, naar, reden = null }): Daad => {
      const datum = na(later);
      return {
        dag: datum,
        bouw: (regels) =>
          geslaagd(zetStap(mijn(regels), { naar, datum, reden, volgende: null }, datum)),
      };
    }),
  ];
}

function briefVan({ functie, organisatie }: Demosollicitatie): string {
  return `Aan: ${organisatie}. Ik solliciteer naar het werk van ${functie.toLowerCase()}. Ik vertel er graag meer over.`;
}

function geslaagd(uitkomst: Schrijfuitkomst) {
  if (uitkomst.ok) return uitkomst.gebeurtenissen;
  throw new Error(`The demo data does not fit the log: ${uitkomst.bezwaar}.`);
}
