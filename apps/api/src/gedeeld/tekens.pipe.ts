import { Injectable, PipeTransform } from '@nestjs/common';
import { Weigering } from './weigering.js';

/** Deeper than any form of ours; deeper input only means to do harm. */
const MAX_DIEPTE = 24;

/** PostgreSQL stores no NUL character, and half a surrogate pair is no text. */
const KAN_NIET = /\0|\p{Surrogate}/u;

/**
 * Refuses text that cannot be stored and input that is nested too deep, before any schema reads it;
 * otherwise the database would refuse it, and that looks like a fault of ours.
 */
@Injectable()
export class TekensPipe implements PipeTransform {
  transform(waarde: unknown): unknown {
    controleer(waarde, []);
    return waarde;
  }
}

function controleer(waarde: unknown, pad: readonly string[]): void {
  if (typeof waarde === 'string' && KAN_NIET.test(waarde)) {
    throw fout(pad, 'Hier staat een teken in dat niet kan worden bewaard.');
  }
  if (typeof waarde !== 'object' || waarde === null) return;
  if (pad.length >= MAX_DIEPTE) throw fout([], 'Deze invoer is te diep genest.');
  for (const [sleutel, deel] of Object.entries(waarde)) {
    if (KAN_NIET.test(sleutel)) throw fout(pad, 'Hier staat een veldnaam die niet kan.');
    controleer(deel, [...pad, sleutel]);
  }
}

function fout(pad: readonly string[], melding: string): Weigering {
  return Weigering.ongeldig([{ pad: pad.join('.') || '(geheel)', melding }]);
}
