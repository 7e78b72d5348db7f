import type { Factoren } from '@passend/contracts';
import { magFactorWeg, moetTweedeStap, type TweedeStapBeleid } from '@passend/domain';
import {
  BureauEntiteit,
  type Codestand,
  type Factorgebeurtenis,
  FactorlogOpslag,
  GebruikerEntiteit,
  HerstelcodeOpslag,
  PasskeyOpslag,
  type PasskeyRij,
  PostUit,
  TotpOpslag,
  type Werkeenheid,
} from '@passend/infra';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** Whose factors it is about. */
export type Eigenaar = Pick<ActorGegevens, 'id' | 'bureauId' | 'rol'>;

/** Everything that somebody signs in with beside his password, and what his agency asks. */
export interface Factorstand {
  readonly beleid: TweedeStapBeleid;
  readonly appSinds: Date | null;
  readonly passkeys: readonly PasskeyRij[];
  readonly codes: Codestand | null;
}

export async function leesFactoren(eenheid: Werkeenheid, wie: Eigenaar): Promise<Factorstand> {
  const { manager } = eenheid;
  const bureau = await manager.findOneByOrFail(BureauEntiteit, { id: wie.bureauId });
  return {
    beleid: bureau.tweedeStap,
    appSinds: await new TotpOpslag(eenheid).sinds(wie.id),
    passkeys: await new PasskeyOpslag(manager).van(wie.id),
    codes: await new HerstelcodeOpslag(manager).stand(wie.id),
  };
}

/** The app counts as one factor, and each passkey as one. */
export function aantalFactoren({ appSinds, passkeys }: Factorstand): number {
  return (appSinds === null ? 0 : 1) + passkeys.length;
}

/**
 * Refuses to take away the last factor of who must have one. Locks his row, so that two factors
 * cannot be taken away at the same moment.
 */
export async function moetWegMogen(eenheid: Werkeenheid, wie: Eigenaar): Promise<void> {
  await eenheid.manager.findOneOrFail(GebruikerEntiteit, {
    where: { id: wie.id },
    lock: { mode: 'pessimistic_write' },
  });
  const stand = await leesFactoren(eenheid, wie);
  const aanmelder = { rol: wie.rol, beleid: stand.beleid, factoren: aantalFactoren(stand) };
  if (!magFactorWeg(aanmelder)) throw Weigering.laatsteFactor();
}

/** Recovery codes stand in for a factor: with the last one they go too. */
export async function ruimCodesOp(eenheid: Werkeenheid, wie: Eigenaar): Promise<void> {
  const stand = await leesFactoren(eenheid, wie);
  if (aantalFactoren(stand) === 0) await new HerstelcodeOpslag(eenheid.manager).verwijder(wie.id);
}

/** Writes down what somebody did with his own factors, and tells him by mail. */
export async function noteerFactor(
  eenheid: Werkeenheid,
  wie: Eigenaar,
  wat: Factorgebeurtenis,
  op: Date,
): Promise<void> {
  await new FactorlogOpslag(eenheid).noteer(wie, { wat, doorId: wie.id, reden: null, op });
  await mailOverFactor(eenheid, wie, op);
}

/** One mail for what happens in one minute: a first app brings recovery codes with it. */
export async function mailOverFactor(
  { manager }: Werkeenheid,
  wie: Eigenaar,
  op: Date,
): Promise<void> {
  await new PostUit(manager).voegToe({
    bureauId: wie.bureauId,
    gebruikerId: wie.id,
    soort: 'factor_gewijzigd',
    sleutel: op.toISOString().slice(0, 16),
    op,
  });
}

/** As the portal shows it. */
export function toonFactoren(
  stand: Factorstand,
  wie: Eigenaar,
  passkeysMogelijk: boolean,
): Factoren {
  const { codes, appSinds, passkeys, beleid } = stand;
  return {
    verplicht: moetTweedeStap({ rol: wie.rol, beleid }),
    passkeysMogelijk,
    app: appSinds === null ? null : { sinds: appSinds.toISOString() },
    passkeys: passkeys.map(toonPasskey),
    herstelcodes: codes === null ? null : { ...codes, sinds: codes.sinds.toISOString() },
  };
}

function toonPasskey({ id, naam, gedeeld, aangemaaktOp, laatstGebruiktOp }: PasskeyRij) {
  return {
    id,
    naam,
    gedeeld,
    aangemaaktOp: aangemaaktOp.toISOString(),
    laatstGebruiktOp: laatstGebruiktOp?.toISOString() ?? null,
  };
}
