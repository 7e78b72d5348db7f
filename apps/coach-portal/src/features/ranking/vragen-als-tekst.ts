import type { MatchDetail } from '@passend/contracts';
import { vragen as teksten } from '../../shared/teksten/vragen.js';

/** The questions as a mail can hold them; names the vacancy and nobody else. */
export function vragenAlsTekst({ titel, vragen }: Pick<MatchDetail, 'titel' | 'vragen'>): string {
  const regels = vragen.map(({ vraag }, plek) => `${plek + 1}. ${vraag}`);
  return [teksten.aanhef(titel), '', ...regels, ''].join('\n');
}
