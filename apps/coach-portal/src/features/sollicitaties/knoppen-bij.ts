import type { SollicitatieWeergave } from '@passend/contracts';
import type { Sollicitatiestatus } from '@passend/domain';

const GEWOON: Readonly<Partial<Record<Sollicitatiestatus, readonly Sollicitatiestatus[]>>> = {
  gesignaleerd: ['beoordeeld', 'voorgenomen', 'ongeschikt', 'gesprek_gevoerd'],
  beoordeeld: ['voorgenomen', 'verzonden'],
  voorgenomen: ['verzonden', 'gesprek_gevoerd', 'proef', 'in_behandeling'],
  verzonden: ['uitgenodigd', 'ontvangst_bevestigd', 'afgewezen'],
  ontvangst_bevestigd: ['uitgenodigd', 'afgewezen'],
  in_behandeling: ['uitgenodigd', 'aangenomen', 'afgewezen'],
  uitgenodigd: ['gesprek_gevoerd'],
  gesprek_gevoerd: ['uitgenodigd', 'aanbod', 'afgewezen'],
  proef: ['aangenomen', 'afgewezen'],
  aanbod: ['aangenomen', 'ingetrokken_door_werknemer'],
  aangenomen: ['gestart'],
  geen_reactie: ['uitgenodigd', 'afgewezen'],
  ongeschikt: ['beoordeeld'],
};
const HOOGSTENS = 3;

/** The few steps that usually come next; all others stand under "Verplaats naar". */
export function knoppenBij({
  status,
  overgangen,
  volgende,
}: Pick<
  SollicitatieWeergave,
  'status' | 'overgangen' | 'volgende'
>): readonly Sollicitatiestatus[] {
  const gewoon = (GEWOON[status] ?? []).filter((naar) => overgangen.includes(naar));
  const { voorstel } = volgende;
  const alle = voorstel === null ? gewoon : [voorstel, ...gewoon];
  return alle.slice(0, HOOGSTENS);
}
