import { randomUUID } from 'node:crypto';
import { type Terugkoppeling, terugkoppelingSchema } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import type { Sleutelring } from '../../../secrets/sleutelring.js';
import { AanleverbesluitOpslag } from './aanleverbesluit.opslag.js';
import { TerugkoppelingEntiteit, type TerugkoppelingRij } from './aanleveren-entiteiten.js';

/** Work terms with their content opened. */
export interface OpenTerugkoppeling extends Omit<TerugkoppelingRij, 'inhoud' | 'auteurNaam'> {
  readonly auteurNaam: string;
  readonly inhoud: Terugkoppeling;
}

type NieuweTerugkoppeling = Omit<OpenTerugkoppeling, 'id' | 'volgnummer'>;
type Versleuteld = 'auteur_naam' | 'inhoud';

/** What a bedrijfsarts told in work terms; rows are only ever added. */
export class TerugkoppelingOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  async voegToe({ auteurNaam, inhoud, ...nieuw }: NieuweTerugkoppeling): Promise<string> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(nieuw.werknemerId);
    await this.manager.insert(TerugkoppelingEntiteit, {
      ...nieuw,
      id,
      auteurNaam: sleutel.sluit(plekVan(id, 'auteur_naam'), auteurNaam),
      inhoud: sleutel.sluit(plekVan(id, 'inhoud'), inhoud),
    });
    return id;
  }

  /** All of a client, newest first. */
  async van(werknemerId: string): Promise<readonly OpenTerugkoppeling[]> {
    const rijen = await this.manager.find(TerugkoppelingEntiteit, {
      where: { werknemerId },
      order: { volgnummer: 'DESC' },
    });
    if (rijen.length === 0) return [];
    const sleutel = await this.sleutel.dossier(werknemerId);
    return rijen.map((rij) => openRij(sleutel, rij));
  }

  /**
   * What the employer may see: the newest one that the coach shares; null when there is none. A newer
   * one that nobody has looked at yet hides the older one only when the coach says so.
   */
  async voorWerkgever(werknemerId: string): Promise<OpenTerugkoppeling | null> {
    const besluiten = await new AanleverbesluitOpslag(this.manager).van(werknemerId);
    const alle = await this.van(werknemerId);
    return alle.find(({ id }) => besluiten.get(id)?.besluit === 'delen') ?? null;
  }
}

function openRij(
  sleutel: Sleutelring,
  { auteurNaam, inhoud, ...rij }: TerugkoppelingRij,
): OpenTerugkoppeling {
  const naam = sleutel.opent(plekVan(rij.id, 'auteur_naam'), auteurNaam);
  const tekst = sleutel.opent(plekVan(rij.id, 'inhoud'), inhoud);
  return {
    ...rij,
    auteurNaam: z.string().parse(naam),
    inhoud: terugkoppelingSchema.parse(tekst),
  };
}

function plekVan(id: string, kolom: Versleuteld) {
  return { tabel: 'terugkoppeling', rij: id, kolom };
}
