import { ROLLEN } from '@passend/domain';
import { z } from 'zod';
import { kolommenVan } from '../kolommen-van.js';
import { GebruikerEntiteit, type GebruikerRij } from './entiteiten.js';
import { AANMELDWIJZEN, SESSIESTANDEN, SessieEntiteit, type SessieRij } from './sessie-entiteit.js';

/** Who is signed in, in which session. */
export interface Aangemeld {
  readonly gebruiker: Omit<GebruikerRij, 'wachtwoordHash'>;
  readonly bureauNaam: string;
  readonly sessie: Omit<SessieRij, 'tokenHash'>;
}

/** What is compared, and given to nobody. */
const GEHEIM: readonly string[] = ['tokenHash', 'wachtwoordHash'];
const SESSIE = 'sessie.';
const GEBRUIKER = 'gebruiker.';

const lijst = (deel: string, entiteit: Parameters<typeof kolommenVan>[0]) =>
  kolommenVan(entiteit)
    .filter(({ veld }) => !GEHEIM.includes(veld))
    .map(({ veld, kolom }) => `(f.${deel.slice(0, -1)}).${kolom} AS "${deel}${veld}"`);

/** The session of an active user, found by the hash of its token; `$1` is the hash. */
export const ZOEK_SESSIE = `SELECT ${[
  ...lijst(SESSIE, SessieEntiteit),
  ...lijst(GEBRUIKER, GebruikerEntiteit),
].join(', ')}, f.bureau_naam AS "bureauNaam" FROM sessie_van($1) f`;

const moment = z.date().nullable();
const sessieSchema = z.object({
  id: z.uuid(),
  gebruikerId: z.uuid(),
  bureauId: z.uuid(),
  stand: z.enum(SESSIESTANDEN),
  methode: z.enum(AANMELDWIJZEN),
  apparaat: z.string(),
  aangemaaktOp: z.date(),
  laatstGebruiktOp: z.date(),
  bevestigdOp: moment,
});
const gebruikerSchema = z.object({
  id: z.uuid(),
  bureauId: z.uuid(),
  rol: z.enum(ROLLEN),
  naam: z.string(),
  email: z.string(),
  actief: z.boolean(),
  uitgenodigdOp: moment,
  gestoptOp: moment,
  wachtwoordOp: moment,
  laatstAangemeldOp: moment,
});
const rijenSchema = z.array(z.looseObject({ bureauNaam: z.string() }));

/** Reads what `ZOEK_SESSIE` found; null when that was nothing. */
export function leesAangemeld(gevonden: unknown): Aangemeld | null {
  const [rij] = rijenSchema.parse(gevonden);
  if (rij === undefined) return null;
  const { bureauNaam } = rij;
  const sessie = sessieSchema.parse(deelVan(rij, SESSIE));
  return { gebruiker: gebruikerSchema.parse(deelVan(rij, GEBRUIKER)), bureauNaam, sessie };
}

function deelVan(rij: Readonly<Record<string, unknown>>, deel: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rij).flatMap(([naam, waarde]) =>
      naam.startsWith(deel) ? [[naam.slice(deel.length), waarde]] : [],
    ),
  );
}
