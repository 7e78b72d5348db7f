import { z } from 'zod';
import { plainDateSchema } from '../../tijd/plain-date.js';
import { type Dossierdoor, dossierdoorSchema } from '../regel.js';
import { type Dossiergebeurtenis, dossiergebeurtenisSchema } from '../soorten/index.js';
import { BLADEN, type Blad, type OpenBlad, openBladSchema } from './keten.js';

/** Text of a leaf in which nothing stands; it has a salt like the others. */
export const LEEG_BLAD = 'null';

/** What stands in a leaf that is not empty. */
export const bladinhoudSchema = z.strictObject({
  /** Of the event: a correction names it. */
  id: z.uuid(),
  soort: z.string(),
  datum: plainDateSchema,
  over: z.uuid().nullable(),
  door: dossierdoorSchema,
  op: z.iso.datetime(),
  inhoud: z.record(z.string(), z.unknown()),
});
export type Bladinhoud = z.infer<typeof bladinhoudSchema>;

/** The three leaves of an event, open. */
export type OpenBladen = Readonly<Record<Blad, OpenBlad>>;
export const openBladenSchema = z.strictObject({
  werkgever: openBladSchema,
  uwv: openBladSchema,
  prive: openBladSchema,
});

/** Which event it is, who wrote it, and when. */
export interface Schrijfmoment {
  readonly id: string;
  readonly door: Dossierdoor;
  /** ISO 8601 in UTC. */
  readonly op: string;
}

/**
 * Lays an event out in its leaves. The moment and the writer stand in the leaves and not in the link, so
 * that who does not see an event does not see either when it was written.
 * @param zouten a fresh salt for each leaf: 32 random bytes in hexadecimal
 */
export function naarBladen(
  gebeurtenis: Dossiergebeurtenis,
  { id, door, op }: Schrijfmoment,
  zouten: Readonly<Record<Blad, string>>,
): OpenBladen {
  const { soort, datum, over } = gebeurtenis;
  const blad = (naam: Blad): OpenBlad => {
    const inhoud = gebeurtenis[naam];
    const tekst =
      inhoud === null ? LEEG_BLAD : JSON.stringify({ id, soort, datum, over, door, op, inhoud });
    return { zout: zouten[naam], tekst };
  };
  return { werkgever: blad('werkgever'), uwv: blad('uwv'), prive: blad('prive') };
}

/** What stands in the text of a leaf; null when it is empty. */
export function leesBlad(tekst: string): Bladinhoud | null {
  return tekst === LEEG_BLAD ? null : bladinhoudSchema.parse(JSON.parse(tekst));
}

/**
 * Puts an event together from its leaves.
 * @throws when the leaves are not of one event, or it is no event that is known
 */
export function uitBladen(
  bladen: OpenBladen,
): Schrijfmoment & { readonly gebeurtenis: Dossiergebeurtenis } {
  const gelezen = BLADEN.map((naam) => leesBlad(bladen[naam].tekst));
  const [eerste, ...andere] = gelezen.filter((blad) => blad !== null);
  if (eerste === undefined) throw new Error('All leaves of this event are empty.');
  if (andere.some((blad) => kop(blad) !== kop(eerste)))
    throw new Error('The leaves are not of one event.');
  const { id, soort, datum, over, door, op } = eerste;
  const [werkgever, uwv, prive] = gelezen.map((blad) => blad?.inhoud ?? null);
  return {
    id,
    door,
    op,
    gebeurtenis: dossiergebeurtenisSchema.parse({ soort, datum, over, werkgever, uwv, prive }),
  };
}

function kop({ id, soort, datum, over, door, op }: Bladinhoud): string {
  return JSON.stringify([id, soort, datum, over, door.id, door.rol, op]);
}
