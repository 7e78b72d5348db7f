import { trajectgebeurtenisSchema } from '@passend/domain';
import { useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import type { Formulierstaat } from '../../shared/formulier/gebruik-formulier.js';
import { kwestiesInTaal } from '../../shared/formulier/kwesties.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { useDaad } from './gebruik-daad.js';
import type { Bron } from './traject-api.js';

/**
 * A form that makes one event. A fault lands at the field by the last part of its path, so the fields of
 * one form have different names whatever leaf they are in.
 */
export function useTrajectvorm(naam: string, bron: Bron, opKlaar?: () => void) {
  const [eigen, zetEigen] = useState<readonly FormulierFout[]>([]);
  const daad = useDaad(bron, opKlaar);
  const fouten = eigen.length > 0 ? eigen : vanServer(naam, daad.error);
  const verstuur = (concept: unknown) => {
    if (daad.isPending) return;
    const gelezen = trajectgebeurtenisSchema.safeParse(concept);
    zetEigen(gelezen.success ? [] : naarFouten(naam, kwestiesInTaal(gelezen.error.issues)));
    if (gelezen.success) daad.mutate(gelezen.data);
  };
  const bij = (veld: string) => {
    const veldId = `${naam}-${veld}`;
    return { veldId, fout: fouten.find((een) => een.veldId === veldId)?.melding ?? null };
  };
  const staat: Formulierstaat = {
    fouten,
    fout: fouten.length === 0 ? daad.error : null,
    bezig: daad.isPending,
  };
  return { staat, bij, verstuur, klaar: daad.isSuccess };
}

/** What somebody typed, or null when that is nothing. */
export function ofNiets(tekst: string): string | null {
  return tekst.trim() === '' ? null : tekst;
}

/** A number that somebody typed; what is no number goes to the schema as it is. */
export function alsGetal(tekst: string): number | string | null {
  const schoon = tekst.trim().replace(',', '.');
  if (schoon === '') return null;
  const getal = Number(schoon);
  return Number.isNaN(getal) ? tekst : getal;
}

interface Kwestie {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function naarFouten(naam: string, kwesties: readonly Kwestie[]): readonly FormulierFout[] {
  const perVeld = new Map<string, FormulierFout>();
  for (const { path, message } of kwesties) {
    const veldId = `${naam}-${String(path.at(-1) ?? '')}`;
    if (!perVeld.has(veldId)) perVeld.set(veldId, { veldId, melding: message });
  }
  return [...perVeld.values()];
}

function vanServer(naam: string, fout: unknown): readonly FormulierFout[] {
  if (!(fout instanceof ApiFout)) return [];
  return naarFouten(
    naam,
    fout.velden.map(({ pad, melding }) => ({ path: pad.split('.'), message: melding })),
  );
}
