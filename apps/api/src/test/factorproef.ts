import type { Rol, TweedeStapBeleid } from '@passend/domain';
import { generateSync } from 'otplib';
import { z } from 'zod';
import type { Antwoord, Bezoeker } from './bezoeker.js';
import type { Proefapp } from './proefapp.js';
import { PROEF_WACHTWOORD, Proefbureau } from './proefmensen.js';

/** Length of a step of an authenticator app. */
export const STAP_MS = 30_000;

export const alsCodes = z.object({ herstelcodes: z.array(z.string()) });
const alsApp = z.object({ geheim: z.string() });
const alsProbleem = z.object({ code: z.string() });

/** An agency of people who sign in with more than a password. */
export class Factorproef {
  private constructor(
    readonly proef: Proefapp,
    readonly bureau: Proefbureau,
  ) {}

  static async maak(proef: Proefapp, beleid: TweedeStapBeleid): Promise<Factorproef> {
    return new Factorproef(
      proef,
      await Proefbureau.maak(proef.bron, proef.master, proef.nu, beleid),
    );
  }

  /** Somebody who has not signed in yet. */
  async iemand(rol: Rol, naam: string): Promise<string> {
    const email = `${naam}@proef.invalid`;
    await this.bureau.gebruiker(rol, email);
    return email;
  }

  /** Gives the password; where the session stands is in the answer. */
  async wachtwoord(email: string): Promise<{ wie: Bezoeker; stand: unknown }> {
    const wie = this.proef.bezoeker();
    const { json } = await wie.meldAan(email, PROEF_WACHTWOORD);
    return { wie, stand: z.object({ stand: z.string() }).parse(json).stand };
  }

  /** Sets up an app for who is in or has to. @returns its secret and the recovery codes */
  async stelAppIn(wie: Bezoeker): Promise<{ geheim: string; codes: readonly string[] }> {
    const { geheim } = alsApp.parse((await wie.post('/api/factoren/app', {})).json);
    const antwoord = await stuur(wie, '/api/factoren/app/bevestiging', { code: this.code(geheim) });
    return { geheim, codes: alsCodes.parse(antwoord.json).herstelcodes };
  }

  /** What the app shows now, or some steps later. */
  code(geheim: string, stappen = 0): string {
    const epoch = Math.floor(this.proef.nu.getTime() / 1000) + stappen * 30;
    return generateSync({ secret: geheim, epoch });
  }

  /** Somebody with an app, signed out again, and one step later. */
  async metApp(rol: Rol, naam: string) {
    const email = await this.iemand(rol, naam);
    const { wie } = await this.wachtwoord(email);
    const app = await this.stelAppIn(wie);
    this.proef.nu = new Date(this.proef.nu.getTime() + STAP_MS);
    return { email, ...app };
  }
}

/** Sends something and keeps the new cookie when there is one, as a browser does. */
export async function stuur(wie: Bezoeker, pad: string, body: unknown): Promise<Antwoord> {
  const antwoord = await wie.post(pad, body);
  const [gezet] = antwoord.koppen.getSetCookie();
  if (gezet !== undefined) wie.cookie = gezet.split(';')[0] ?? null;
  return antwoord;
}

/** Status and code of a refusal. */
export function weigering({ status, json }: Antwoord): readonly [number, string] {
  return [status, alsProbleem.parse(json).code];
}
