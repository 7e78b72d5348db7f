import { randomUUID } from 'node:crypto';
import { gebeurtenisVan, type Ketenregel } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import { kolommenVan } from '../kolommen-van.js';
import { ToegangslogEntiteit, type ToegangslogRij } from './toegangslog-entiteiten.js';

/** From where something was asked, in the clear; only fingerprints of it are kept. */
export interface Toegangspunt {
  readonly sessie: string | null;
  readonly netwerk: string | null;
  readonly apparaat: string | null;
  readonly correlatieId: string | null;
}

/** What is kept of a point; many lines of one request come from the same. */
type Afdrukken = Pick<ToegangslogRij, keyof Toegangspunt>;

type Verplicht = 'bureauId' | 'op' | 'gebruikerId' | 'rol' | 'wat' | 'doel';
type Vanzelf = 'id' | 'volgnummer' | keyof Toegangspunt;

/** A line to write; what is left out follows from `wat`, or is nothing. */
export type NieuweToegang = Pick<ToegangslogRij, Verplicht> &
  Partial<Omit<ToegangslogRij, Verplicht | Vanzelf>> & { readonly vanaf?: Toegangspunt | null };

/** What a line says when nothing else is said. */
const LEEG = {
  uitkomst: 'gelukt',
  namensId: null,
  werknemerId: null,
  regel: null,
  toestemmingId: null,
} as const;

const KOLOMMEN = kolommenVan(ToegangslogEntiteit).filter(({ veld }) => veld !== 'volgnummer');
const NAMEN = KOLOMMEN.map(({ kolom }) => kolom).join(', ');
/** The lines and, for each, that it waits for its seal. */
const INVOEGEN = `
  WITH regel AS (
    INSERT INTO toegangslog (${NAMEN})
    SELECT ${NAMEN} FROM jsonb_to_recordset($1::jsonb)
      AS r (${KOLOMMEN.map(({ kolom, type }) => `${kolom} ${type}`).join(', ')})
    RETURNING id, bureau_id
  )
  INSERT INTO toegangslog_wachtrij (log_id, bureau_id) SELECT id, bureau_id FROM regel`;

const NERGENS: Toegangspunt = { sessie: null, netwerk: null, apparaat: null, correlatieId: null };

/** Writes lines of the log; the manager comes from `inBureau`, the key from the agency. */
export class ToegangslogOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Adds a line, which waits for its seal. @returns its id */
  async schrijf(nieuw: NieuweToegang): Promise<string> {
    const [id = ''] = await this.schrijfAlle([nieuw]);
    return id;
  }

  /** Adds lines, in this order, in one statement: many looks of one request wait for it once. */
  async schrijfAlle(alle: readonly NieuweToegang[]): Promise<readonly string[]> {
    if (alle.length === 0) return [];
    const afdrukken = new Map<Toegangspunt, Afdrukken>();
    const regels = alle.map(({ vanaf, ...nieuw }) => {
      const punt = vanaf ?? NERGENS;
      const bekend = afdrukken.get(punt) ?? this.afdrukken(punt);
      afdrukken.set(punt, bekend);
      return maakRegel(nieuw, bekend);
    });
    await this.manager.query(INVOEGEN, [JSON.stringify(regels.map(alsKolommen))]);
    return regels.map(({ id }) => id);
  }

  private afdrukken({ sessie, netwerk, apparaat, correlatieId }: Toegangspunt): Afdrukken {
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

function maakRegel(nieuw: Omit<NieuweToegang, 'vanaf'>, afdrukken: Afdrukken): ToegangslogRij {
  const { werknemerId = null } = nieuw;
  return {
    ...LEEG,
    ...gebeurtenisVan(nieuw.wat),
    objectSoort: werknemerId === null ? 'bureau' : 'dossier',
    objectId: werknemerId,
    ...nieuw,
    ...afdrukken,
    id: randomUUID(),
  };
}

function alsKolommen(rij: ToegangslogRij): object {
  const waarden: Readonly<Record<string, unknown>> = { ...rij };
  return Object.fromEntries(KOLOMMEN.map(({ veld, kolom }) => [kolom, waarden[veld] ?? null]));
}

/** A stored line as the chain hashes it. */
export function alsKetenregel(rij: ToegangslogRij): Ketenregel {
  const { volgnummer: _, op, ...velden } = rij;
  return { ...velden, op: op.toISOString() };
}
