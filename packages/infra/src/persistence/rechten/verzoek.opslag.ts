import { randomUUID } from 'node:crypto';
import { BLIJFREDENEN, type Wisplan, wisgroepSchema } from '@passend/domain';
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
type NieuwAntwoord = Omit<VerzoekAntwoordRij, Gesloten> & {
  readonly tekst: string;
  /** What was removed and what stays, when the answer carries it out. */
  readonly wissing?: Wisplan;
};

/** A request with its words opened, and the answer when there is one. */
export interface OpenVerzoek extends Pick<VerzoekRij, 'id' | 'soort' | 'over' | 'doorId' | 'op'> {
  readonly werknemerId: string;
  readonly tekst: string;
  readonly antwoord: Antwoord | null;
}

type Antwoord = Pick<VerzoekAntwoordRij, 'besluit' | 'doorId' | 'op'> & {
  readonly tekst: string;
  readonly wissing: Wisplan | null;
};

const wisdeel = z.object({ groep: wisgroepSchema, aantal: z.number() });
const wissingSchema = z.object({
  weg: z.array(wisdeel),
  blijft: z.array(wisdeel.extend({ reden: z.enum(BLIJFREDENEN), tot: z.string().nullable() })),
});
/** An answer that removes nothing is its words alone. */
const antwoordSchema = z.union([
  z.string().transform((tekst) => ({ tekst, wissing: null })),
  z.object({ tekst: z.string(), wissing: wissingSchema }),
]);

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
      sleutel.opent({ tabel, rij: id, kolom: 'inhoud' }, inhoud);
    const opVerzoek = new Map(
      antwoorden.map((rij) => {
        const { verzoekId, besluit, doorId, op } = rij;
        const inhoud = antwoordSchema.parse(lees('verzoek_antwoord', rij));
        return [verzoekId, { besluit, doorId, op, ...inhoud }];
      }),
    );
    return verzoeken.map((rij) => {
      const { id, soort, over, doorId, op } = rij;
      const antwoord = opVerzoek.get(id) ?? null;
      const tekst = z.string().parse(lees('verzoek', rij));
      return { id, werknemerId, soort, over, doorId, op, tekst, antwoord };
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
  async beantwoord({ tekst, wissing, ...nieuw }: NieuwAntwoord): Promise<void> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(nieuw.werknemerId);
    const inhoud = sleutel.sluit(
      { tabel: 'verzoek_antwoord', rij: id, kolom: 'inhoud' },
      wissing === undefined ? tekst : { tekst, wissing },
    );
    await this.manager.insert(VerzoekAntwoordEntiteit, { ...nieuw, id, inhoud });
  }
}
