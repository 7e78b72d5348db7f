import { useMutation } from '@tanstack/react-query';
import { Knop, type KnopSoort } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { passkeyMelding } from './passkey-melding.js';

interface PasskeyknopProps<T> {
  readonly tekst: string;
  readonly bezig?: string;
  readonly soort?: KnopSoort;
  readonly doe: () => Promise<T>;
  readonly opGoed: (uitkomst: T) => void;
}

/** A button that lets the device make or use a passkey, with what went wrong above it. */
export function Passkeyknop<T>({ tekst, bezig, soort, doe, opGoed }: PasskeyknopProps<T>) {
  const werk = useMutation({ mutationFn: doe, onSuccess: opGoed });
  return (
    <div className="passkeyknop">
      {werk.isError ? <Melding toon="fout">{passkeyMelding(werk.error)}</Melding> : null}
      <Knop soort={soort ?? 'hoofd'} bezig={werk.isPending} onPress={() => werk.mutate()}>
        {werk.isPending && bezig !== undefined ? bezig : tekst}
      </Knop>
    </div>
  );
}
