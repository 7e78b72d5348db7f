/** The properties of an event, by name with its parameters. */
export type GelezenPunt = Readonly<Record<string, string>>;

/**
 * Reads a calendar as RFC 5545 writes it, apart from the library that made it: lines end in CRLF and
 * hold 75 bytes at most, a long one goes on after a space.
 * @throws Error when it is not such a calendar
 */
export function leesAgenda(tekst: string): readonly GelezenPunt[] {
  const rauw = tekst.replace(/\r\n$/u, '').split('\r\n');
  const fout = rauw.find((regel) => /[\r\n]/u.test(regel) || Buffer.byteLength(regel) > 75);
  if (fout !== undefined) throw new Error(`This line is not one of a calendar: ${fout}`);
  const regels: string[] = [];
  for (const regel of rauw) {
    if (regel.startsWith(' ')) regels.push(`${regels.pop() ?? ''}${regel.slice(1)}`);
    else regels.push(regel);
  }
  if (regels[0] !== 'BEGIN:VCALENDAR' || regels.at(-1) !== 'END:VCALENDAR') {
    throw new Error('This is not a calendar.');
  }
  return puntenVan(regels);
}

function puntenVan(regels: readonly string[]): readonly GelezenPunt[] {
  const punten: GelezenPunt[] = [];
  let punt: Record<string, string> | null = null;
  for (const regel of regels) {
    if (regel === 'BEGIN:VEVENT') punt = {};
    else if (regel === 'END:VEVENT' && punt !== null) {
      punten.push(punt);
      punt = null;
    } else if (punt !== null) {
      const plek = regel.indexOf(':');
      punt[regel.slice(0, plek)] = regel.slice(plek + 1).replace(/\\([,;\\])/gu, '$1');
    }
  }
  return punten;
}
