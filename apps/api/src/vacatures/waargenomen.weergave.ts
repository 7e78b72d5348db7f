import type { VacatureDetail } from '@passend/contracts';
import type { Waargenomen } from '@passend/infra';

/** Where a vacancy was seen, with its moments as text. */
export function toonWaargenomen(sightings: readonly Waargenomen[]): VacatureDetail['waargenomen'] {
  return sightings.map((gezien) => ({
    ...gezien,
    eerstGezien: gezien.eerstGezien.toISOString(),
    laatstGezien: gezien.laatstGezien.toISOString(),
  }));
}
