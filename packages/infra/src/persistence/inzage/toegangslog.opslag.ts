import { randomUUID } from 'node:crypto';
import { gebeurtenisVan, type Ketenregel } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import {
  ToegangslogEntiteit,
  type ToegangslogRij,
  WachtendeEntiteit,
} from './toegangslog-entiteiten.js';

/** From where something was asked, in the clear; only fingerprints of it are kept. */
export interface Toegangspunt {
  readonly sessie: string | null;
  readonly netwerk: string | null;
  readonly apparaat: string | null;
  readonly correlatieId: string | null;
}

type Verplicht = 'bureauId' | 'op' | 'gebruikerId' | 'rol' | 'wat' | 'doel';
type Vanzelf = 'id' | 'volgnummer' | keyof Toegangspunt;

/** A line to write; what is left out follows from `wat`, or is nothing. */
export type NieuweToegang = Pick<ToegangslogRij, Verplicht> &
  Partial<Omit<ToegangslogRij, Verplicht | Vanzelf>> & { readonly vanaf?: Toegangspunt | null };

const NERGENS: Toegangspunt = { sessie: null, netwerk: null, apparaat: null, correlatieId: null };

/** Writes lines of the log; the manager comes from `inBureau`, the key from the agency. */
export class ToegangslogOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Adds a line, which waits for its seal. @returns its id */
  async schrijf({ vanaf, ...nieuw }: NieuweToegang): Promise<string> {
    const id = randomUUID();
    const { bureauId, werknemerId = null } = nieuw;
    await this.manager.insert(ToegangslogEntiteit, {
      ...gebeurtenisVan(nieuw.wat),
      uitkomst: 'gelukt',
      objectSoort: werknemerId === null ? 'bureau' : 'dossier',
      objectId: werknemerId,
      ...nieuw,
      ...this.afdrukken(vanaf ?? NERGENS),
      id,
    });
    await this.manager.insert(WachtendeEntiteit, { logId: id, bureauId });
    return id;
  }

  private afdrukken({ sessie, netwerk, apparaat, correlatieId }: Toegangspunt) {
    const afdruk = (doel: string, tekst: string | null) =>
      tekst === null ? null : this.sleutel.afdruk(`toegangslog:${doel}`, tekst);
    return {
      sessie: afdruk('sessie', sessie),
      netwerk: afdruk('netwerk', netwerk),
      apparaat: afdruk('apparaat', apparaat),
      correlatieId,
    };
  }
}

/** A stored line as the chain hashes it. */
export function alsKetenregel(rij: ToegangslogRij): Ketenregel {
  const { volgnummer: _, op, ...velden } = rij;
  return { ...velden, op: op.toISOString() };
}
