import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AanleverbesluitEntiteit, type AanleverbesluitRij } from './aanleveren-entiteiten.js';

type Nieuw = Pick<AanleverbesluitRij, 'bureauId' | 'werknemerId' | 'besluit' | 'doorId' | 'op'> &
  (
    | { readonly documentId: string; readonly besluit: 'overgenomen' | 'niet_nodig' }
    | { readonly terugkoppelingId: string; readonly besluit: 'delen' | 'niet_delen' }
  );

/** What coaches did with what came in; every decision is kept, the last one counts. */
export class AanleverbesluitOpslag {
  constructor(private readonly manager: EntityManager) {}

  async voegToe(nieuw: Nieuw): Promise<void> {
    await this.manager.insert(AanleverbesluitEntiteit, {
      documentId: null,
      terugkoppelingId: null,
      ...nieuw,
      id: randomUUID(),
    });
  }

  /** The decision that counts, by the id of the document or the work terms. */
  async van(werknemerId: string): Promise<ReadonlyMap<string, AanleverbesluitRij>> {
    const rijen = await this.manager.find(AanleverbesluitEntiteit, {
      where: { werknemerId },
      order: { volgnummer: 'ASC' },
    });
    return new Map(rijen.map((rij) => [rij.documentId ?? rij.terugkoppelingId ?? '', rij]));
  }
}
