import type { SignaalBericht } from '@passend/contracts';
import type { Rol } from '@passend/domain';

type Sleutel = readonly string[];

/** What a signal touches of what this window has. */
export interface Verandering {
  /** Asked for anew at once. */
  readonly meteen: readonly Sleutel[];
  /** Lists that somebody may be working through: they stay as they are until he asks for it. */
  readonly straks: readonly Sleutel[];
}

const NIETS: Verandering = { meteen: [], straks: [] };

/** Which queries a signal touches, by their keys. */
export function watVerandert(rol: Rol, bericht: SignaalBericht): Verandering {
  switch (rol) {
    case 'coach':
      return bericht.werknemerId === undefined ? NIETS : voorCoach(bericht.werknemerId, bericht);
    case 'werknemer':
      return voorWerknemer(bericht);
    case 'werkgever':
      return { meteen: [['werkgever']], straks: [] };
    default:
      return NIETS;
  }
}

function voorCoach(id: string, { signaal, vacatureIds }: SignaalBericht): Verandering {
  const matches = vacatureIds.map((vacatureId) => ['match', id, vacatureId]);
  const ranglijst = [['ranglijst', id]];
  switch (signaal) {
    case 'vacatures':
      return { meteen: [['caseload']], straks: [['attendering', id], ...ranglijst] };
    case 'oordeel':
      return { meteen: [['caseload'], ...matches], straks: ranglijst };
    case 'reactie':
      return { meteen: matches, straks: ranglijst };
    case 'bericht':
      return { meteen: [['traject', id], ['caseload']], straks: [] };
    case 'sollicitatie':
      return {
        meteen: [
          ...['sollicitaties', 'sollicitatie', 'inspanning', 'dossierboek'].map((deel) => [
            deel,
            id,
          ]),
          ['caseload'],
        ],
        straks: [],
      };
    case 'traject':
      return {
        meteen: ['traject', 'tijdlijn', 'inspanning', 'contactlog', 'dossierboek'].map((deel) => [
          deel,
          id,
        ]),
        straks: [],
      };
    case 'rapport':
      return {
        meteen: [
          ['rapporten', id],
          ['leemten', id],
        ],
        straks: [],
      };
    case 'aanwezig':
      return { meteen: [['aanwezig', id]], straks: [] };
    default:
      return NIETS;
  }
}

function voorWerknemer({ signaal }: SignaalBericht): Verandering {
  switch (signaal) {
    case 'vacatures':
      return { meteen: [], straks: [['attendering']] };
    case 'voorstel':
      return { meteen: [], straks: [['mijn']] };
    case 'reactie':
      return { meteen: [['mijn']], straks: [] };
    case 'bericht':
    case 'traject':
      return { meteen: [['traject', 'mijn'], ['mijn-tijdlijn']], straks: [] };
    case 'sollicitatie':
      return { meteen: [['sollicitaties'], ['sollicitatie'], ['mijn-inspanning']], straks: [] };
    case 'rapport':
      return { meteen: [['mijn-rapporten']], straks: [] };
    default:
      return NIETS;
  }
}
