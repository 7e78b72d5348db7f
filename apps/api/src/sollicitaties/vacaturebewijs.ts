import type { PlainDate, Vacaturebewijs } from '@passend/domain';
import { houdMomentVast, MomentLeesmodel, type Werkeenheid } from '@passend/infra';
import { Weigering } from '../gedeeld/weigering.js';
import type { ClientVacatures } from '../gevonden/client-vacatures.js';

/** Longest text that goes into the dossier. */
const MAX_TEKST = 20_000;

/** What a vacancy was on a day, and what can be filled in from it. */
export interface Vastgelegd {
  readonly bewijs: Vacaturebewijs;
  readonly functie: string;
  readonly organisatie: string | null;
  readonly plaats: string | null;
  readonly url: string | null;
}

/**
 * The vacancy as it was on a day: its text and the hash of its snapshot. What it looks like now is held
 * from here on. One that somebody pasted has no snapshot; it is kept with its own hash.
 * @throws Weigering (404) when the client has no such vacancy, or it was taken out on request
 */
export async function legVacatureVast(
  eenheid: Werkeenheid,
  vacatures: ClientVacatures,
  { werknemerId, vacatureId, datum }: Vraag,
): Promise<Vastgelegd> {
  const nu = await vacatures.volledig(eenheid, werknemerId, vacatureId);
  if (nu === null || nu.weggehaald) throw Weigering.nietGevonden();
  await houdMomentVast(eenheid.manager, vacatureId);
  const toen = await new MomentLeesmodel(eenheid.manager).zoalsOp(vacatureId, datum);
  const opname = toen?.momentopname ?? null;
  const { titel, tekst } = opname?.inhoud ?? nu;
  return {
    bewijs: {
      vacatureId,
      titel: titel.slice(0, 500),
      tekst: tekst.slice(0, MAX_TEKST),
      sha256: opname?.sha256 ?? nu.inhoudshash,
      momentopnameId: opname?.id ?? null,
      gezienOp: opname?.laatstOp ?? nu.opgeslagenOp.toISOString(),
    },
    functie: titel.slice(0, 200),
    organisatie: nu.werkgever?.slice(0, 200) ?? null,
    plaats: nu.plaats?.slice(0, 100) ?? null,
    url: nu.url,
  };
}

interface Vraag {
  readonly werknemerId: string;
  readonly vacatureId: string;
  readonly datum: PlainDate;
}
