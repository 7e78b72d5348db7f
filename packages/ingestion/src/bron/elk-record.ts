import { isKnoop, type Knoop } from '../json/velden.js';
import type { Verzamelaar } from './verzamelaar.js';

const GEEN_RECORD = 'Dit element van de lijst is geen vacature-object.';

/** Reads the objects of a list one by one; what is no object is a fault, and costs no other. */
export function leesElk(
  records: readonly unknown[],
  naam: string,
  uit: Verzamelaar,
  lees: (record: Knoop, waar: string) => void,
): void {
  for (const [plek, record] of records.entries()) {
    const waar = `${naam}[${plek}]`;
    uit.probeer(waar, () =>
      isKnoop(record) ? lees(record, waar) : uit.fout(waar, 'vorm_onbekend', GEEN_RECORD),
    );
  }
}
