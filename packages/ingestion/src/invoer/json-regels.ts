import type { Leesresultaat, Leestaak } from '../bron/bronlezer.js';
import { Verzamelaar } from '../bron/verzamelaar.js';
import { leesRuimeJson } from '../json/ruim-json.js';
import { isKnoop, type Knoop } from '../json/velden.js';

const GEEN_OBJECT = 'Deze regel is geen JSON-object. Zet één vacature op elke regel.';

/** Reads one object per line; a line that is none is a fault with its number, and costs no other. */
export function leesJsonRegels(
  taak: Leestaak,
  leesRegel: (record: Knoop, waar: string, uit: Verzamelaar) => void,
): Leesresultaat {
  const uit = new Verzamelaar();
  for (const [plek, regel] of taak.inhoud.split(/\r?\n/u).entries()) {
    if (regel.trim() === '') continue;
    const waar = `regel ${plek + 1}`;
    uit.probeer(waar, () => {
      const record = leesRuimeJson(regel.trim())?.waarde;
      if (isKnoop(record)) leesRegel(record, waar, uit);
      else uit.fout(waar, 'json_onleesbaar', GEEN_OBJECT);
    });
  }
  return uit.resultaat(false);
}

/** The first line as an object, when it fits in what recognition may look at. */
export function eersteRegel(begin: string): Knoop | null {
  const regel = begin.trimStart().split(/\r?\n/u, 1)[0] ?? '';
  if (!regel.startsWith('{')) return null;
  const gelezen = leesRuimeJson(regel)?.waarde;
  return isKnoop(gelezen) ? gelezen : null;
}
