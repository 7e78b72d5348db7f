import { WACHTWOORD_MAX, WACHTWOORD_MIN } from '@passend/contracts';
import { wachtwoord as teksten } from '../../shared/teksten/account.js';

/** Fewer different characters than this say little, however long it is. */
const VERSCHIL_MIN = 6;
const RUIM = 20;

/**
 * What can be said of a password while it is typed, in words. Only its length and how much it varies:
 * whether others would guess it is for the server to say.
 * @returns empty for an empty password
 */
export function sterkteTekst(wachtwoord: string): string {
  const { meter } = teksten;
  const lengte = wachtwoord.length;
  if (lengte === 0) return '';
  if (lengte < WACHTWOORD_MIN) return meter.nog(WACHTWOORD_MIN - lengte);
  if (lengte > WACHTWOORD_MAX) return meter.teLang(lengte - WACHTWOORD_MAX);
  if (new Set(wachtwoord.toLowerCase()).size < VERSCHIL_MIN) return meter.eenvormig;
  return lengte < RUIM ? meter.genoeg : meter.ruim;
}

/** Why a new password cannot be sent, before the server looks at it. */
export function lengteFout(wachtwoord: string): string | null {
  if (wachtwoord.length < WACHTWOORD_MIN) return teksten.fout.kort;
  return wachtwoord.length > WACHTWOORD_MAX ? teksten.fout.lang : null;
}
