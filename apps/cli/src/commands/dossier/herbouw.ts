import { z } from 'zod';
import { EXIT, type Exitcode, type Io, Melding } from '../../io/io.js';
import { inDatabase } from '../database.js';

/** Makes the read models of every dossier anew from its events, and says how many differed. */
export function herbouw(io: Io, alleenKijken: boolean): Promise<Exitcode> {
  return inDatabase(io, async (bron, infra) => {
    const schema = z.object({
      PASSEND_MASTER_KEY: infra.masterSleutelSchema,
      PASSEND_MASTER_KEY_OLD: infra.masterSleutelSchema.optional(),
    });
    const gelezen = schema.safeParse(io.omgeving);
    if (!gelezen.success)
      throw new Melding('Zet PASSEND_MASTER_KEY zoals de api die heeft.', EXIT.gebruik);
    const { PASSEND_MASTER_KEY, PASSEND_MASTER_KEY_OLD } = gelezen.data;
    const kluis = new infra.OmgevingKluis(PASSEND_MASTER_KEY, PASSEND_MASTER_KEY_OLD);
    const bureaus = new infra.BureauOpslag(bron, kluis);
    const { bekeken, hersteld, dicht } = await infra.herbouwLeesmodellen(bureaus, alleenKijken);
    const wat = alleenKijken ? 'anders dan de gebeurtenissen' : 'hersteld';
    await io.uit(`${bekeken} dossiers bekeken, ${hersteld} ${wat}, ${dicht} niet te lezen.\n`);
    return dicht === 0 ? EXIT.goed : EXIT.mislukt;
  });
}
