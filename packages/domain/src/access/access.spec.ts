import { describe, expect, it } from '@jest/globals';
import { type Actor, magZien, type WerknemerRecord } from './mag-zien.js';
import { heeftPermissie, PERMISSIES, type Permissie, ROLLEN, type Rol } from './permissie.js';
import { RELATIES, type Relatie } from './relatie.js';

const VANDAAG = '2026-11-30';

const BUREAUS = ['eigen', 'ander'] as const;
const GEZONDHEID: readonly Permissie[] = [
  'dossier:lezen',
  'dossier:exporteren',
  'werknemer:lezen',
  'belastbaarheid:lezen',
  'belastbaarheid:schrijven',
  'tijdlijn:lezen',
  'tijdlijn:schrijven',
  'match:lezen',
  'beoordeling:schrijven',
  'reactie:schrijven',
  'gevonden:schrijven',
  'document:lezen',
  'document:schrijven',
];

interface Geval {
  readonly rol: Rol;
  readonly bureau: (typeof BUREAUS)[number];
  readonly relatie: Relatie | null;
  readonly zelf: boolean;
  readonly permissie: Permissie;
}

function* alleGevallen(): Generator<Geval> {
  for (const rol of ROLLEN)
    for (const bureau of BUREAUS)
      for (const relatie of [null, ...RELATIES])
        for (const zelf of [true, false])
          for (const permissie of PERMISSIES) yield { rol, bureau, relatie, zelf, permissie };
}

function mag({ rol, bureau, relatie, zelf, permissie }: Geval): boolean {
  const actor: Actor = { rol, bureauId: 'eigen', gebruikerId: 'ik' };
  const record: WerknemerRecord = {
    bureauId: bureau,
    relaties: relatie === null ? [] : [{ soort: relatie, van: null, tot: null }],
    werknemerGebruikerId: zelf ? 'ik' : 'iemand anders',
  };
  return magZien(actor, record, permissie, VANDAAG);
}

const toegestaan = [...alleGevallen()].filter(mag);

describe('magZien, over every role, agency, relation and permission', () => {
  it('never crosses an agency', () => {
    expect(toegestaan.filter(({ bureau }) => bureau === 'ander')).toEqual([]);
  });

  it('never gives more than the role has', () => {
    expect(toegestaan.filter(({ rol, permissie }) => !heeftPermissie(rol, permissie))).toEqual([]);
  });

  it('shows a client to his own and his replacing coach only', () => {
    const relaties = toegestaan.filter(({ rol }) => rol === 'coach').map(({ relatie }) => relatie);
    expect(new Set(relaties)).toEqual(new Set(['coach', 'vervangend_coach']));
  });

  it('shows a werknemer only himself', () => {
    const eigen = toegestaan.filter(({ rol }) => rol === 'werknemer');
    expect(eigen.length).toBeGreaterThan(0);
    expect(eigen.every(({ zelf }) => zelf)).toBe(true);
  });

  it('gives neither werkgever nor beheerder anything about health', () => {
    const rollen = new Set(
      toegestaan.filter(({ permissie }) => GEZONDHEID.includes(permissie)).map(({ rol }) => rol),
    );
    expect(rollen).toEqual(new Set(['coach']));
  });

  it('gives the beheerder the administration around a client, and nothing of his file', () => {
    const vanBeheerder = toegestaan.filter(({ rol }) => rol === 'beheerder');
    expect(new Set(vanBeheerder.map(({ permissie }) => permissie))).toEqual(
      new Set(['begeleiding:lezen', 'client:beheren', 'client:overdragen']),
    );
  });

  it('allows exactly this, role by role', () => {
    const paren = toegestaan.map(
      ({ rol, relatie, zelf, permissie }) =>
        `${rol} ${rol === 'werknemer' ? (zelf ? 'zelf' : 'ander') : relatie} ${permissie}`,
    );
    const coach = [
      'caseload:lezen',
      'werknemer:lezen',
      'belastbaarheid:lezen',
      'belastbaarheid:schrijven',
      'zoekprofiel:schrijven',
      'tijdlijn:lezen',
      'tijdlijn:schrijven',
      'traject:lezen',
      'traject:schrijven',
      'match:lezen',
      'beoordeling:schrijven',
      'reactie:schrijven',
      'vacature:lezen',
      'gevonden:schrijven',
      'cluster:schrijven',
      'bron:lezen',
      'client:maken',
      'begeleiding:lezen',
      'client:beheren',
      'client:overdragen',
      'fase:schrijven',
      'collega:lezen',
      'vervanging:beheren',
      'werkgever:beheren',
      'document:lezen',
      'document:schrijven',
      'rapport:lezen',
      'rapport:schrijven',
      'noodtoegang:openen',
      'noodtoegang:melding',
      'eigen-factoren:beheren',
      'eigen-account:beheren',
      'eigen-agenda:beheren',
      'bsn:lezen',
      'bsn:schrijven',
      'bsn:tonen',
      'verzoek:lezen',
      'verzoek:schrijven',
      'verzoek:wissen',
      'netwerk:lezen',
      'netwerk:schrijven',
      'dossier:lezen',
      'dossier:exporteren',
      'inspanning:lezen',
      'inspanning:schrijven',
      'jobhunting:lezen',
      'jobhunting:schrijven',
      'sollicitatie:lezen',
      'sollicitatie:schrijven',
      'attendering:lezen',
      'attendering:schrijven',
      'gebeurtenis:volgen',
      'concept:schrijven',
      'weergave:beheren',
    ];
    const vervanger = coach.filter((permissie) => permissie !== 'client:overdragen');
    const beheerder = [null, ...RELATIES].flatMap((relatie) => [
      `beheerder ${relatie} begeleiding:lezen`,
      `beheerder ${relatie} client:beheren`,
      `beheerder ${relatie} client:overdragen`,
    ]);
    expect(new Set(paren)).toEqual(
      new Set([
        ...coach.map((permissie) => `coach coach ${permissie}`),
        ...vervanger.map((permissie) => `coach vervangend_coach ${permissie}`),
        ...beheerder,
        'werknemer zelf eigen-matches:lezen',
        'werknemer zelf eigen-reactie:schrijven',
        'werknemer zelf eigen-gevonden:schrijven',
        'werknemer zelf eigen-inspanning:lezen',
        'werknemer zelf eigen-tijdlijn:lezen',
        'werknemer zelf eigen-traject:lezen',
        'werknemer zelf eigen-traject:schrijven',
        'werknemer zelf vacature:lezen',
        'werknemer zelf eigen-begeleiding:lezen',
        'werknemer zelf eigen-document:lezen',
        'werknemer zelf eigen-rapport:lezen',
        'werknemer zelf eigen-rapport:schrijven',
        'werknemer zelf eigen-factoren:beheren',
        'werknemer zelf eigen-attendering:lezen',
        'werknemer zelf eigen-attendering:schrijven',
        'werknemer zelf gebeurtenis:volgen',
        'werknemer zelf eigen-concept:schrijven',
        'werknemer zelf eigen-account:beheren',
        'werknemer zelf eigen-agenda:beheren',
        'werkgever werkgever_contact eigen-account:beheren',
        'werkgever werkgever_contact eigen-agenda:beheren',
        'werknemer zelf eigen-dossier:lezen',
        'werknemer zelf eigen-werkgeversblik:lezen',
        'werknemer zelf eigen-dossier:exporteren',
        'werknemer zelf eigen-log:lezen',
        'werknemer zelf eigen-rechten:schrijven',
        'werknemer zelf eigen-toestemming:schrijven',
        'werknemer zelf eigen-sollicitatie:lezen',
        'werknemer zelf eigen-sollicitatie:schrijven',
        'werkgever werkgever_contact werkgever-overzicht:lezen',
        'werkgever werkgever_contact gebeurtenis:volgen',
        'werkgever werkgever_contact werkgever-mijlpaal:schrijven',
        'werkgever werkgever_contact werkgever-dossier:exporteren',
        'werkgever werkgever_contact werkgever-rapport:lezen',
        'werkgever werkgever_contact werkgever-rapport:tekenen',
        'werkgever werkgever_contact eigen-factoren:beheren',
      ]),
    );
  });

  it('refuses a werknemer without an account behind the record', () => {
    const actor: Actor = { rol: 'werknemer', bureauId: 'eigen', gebruikerId: 'ik' };
    const record = { bureauId: 'eigen', werknemerGebruikerId: null, relaties: [] };
    expect(magZien(actor, record, 'eigen-matches:lezen', VANDAAG)).toBe(false);
  });

  it('refuses a role that it does not know', () => {
    const vreemd = JSON.parse('"constructor"');
    expect(heeftPermissie(vreemd, 'match:lezen')).toBe(false);
  });
});
