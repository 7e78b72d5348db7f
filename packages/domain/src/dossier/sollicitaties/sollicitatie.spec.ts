import { describe, expect, it } from '@jest/globals';
import { voorCoach, voorWerkgeverZicht } from '../zicht.js';
import { sollicitatiefeiten, sollicitatiesVoorWerkgever } from './feiten.js';
import { COACH, nieuw, Proefboek, proefId } from './proefregels.js';
import {
  neemSollicitatieTerug,
  neemStapTerug,
  nieuweSollicitatie,
  voegBewijsToe,
  wijzigGegevens,
  zetStap,
} from './schrijf.js';
import { sollicitatiesVan } from './sollicitatie.js';
import type { Sollicitatiestatus } from './status.js';
import { volgendeStapVan } from './volgende-stap.js';

const VANDAAG = '2026-11-30';
const TERUG = { datum: VANDAAG, reden: 'Verkeerd ingevuld.' };

function begin(anders: Parameters<typeof nieuw>[0] = {}) {
  const boek = new Proefboek();
  boek.doe(nieuweSollicitatie(nieuw(anders), VANDAAG));
  const een = () => sollicitatiesVan(boek.regels)[0];
  const stap = (naar: Sollicitatiestatus, datum: string, reden: string | null = null) =>
    boek.doe(zetStap(een(), { naar, datum, reden, volgende: null }, VANDAAG));
  const bewijs = (alleenVoorMij = false) =>
    boek.doe(
      voegBewijsToe(
        een(),
        { bewijs: 'brief', datum: VANDAAG, tekst: 'Beste lezer', bestand: null, alleenVoorMij },
        VANDAAG,
      ),
    );
  return { boek, een, stap, bewijs };
}

describe('a sollicitatie in the dossier', () => {
  it('keeps every step with its day, its moment and who wrote it', () => {
    const { een, stap } = begin();
    stap('uitgenodigd', '2026-11-10');
    stap('gesprek_gevoerd', '2026-11-12');
    expect(een()).toMatchObject({
      nummer: 1,
      status: 'gesprek_gevoerd',
      statusSinds: '2026-11-12',
      sinds: '2026-11-02',
      stappen: [
        { status: 'gesignaleerd' },
        { status: 'verzonden', datum: '2026-11-02', door: { rol: 'werknemer' } },
        { status: 'uitgenodigd' },
        { status: 'gesprek_gevoerd' },
      ],
    });
  });

  it('takes the last step back, and not the beginning', () => {
    const { boek, een, stap } = begin();
    stap('afgewezen', '2026-11-10');
    boek.doe(neemStapTerug(boek.regels, een(), TERUG));
    expect(een()?.status).toBe('verzonden');
    boek.doe(neemStapTerug(boek.regels, een(), TERUG));
    expect(neemStapTerug(boek.regels, een(), TERUG)).toEqual({
      ok: false,
      bezwaar: 'begin_blijft',
    });
    expect(boek.regels).toHaveLength(5);
  });

  it('corrects details in their place, and remembers who entered it', () => {
    const { boek, een } = begin();
    boek.doe(nieuweSollicitatie(nieuw({ id: proefId(102) }), VANDAAG));
    const anders = { functie: 'Gastheer', organisatie: null, plaats: null, url: null };
    boek.doe(wijzigGegevens(boek.regels, een(), anders, TERUG), COACH);
    expect(een()).toMatchObject({ ...anders, nummer: 1, status: 'verzonden' });
    expect(een()?.ingevoerdDoor).toBe('werknemer');
  });

  it('takes back what was entered by mistake, with its steps and its evidence', () => {
    const { boek, een, bewijs } = begin();
    bewijs();
    boek.doe(neemSollicitatieTerug(boek.regels, een(), TERUG));
    expect(sollicitatiesVan(boek.regels)).toEqual([]);
    expect(sollicitatiefeiten(boek.regels)).toEqual([]);
    expect(sollicitatiesVoorWerkgever(boek.regels)).toEqual([]);
  });

  it('hides from the coach what the werknemer keeps for himself', () => {
    const { boek, een, bewijs } = begin();
    bewijs(true);
    expect(een()?.bewijzen).toMatchObject([{ prive: true, versie: 1 }]);
    const [coach] = sollicitatiesVan(voorCoach(boek.regels, COACH.id));
    expect(coach?.bewijzen).toEqual([]);
    expect(een()?.controleerbaar).toBe(false);
  });

  it('numbers the versions of a letter, and is verifiable by it', () => {
    const { een, bewijs } = begin();
    expect(een()?.controleerbaar).toBe(false);
    bewijs();
    bewijs();
    expect(een()?.bewijzen.map(({ versie }) => versie)).toEqual([1, 2]);
    expect(een()?.controleerbaar).toBe(true);
  });
});

describe('what counts', () => {
  it('counts the application once, and each talk after it', () => {
    const { boek, stap } = begin({ naar: 'gesignaleerd' });
    expect(sollicitatiefeiten(boek.regels)).toEqual([]);
    stap('voorgenomen', '2026-11-03');
    stap('verzonden', '2026-11-04');
    stap('uitgenodigd', '2026-11-10');
    stap('gesprek_gevoerd', '2026-11-12');
    stap('afgewezen', '2026-11-14');
    expect(sollicitatiefeiten(boek.regels)).toMatchObject([
      { datum: '2026-11-04', wijze: 'vacature_reactie', telt: 'sollicitatie' },
      { datum: '2026-11-12', wijze: 'sollicitatiegesprek', telt: 'sollicitatie' },
    ]);
  });

  it('counts an application of which only the refusal was written down', () => {
    const { boek } = begin({ naar: 'afgewezen' });
    expect(sollicitatiefeiten(boek.regels)).toHaveLength(1);
  });

  it.each([
    ['netwerkgesprek', 'De Molen', 'activiteit'],
    ['bellen', 'De Molen', 'sollicitatie'],
    ['bellen', null, 'activiteit'],
    ['jobcarving', 'De Molen', 'activiteit'],
  ] as const)('counts %s at %s as %s', (wijze, organisatie, telt) => {
    const { boek } = begin({ wijze, organisatie, naar: 'gesprek_gevoerd' });
    expect(sollicitatiefeiten(boek.regels)).toMatchObject([{ wijze, telt }]);
  });

  it('counts nothing that was only looked at, or not suitable', () => {
    const { boek } = begin({ naar: 'ongeschikt', reden: 'Te ver reizen.' });
    expect(sollicitatiefeiten(boek.regels)).toEqual([]);
  });
});

describe('what the employer sees', () => {
  it('is number, kind, day and result, the same from his leaves alone', () => {
    const { boek, stap, bewijs } = begin();
    bewijs();
    bewijs(true);
    stap('ingetrokken_door_werknemer', '2026-11-20', 'Ik kon het niet volhouden.');
    const gezien = sollicitatiesVoorWerkgever(boek.regels);
    expect(gezien).toEqual([
      {
        nummer: 1,
        wijze: 'vacature_reactie',
        naam: 'Reactie op een vacature',
        gedaanOp: '2026-11-02',
        resultaat: 'niet_doorgegaan',
        controleerbaar: true,
      },
    ]);
    const bladen = JSON.stringify(voorWerkgeverZicht(boek.regels));
    expect(bladen).not.toMatch(/volhouden|ingetrokken|Beste|Receptionist|Molen|Zwolle/u);
  });
});

describe('the next step', () => {
  it('asks for evidence, waits, and then proposes what nobody sets by itself', () => {
    const { een, bewijs } = begin({ datum: '2026-11-20' });
    const volgende = (dag: string) => {
      const sollicitatie = een();
      return sollicitatie === undefined ? null : volgendeStapVan(sollicitatie, dag);
    };
    expect(volgende('2026-11-30')).toMatchObject({ code: 'bewijs_toevoegen', groep: 'nu' });
    bewijs();
    expect(volgende('2026-11-30')).toMatchObject({
      code: 'antwoord_afwachten',
      groep: 'wacht',
      op: '2026-12-11',
    });
    expect(volgende('2026-12-11')).toMatchObject({ groep: 'nu', voorstel: 'geen_reactie' });
    expect(een()?.status).toBe('verzonden');
  });

  it('is what somebody wrote, on the day that he wrote', () => {
    const { boek, een } = begin();
    const stap = { naar: 'in_behandeling', datum: VANDAAG, reden: null } as const;
    const volgende = { wat: 'Bellen met de chef', op: '2026-12-03' };
    boek.doe(zetStap(een(), { ...stap, volgende }, VANDAAG));
    const sollicitatie = een();
    expect(sollicitatie && volgendeStapVan(sollicitatie, '2026-12-03')).toMatchObject({
      ...volgende,
      groep: 'nu',
    });
  });
});
