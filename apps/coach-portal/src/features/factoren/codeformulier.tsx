import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { factoren } from '../../shared/teksten/factoren.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';
import { type Codesoort, leesCode } from './lees-code.js';

interface CodeformulierProps<T> {
  readonly soort: Codesoort;
  readonly label: string;
  readonly hulp?: string;
  readonly knop: string;
  readonly stuur: (code: string) => Promise<T>;
  readonly opGoed: (uitkomst: T) => void;
}

const INVOER = {
  code: { inputMode: 'numeric', autoComplete: 'one-time-code' },
  herstelcode: { inputMode: 'text', autoComplete: 'off' },
} as const;

/** One field for a code, which may be pasted and typed with spaces. */
export function Codeformulier<T>(props: CodeformulierProps<T>) {
  const { soort, label, hulp, knop, stuur, opGoed } = props;
  const veldId = useId();
  const [tekst, zetTekst] = useState('');
  const [leeg, zetLeeg] = useState<string | null>(null);
  const sturen = useMutation({
    mutationFn: stuur,
    onSuccess: opGoed,
    onError: () => naarVeld(veldId),
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const code = leesCode(soort, tekst);
    zetLeeg(code === null ? factoren.tweede.fout[soort] : null);
    sturen.reset();
    if (code === null) naarVeld(veldId);
    else if (!sturen.isPending) sturen.mutate(code);
  };
  return (
    <form className="codeformulier" onSubmit={verstuur} noValidate>
      <Anders fout={sturen.error} />
      <Veld
        {...INVOER[soort]}
        label={label}
        {...(hulp === undefined ? {} : { hulp })}
        veldId={veldId}
        name="code"
        klas="codeveld"
        value={tekst}
        onChange={zetTekst}
        fout={leeg ?? veldmelding(sturen.error)}
      />
      <Knop type="submit" soort="hoofd" bezig={sturen.isPending}>
        {sturen.isPending ? factoren.tweede.bezig : knop}
      </Knop>
    </form>
  );
}

/** A refusal that is not about the field: too often, or nobody is there. */
function Anders({ fout }: { readonly fout: unknown }) {
  if (fout === null || veldmelding(fout) !== null) return null;
  if (fout instanceof ApiFout && fout.soort === 'te_druk' && fout.titel !== null)
    return <Melding toon="fout">{fout.titel}</Melding>;
  return <FoutMelding fout={fout} />;
}

function veldmelding(fout: unknown): string | null {
  if (!(fout instanceof ApiFout) || fout.soort !== 'ongeldig') return null;
  return fout.velden[0]?.melding ?? null;
}

function naarVeld(id: string): void {
  document.getElementById(id)?.focus();
}
