import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import type { Sleutelring } from '../../../secrets/sleutelring.js';
import { DocumentEntiteit, type DocumentRij } from './aanleveren-entiteiten.js';

/** What is said about a file; kept encrypted, as names of files and of doctors tell something. */
export const documentgegevensSchema = z.object({
  bestandsnaam: z.string(),
  /** Day on which the document was drawn up. */
  datum: z.iso.date(),
  auteurNaam: z.string(),
  auteurFunctie: z.string(),
});
export type Documentgegevens = z.infer<typeof documentgegevensSchema>;

/** A document in a list: everything but the file. */
export interface OpenDocument extends Omit<DocumentRij, 'gegevens' | 'inhoud'> {
  readonly gegevens: Documentgegevens;
}

/** A document with its file. */
export interface DocumentMetInhoud {
  readonly document: OpenDocument;
  readonly inhoud: Buffer;
}

type NieuwDocument = Omit<DocumentRij, 'id' | 'volgnummer' | 'gegevens' | 'inhoud' | 'grootte'> & {
  readonly gegevens: Documentgegevens;
  readonly inhoud: Buffer;
};

type Versleuteld = 'gegevens' | 'inhoud';

/** Files about a client; rows are only ever added. The manager comes from `inBureau`. */
export class DocumentOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Adds a file; the caller has checked what is in it. @returns its id */
  async voegToe({ gegevens, inhoud, ...nieuw }: NieuwDocument): Promise<string> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(nieuw.werknemerId);
    await this.manager.insert(DocumentEntiteit, {
      ...nieuw,
      id,
      grootte: inhoud.length,
      gegevens: sleutel.sluit(plekVan(id, 'gegevens'), gegevens),
      inhoud: sleutel.sluitBytes(plekVan(id, 'inhoud'), inhoud),
    });
    return id;
  }

  /** The documents of a client, newest first, without the files. */
  async van(werknemerId: string): Promise<readonly OpenDocument[]> {
    const rijen = await this.manager.find(DocumentEntiteit, {
      where: { werknemerId },
      select: ZONDER_BESTAND,
      order: { volgnummer: 'DESC' },
    });
    if (rijen.length === 0) return [];
    const sleutel = await this.sleutel.dossier(werknemerId);
    return rijen.map((rij) => openRij(sleutel, rij));
  }

  /** One document of this client with its file; null when he has none with this id. */
  async metInhoud(werknemerId: string, id: string): Promise<DocumentMetInhoud | null> {
    const rij = await this.manager.findOneBy(DocumentEntiteit, { id, werknemerId });
    if (rij === null) return null;
    const { inhoud, ...rest } = rij;
    const sleutel = await this.sleutel.dossier(werknemerId);
    return {
      document: openRij(sleutel, rest),
      inhoud: sleutel.opentBytes(plekVan(id, 'inhoud'), inhoud),
    };
  }
}

function openRij(
  sleutel: Sleutelring,
  { gegevens, ...rij }: Omit<DocumentRij, 'inhoud'>,
): OpenDocument {
  const geopend = sleutel.opent(plekVan(rij.id, 'gegevens'), gegevens);
  return { ...rij, gegevens: documentgegevensSchema.parse(geopend) };
}

/** Every column but the file, which may be ten megabytes. */
const ZONDER_BESTAND = {
  id: true,
  bureauId: true,
  werknemerId: true,
  soort: true,
  herkomst: true,
  uploadlinkId: true,
  doorId: true,
  op: true,
  mediatype: true,
  grootte: true,
  gegevens: true,
  volgnummer: true,
} as const;

function plekVan(id: string, kolom: Versleuteld) {
  return { tabel: 'document', rij: id, kolom };
}
