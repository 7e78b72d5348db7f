import { createHmac } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import { AGENDATEKST } from './agenda.teksten.js';

/** Something in a calendar: a whole day, or an appointment with its times. */
export interface Agendapunt {
  /** What makes it the same one the next time. */
  readonly sleutel: string;
  readonly wanneer: { readonly dag: string } | { readonly van: Date; readonly tot: Date };
  /** Path in the portal where it can be read. */
  readonly pad: string;
}

/** Programs that listen to it look again after so many seconds. */
const LEEFTIJD_S = 4 * 60 * 60;

/**
 * A calendar as RFC 5545 has it. Days are whole days without a zone, so that nobody sees them a day
 * earlier or later; moments are in UTC.
 * @param geheim makes ids that only the holder of this address can tie to anything
 */
export function maakAgenda(
  punten: readonly Agendapunt[],
  { geheim, portal, nu }: { readonly geheim: Buffer; readonly portal: string; readonly nu: Date },
): string {
  const agenda = ical({
    name: AGENDATEKST.naam,
    prodId: { company: 'Passend', product: 'Agenda', language: 'NL' },
    ttl: LEEFTIJD_S,
  });
  for (const { sleutel, wanneer, pad } of punten) {
    const heleDag = 'dag' in wanneer;
    agenda.createEvent({
      id: `${createHmac('sha256', geheim).update(sleutel).digest('hex').slice(0, 32)}@passend`,
      stamp: nu,
      ...(heleDag
        ? { start: new Date(`${wanneer.dag}T00:00:00Z`), allDay: true }
        : { start: wanneer.van, end: wanneer.tot }),
      summary: heleDag ? AGENDATEKST.stap : AGENDATEKST.afspraak,
      description: AGENDATEKST.uitleg,
      url: `${portal}${pad}`,
      transparency: heleDag ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return agenda.toString();
}
