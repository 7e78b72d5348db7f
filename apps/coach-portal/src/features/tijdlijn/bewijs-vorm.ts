import type { MijlpaalbewijsInvoer } from '@passend/contracts';
import { mijlpaalbewijsInvoerSchema } from '@passend/contracts';
import type { MijlpaalCode, Stuktekenaar } from '@passend/domain';
import { meldingZin } from '../../shared/teksten/meldingen.js';

/** What stands in the form. */
export interface Bewijsvorm {
  readonly uitkomst: MijlpaalbewijsInvoer['uitkomst'];
  readonly datum: string;
  readonly naam: string;
  readonly functie: string;
  readonly reden: string;
  readonly samen: boolean;
  readonly bestand: File | null;
  /** Whether somebody looked at the signatures and the BSN on the paper. */
  readonly gekeken: boolean;
  readonly ondertekendDoor: readonly Stuktekenaar[];
  readonly bsnOpStuk: boolean;
}

export const LEEG: Bewijsvorm = {
  uitkomst: 'gedaan',
  datum: '',
  naam: '',
  functie: '',
  reden: '',
  samen: false,
  bestand: null,
  gekeken: false,
  ondertekendDoor: [],
  bsnOpStuk: false,
};

type Uitkomst =
  | { readonly ok: true; readonly invoer: MijlpaalbewijsInvoer }
  | { readonly ok: false; readonly fouten: Readonly<Record<string, string>> };

/** The form as the API takes it, or what is wrong by field. */
export async function leesBewijsvorm(mijlpaal: MijlpaalCode, vorm: Bewijsvorm): Promise<Uitkomst> {
  const { uitkomst, datum, naam, functie, reden, samen } = vorm;
  const bestand = vorm.bestand && {
    naam: vorm.bestand.name,
    inhoud: naarBase64(new Uint8Array(await vorm.bestand.arrayBuffer())),
  };
  const { gekeken, ondertekendDoor, bsnOpStuk } = vorm;
  const gezien = gekeken ? { ondertekendDoor, bsnOpStuk } : {};
  const gelezen = mijlpaalbewijsInvoerSchema.safeParse(
    uitkomst === 'gedaan'
      ? { uitkomst, mijlpaal, datum, auteur: { naam, functie }, bestand, ...gezien }
      : { uitkomst, mijlpaal, datum, reden, samen, bestand },
  );
  if (gelezen.success) return { ok: true, invoer: gelezen.data };
  const fouten = gelezen.error.issues.map(({ path, message }) => {
    const pad = path.join('.');
    return [pad, meldingZin(pad === 'datum' ? 'Kies een dag.' : message)];
  });
  return { ok: false, fouten: Object.fromEntries(fouten) };
}

const STUK = 0x8000;

function naarBase64(bytes: Uint8Array): string {
  let tekst = '';
  for (let plek = 0; plek < bytes.length; plek += STUK) {
    tekst += String.fromCharCode(...bytes.subarray(plek, plek + STUK));
  }
  return btoa(tekst);
}
