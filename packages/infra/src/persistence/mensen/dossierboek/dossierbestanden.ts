import { randomUUID } from 'node:crypto';
import {
  type Bestandverwijzing,
  bestandverwijzingSchema,
  dossierdoorSchema,
} from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import type { Dossierplek } from './dossierboek.js';
import { DossierbestandEntiteit } from './dossierboek-entiteiten.js';
import { sha256 } from './hash.js';

/** A file to keep; the caller has checked what is in it. */
export interface NieuwDossierbestand {
  readonly naam: string;
  readonly type: Bestandverwijzing['type'];
  readonly bytes: Buffer;
}

/** A file as it was put in. */
export interface Dossierbestand extends Bestandverwijzing {
  readonly bytes: Buffer;
}

const gegevensSchema = z.strictObject({
  ...bestandverwijzingSchema.omit({ id: true }).shape,
  door: dossierdoorSchema,
});

/** Evidence files of clients, encrypted; an event names each by id and hash. Only added, never changed. */
export class Dossierbestanden {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Keeps a file. @returns how an event names it */
  async bewaar(
    plek: Dossierplek,
    { naam, type, bytes }: NieuwDossierbestand,
  ): Promise<Bestandverwijzing> {
    const { bureauId, werknemerId, door, op } = plek;
    const id = randomUUID();
    const verwijzing = bestandverwijzingSchema.parse({
      id,
      sha256: sha256(bytes),
      naam,
      type,
      grootte: bytes.length,
    });
    const ring = await this.sleutel.dossier(werknemerId);
    const { id: _, ...gegevens } = verwijzing;
    await this.manager.insert(DossierbestandEntiteit, {
      id,
      bureauId,
      werknemerId,
      op,
      gegevens: ring.sluit(plekVan(id, 'gegevens'), { ...gegevens, door }),
      inhoud: ring.sluitBytes(plekVan(id, 'inhoud'), bytes),
    });
    return verwijzing;
  }

  /** One file of this client; null when he has none with this id. */
  async lees(werknemerId: string, id: string): Promise<Dossierbestand | null> {
    const rij = await this.manager.findOneBy(DossierbestandEntiteit, { id, werknemerId });
    if (rij === null) return null;
    const ring = await this.sleutel.dossier(werknemerId);
    const { door: _, ...gegevens } = gegevensSchema.parse(
      ring.opent(plekVan(id, 'gegevens'), rij.gegevens),
    );
    return { id, ...gegevens, bytes: ring.opentBytes(plekVan(id, 'inhoud'), rij.inhoud) };
  }
}

function plekVan(id: string, kolom: 'gegevens' | 'inhoud') {
  return { tabel: 'dossierbestand', rij: id, kolom };
}
