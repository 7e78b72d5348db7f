import type { Vervoermiddel } from '@passend/domain';
import type { Reistijd } from '@passend/matching';

const HOE: Readonly<Record<Vervoermiddel, string>> = {
  auto: 'met de auto',
  fiets: 'fietsen',
  ov: 'met het ov',
};

/** Nobody goes to work for longer; such a way is left out beside a shorter one. */
const LANGSTE_REIS_MIN = 120;

/** The estimated travel times in one sentence, `Geschat: ± 25 min fietsen of ± 35 min met het ov.` */
export function reistijdZin(wegen: readonly Reistijd[]): string {
  const delen = korteWegen(wegen).map(zinsdeel);
  const laatste = delen.pop();
  if (laatste === undefined) return 'Vraag na hoe de werknemer hier kan komen.';
  return `Geschat: ${delen.length > 0 ? `${delen.join(', ')} of ` : ''}${laatste}.`;
}

/** The ways that can be used, without those that take far longer than another. */
export function korteWegen(wegen: readonly Reistijd[]): readonly Reistijd[] {
  const mogelijk = wegen.filter(({ kan }) => kan);
  const kort = mogelijk.filter(({ minuten }) => minuten <= LANGSTE_REIS_MIN);
  return kort.length > 0 ? kort : mogelijk;
}

function zinsdeel({ middel, minuten }: Reistijd): string {
  return `± ${minuten} min ${HOE[middel]}`;
}
