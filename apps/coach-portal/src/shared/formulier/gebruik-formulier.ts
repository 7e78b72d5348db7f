import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { z } from 'zod';
import { ApiFout } from '../api/api-fout.js';
import type { FormulierFout } from '../ui/foutsamenvatting.js';
import { kwestiesInTaal } from './kwesties.js';

interface Opties<Invoer, Uit> {
  /** Begins the ids of the fields, so that two forms on a page do not share them. */
  readonly naam: string;
  /** The schema of the request, with what to say at a field that is wrong. */
  readonly schema: z.ZodType<Invoer>;
  readonly stuur: (invoer: Invoer) => Promise<Uit>;
  readonly opKlaar?: (uit: Uit) => void | Promise<void>;
}

/** What a form needs to show: the errors, and what the server said that belongs to no field. */
export interface Formulierstaat {
  readonly fouten: readonly FormulierFout[];
  readonly fout: Error | null;
  readonly bezig: boolean;
}

/**
 * A form that is checked with the schema of its request before it is sent. What the server refuses at
 * a field lands at that field as well. What was typed stays with whoever holds it.
 */
export function useFormulier<Invoer, Uit>({ naam, schema, stuur, opKlaar }: Opties<Invoer, Uit>) {
  const [eigen, zetEigen] = useState<readonly FormulierFout[]>([]);
  const mutatie = useMutation({
    mutationFn: stuur,
    ...(opKlaar === undefined ? {} : { onSuccess: opKlaar }),
  });
  const { error } = mutatie;
  const fouten = useMemo(
    () => (eigen.length > 0 ? eigen : foutenVanServer(naam, error)),
    [eigen, naam, error],
  );
  const verstuur = (waarden: unknown) => {
    if (mutatie.isPending) return;
    const gelezen = schema.safeParse(waarden);
    zetEigen(gelezen.success ? [] : foutenVan(naam, kwestiesInTaal(gelezen.error.issues)));
    if (gelezen.success) mutatie.mutate(gelezen.data);
  };
  /** What a field with this name needs: its id and what is wrong with it. */
  const bij = (veld: string) => {
    const veldId = `${naam}-${veld}`;
    return { veldId, fout: fouten.find((een) => een.veldId === veldId)?.melding ?? null };
  };
  const los = fouten.length === 0 ? error : null;
  const staat: Formulierstaat = { fouten, fout: los, bezig: mutatie.isPending };
  return { staat, bij, verstuur, gelukt: mutatie.isSuccess, opnieuw: mutatie.reset };
}

interface Kwestie {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The first fault of each field, in the order of the form. */
function foutenVan(naam: string, kwesties: readonly Kwestie[]): readonly FormulierFout[] {
  const perVeld = new Map<string, FormulierFout>();
  for (const { path, message } of kwesties) {
    const veldId = `${naam}-${String(path[0] ?? '')}`;
    if (!perVeld.has(veldId)) perVeld.set(veldId, { veldId, melding: message });
  }
  return [...perVeld.values()];
}

function foutenVanServer(naam: string, fout: unknown): readonly FormulierFout[] {
  if (!(fout instanceof ApiFout)) return [];
  return foutenVan(
    naam,
    fout.velden.map(({ pad, melding }) => ({ path: pad.split('.'), message: melding })),
  );
}
