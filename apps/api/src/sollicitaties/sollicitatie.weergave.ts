import type { Bordregel, Sollicitatiedetail, SollicitatieWeergave } from '@passend/contracts';
import {
  dubbelenVan,
  overgangenVan,
  type PlainDate,
  type Rol,
  type Sollicitatie,
  verstVan,
  volgendeStapVan,
  WIJZEREGELS,
} from '@passend/domain';

/** What the lines of one client are shown with. */
export interface Omgeving {
  readonly vandaag: PlainDate;
  readonly alle: readonly Sollicitatie[];
  /** Of a vacancy: the same job as it was placed before. */
  readonly voorgangers: ReadonlyMap<string, readonly string[]>;
}

/** One line of the log. */
export function toonSollicitatie(
  sollicitatie: Sollicitatie,
  { vandaag, alle, voorgangers }: Omgeving,
): SollicitatieWeergave {
  const { id, nummer, wijze, telt, functie, organisatie, plaats, url, vacatureId } = sollicitatie;
  const { ingevoerdDoor, sinds, status, statusSinds, controleerbaar, bewijzen } = sollicitatie;
  const eerder = alle.filter((ander) => ander.nummer < nummer);
  const keten = vacatureId === null ? [] : (voorgangers.get(vacatureId) ?? []);
  return {
    id,
    nummer,
    wijze,
    telt,
    functie,
    organisatie,
    plaats,
    url,
    vacatureId,
    ingevoerdDoor,
    sinds,
    status,
    statusSinds,
    controleerbaar,
    aantalBewijzen: bewijzen.length,
    volgende: volgendeStapVan(sollicitatie, vandaag),
    overgangen: [...overgangenVan(wijze, status)],
    dubbelen: [...dubbelenVan({ ...sollicitatie, datum: sinds }, eerder, keten)],
  };
}

/** The same, short, on the board. */
export function toonBordregel(
  sollicitatie: Sollicitatie,
  werknemerId: string,
  vandaag: PlainDate,
): Bordregel {
  const { id, nummer, wijze, telt, functie, organisatie, plaats } = sollicitatie;
  const { status, statusSinds, controleerbaar, stappen, regelId } = sollicitatie;
  return {
    werknemerId,
    id,
    nummer,
    wijze,
    telt,
    functie,
    organisatie,
    plaats,
    status,
    statusSinds,
    stapId: stappen.at(-1)?.regelId ?? regelId,
    verst: verstVan(sollicitatie),
    controleerbaar,
    volgende: volgendeStapVan(sollicitatie, vandaag),
  };
}

/** The whole of one: its history, its evidence, and what would make it verifiable. */
export function toonDetail(
  sollicitatie: Sollicitatie,
  omgeving: Omgeving,
  namen: ReadonlyMap<string, string>,
): Sollicitatiedetail {
  const { stappen, bewijzen, vacature, wijze, controleerbaar } = sollicitatie;
  const doorVan = ({ id, rol }: { readonly id: string; readonly rol: Rol }) => ({
    naam: namen.get(id) ?? '',
    rol,
  });
  return {
    vandaag: omgeving.vandaag,
    sollicitatie: {
      ...toonSollicitatie(sollicitatie, omgeving),
      stappen: stappen.map(({ regelId, status, datum, op, door, reden }) => ({
        regelId,
        status,
        datum,
        op,
        door: doorVan(door),
        reden,
      })),
      bewijzen: bewijzen.map(({ regelId, bewijs, versie, datum, door, tekst, bestand, prive }) => ({
        regelId,
        bewijs,
        versie,
        datum,
        door: doorVan(door),
        tekst,
        bestand: bestand && {
          id: bestand.id,
          naam: bestand.naam,
          type: bestand.type,
          grootte: bestand.grootte,
        },
        prive,
      })),
      vacature,
      mist: controleerbaar ? [] : [...WIJZEREGELS[wijze].bewijs],
    },
  };
}

/** Everybody who wrote something of a sollicitatie. */
export function schrijversVan({ stappen, bewijzen }: Sollicitatie): readonly string[] {
  return [...new Set([...stappen, ...bewijzen].map(({ door }) => door.id))];
}
