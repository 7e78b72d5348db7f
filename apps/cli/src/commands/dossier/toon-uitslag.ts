import type { Uitslag } from '@passend/dossier';
import { opEenRegel, type Verf, veilig } from '../../io/opmaak.js';

const VOOR = { werknemer: 'de werknemer', uwv: 'het UWV', werkgever: 'de werkgever' } as const;
const BREED = 80;
const ONZEKER =
  'De inhoud past bij elkaar, maar de handtekening is alleen nagekeken met de sleutel in het bestand zelf.';

/** What a check came to, for people. */
export function toonUitslag({ gebrek, over, sleutelVergeleken }: Uitslag, verf: Verf): string {
  const regels =
    gebrek === null
      ? [sleutelVergeleken ? verf('groen', 'Dit dossier is heel.') : verf('geel', ONZEKER)]
      : [verf('rood', 'Dit dossier klopt niet.'), veilig(gebrek.zin)];
  return `${[...regels, ...(over === null ? [] : overzicht(over)), ...slot(gebrek === null, sleutelVergeleken)].join('\n')}\n`;
}

function overzicht(over: NonNullable<Uitslag['over']>): readonly string[] {
  return [
    '',
    `  voor            ${VOOR[over.ontvanger]}`,
    `  bureau          ${opEenRegel(over.bureau, BREED)}`,
    `  gemaakt op      ${over.gemaaktOp}`,
    `  gebeurtenissen  ${over.gebeurtenissen}`,
    `  bestanden       ${over.bestanden}`,
    `  einde van keten ${over.kop}`,
    `  sleutel         ${over.vingerafdruk}`,
  ];
}

function slot(heel: boolean, vergeleken: boolean): readonly string[] {
  if (!heel) return [];
  if (vergeleken) return ['', 'De handtekening is van het bureau: de sleutel is vergeleken.'];
  return [
    '',
    'LET OP: van wie de handtekening is, is niet gecontroleerd. Wie het dossier vervalst, kan er zijn eigen',
    'sleutel in zetten. Vergelijk de sleutel hierboven met die van het bureau, of geef hem mee met --sleutel.',
  ];
}

/** The same for programs. */
export function naarJson({ gebrek, over, sleutelVergeleken }: Uitslag): string {
  return `${JSON.stringify({ heel: gebrek === null, gebrek, over, sleutelVergeleken }, null, 2)}\n`;
}
