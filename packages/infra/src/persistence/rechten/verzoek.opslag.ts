import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import {
  VerzoekAntwoordEntiteit,
  type VerzoekAntwoordRij,
  VerzoekEntiteit,
  type VerzoekRij,
} from './rechten-entiteiten.js';

type Gesloten = 'id' | 'inhoud' | 'volgnummer';
type NieuwVerzoek = Omit<VerzoekRij, Gesloten> & { readonly tekst: string };
type NieuwAntwoord = Omit<VerzoekAntwoordRij, Gesloten> & { readonly tekst: string };

/** A request with its words opened, and the answer when there is one. */
export interface OpenVerzoek extends Pick<VerzoekRij, 'id' | 'soort' | 'over' | 'doorId' | 'op'> {
  readonly werknemerId: string;
  readonly tekst: string;
  readonly antwoord: Antwoord | null;
}

type Antwoord = Pick<VerzoekAntwoordRij, 'besluit' | 'doorId' | 'op'> & { readonly tekst: string };

/** What werknemers ask about their own data, and the answers; rows are only ever added. */
export class VerzoekOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Everything one werknemer asked, newest first. */
  async van(werknemerId: string): Promise<readonly OpenVerzoek[]> {
    const verzoeken = await this.manager.find(VerzoekEntiteit, {
      where: { werknemerId },
      order: { volgnummer: 'DESC' },
    });
    if (verzoeken.length === 0) return [];
    const antwoorden = await this.manager.findBy(VerzoekAntwoordEntiteit, { werknemerId });
    const sleutel = await this.sleutel.dossier(werknemerId);
    const lees = (tabel: string, { id, inhoud }: { id: string; inhoud: Buffer }) =>
      z.string().parse(sleutel.opent({ tabel, rij: id, kolom: 'inhoud' }, inhoud));
    const opVerzoek = new Map(
      antwoorden.map((rij) => {
        const { verzoekId, besluit, doorId, op } = rij;
        return [verzoekId, { besluit, doorId, op, tekst: lees('verzoek_antwoord', rij) }];
      }),
    );
    return verzoeken.map((rij) => {
      const { id, soort, over, doorId, op } = rij;
      const antwoord = opVerzoek.get(id) ?? null;
      return { id, werknemerId, soort, over, doorId, op, tekst: lees('verzoek', rij), antwoord };
    });
  }

  /** @returns its id */
  async voegToe({ tekst, ...nieuw }: NieuwVerzoek): Promise<string> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(nieuw.werknemerId);
    const inhoud = sleutel.sluit({ tabel: 'verzoek', rij: id, kolom: 'inhoud' }, tekst);
    await this.manager.insert(VerzoekEntiteit, { ...nieuw, id, inhoud });
    return id;
  }

  /** Adds the answer; there is one, and it stays. */
  async beantwoord({ tekst, ...nieuw }: NieuwAntwoord): Promise<void> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(nieuw.werknemerId);
    const inhoud = sleutel.sluit({ tabel: 'verzoek_antwoord', rij: id, kolom: 'inhoud' }, tekst);
    await this.manager.insert(VerzoekAntwoordEntiteit, { ...nieuw, id, inhoud });
  }
}
