import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { bijAanmelden, inBureau } from '../mensen/in-bureau.js';

/** Classes whose rows have a term of their own. */
const RIJKLASSEN = ['inzagelog', 'beheerlog', 'account', 'bewijs'] as const;

const ids = z.array(z.object({ id: z.uuid() }));
const bewijs = z.array(z.object({ bewijs: z.uuid().nullable() }));

/** What went in one round. */
export interface Opruiming {
  readonly dossiers: number;
  readonly klassen: number;
  /** Work that did not go through; it is tried again the next time. */
  readonly mislukt: number;
}

/**
 * Removes what is due, agency by agency and dossier by dossier, each in a transaction of its own. It only
 * asks: whether something may go, the database decides itself.
 */
export class Opruimer {
  constructor(private readonly bron: DataSource) {}

  async ruimOp(): Promise<Opruiming> {
    const totaal = { dossiers: 0, klassen: 0, mislukt: 0 };
    for (const bureauId of await this.bureaus()) {
      for (const id of await this.vervallen(bureauId)) {
        await tel(totaal, 'dossiers', () => this.vraag(bureauId, 'bewaar_ruim_dossier', id));
      }
      for (const klasse of RIJKLASSEN) {
        await tel(totaal, 'klassen', () => this.vraag(bureauId, 'bewaar_ruim_rijen', klasse));
      }
    }
    return totaal;
  }

  /** Ids of dossiers whose day has come and that nothing holds. */
  vervallen(bureauId: string): Promise<readonly string[]> {
    return inBureau(this.bron, bureauId, async (manager) => {
      const gevonden: unknown = await manager.query(
        'SELECT id FROM werknemer WHERE bewaar_mag_weg(id) ORDER BY id',
      );
      return ids.parse(gevonden).map(({ id }) => id);
    });
  }

  /** @returns whether anything went */
  private vraag(
    bureauId: string,
    functie: 'bewaar_ruim_dossier' | 'bewaar_ruim_rijen',
    waarde: string,
  ): Promise<boolean> {
    return inBureau(this.bron, bureauId, async (manager) => {
      const gevonden: unknown = await manager.query(`SELECT ${functie}($1) AS bewijs`, [waarde]);
      return bewijs.parse(gevonden)[0]?.bewijs !== null;
    });
  }

  private bureaus(): Promise<readonly string[]> {
    return bijAanmelden(this.bron, async (manager) => {
      const gevonden: unknown = await manager.query('SELECT id FROM bureau ORDER BY id');
      return ids.parse(gevonden).map(({ id }) => id);
    });
  }
}

/** One that fails, holds up nothing else. */
async function tel(
  totaal: { dossiers: number; klassen: number; mislukt: number },
  soort: 'dossiers' | 'klassen',
  werk: () => Promise<boolean>,
): Promise<void> {
  try {
    if (await werk()) totaal[soort] += 1;
  } catch {
    totaal.mislukt += 1;
  }
}
