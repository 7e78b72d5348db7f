import type { WerkgeverMijlpaal } from '@passend/contracts';
import type { MijlpaalCode } from '@passend/domain';

interface Tekst {
  readonly naam: string;
  readonly wie: WerkgeverMijlpaal['wie'];
  /** What the employer does for it. */
  readonly doe?: string;
}

/**
 * The milestones in the words of the employer. What says something about health, or is a choice of
 * his employee, is null: it does not exist for him. A new code does not compile until it is here.
 */
export const MIJLPAAL_TEKSTEN: Readonly<Record<MijlpaalCode, Tekst | null>> = {
  ziekmelding: null,
  deskundigenoordeel: null,
  vervroegde_iva: null,
  gbm_herbeoordeling: null,
  probleemanalyse: {
    naam: 'Probleemanalyse',
    wie: 'u',
    doe: 'Vraag de bedrijfsarts op tijd om een probleemanalyse.',
  },
  plan_van_aanpak: {
    naam: 'Plan van aanpak',
    wie: 'samen',
    doe: 'Maak met uw werknemer een plan, onderteken het en kies een casemanager.',
  },
  evaluatie: {
    naam: 'Evaluatie van het plan',
    wie: 'samen',
    doe: 'Bespreek met uw werknemer hoe het gaat, en leg het vast.',
  },
  melding_42: {
    naam: '42e-weeksmelding',
    wie: 'u',
    doe: 'Meld uw werknemer bij het UWV. Doe het liever een paar dagen eerder.',
  },
  ad_onderzoek: {
    naam: 'Onderzoek door een arbeidsdeskundige',
    wie: 'u',
    doe: 'Vraag een arbeidsdeskundige welk werk passend is. Het is niet verplicht, wel gewoon.',
  },
  eerstejaarsevaluatie: {
    naam: 'Eerstejaarsevaluatie',
    wie: 'samen',
    doe: 'Kijk met uw werknemer terug en kies hoe het verder gaat.',
  },
  bijstelling_plan_van_aanpak: {
    naam: 'Plan van aanpak bijstellen',
    wie: 'samen',
    doe: 'Pas het plan aan met uw werknemer.',
  },
  start_2e_spoor: {
    naam: 'Start van het 2e spoor',
    wie: 'u',
    doe: 'Geef de opdracht om te zoeken naar werk bij een andere werkgever.',
  },
  melding_uit_dienst: {
    naam: 'Einde dienstverband melden',
    wie: 'u',
    doe: 'Meld uw werknemer uiterlijk op de laatste werkdag bij het UWV.',
  },
  uwv_brief: { naam: 'Brief van het UWV over de WIA', wie: 'uwv' },
  actueel_oordeel: {
    naam: 'Actueel oordeel',
    wie: 'u',
    doe: 'Vraag de bedrijfsarts om zijn actuele oordeel.',
  },
  eindevaluatie: {
    naam: 'Eindevaluatie',
    wie: 'samen',
    doe: 'Vul met uw werknemer de eindevaluatie in en onderteken die.',
  },
  riv: {
    naam: 'Re-integratieverslag compleet',
    wie: 'samen',
    doe: 'Zorg dat het verslag compleet is, en geef uw werknemer een kopie.',
  },
  wia_aanvraag: { naam: 'WIA aanvragen', wie: 'werknemer' },
  riv_upload: {
    naam: 'Re-integratieverslag insturen',
    wie: 'u',
    doe: 'Stuur het verslag in via het werkgeversportaal van het UWV.',
  },
  riv_toets: { naam: 'Toets van het UWV', wie: 'uwv' },
  einde_wachttijd: { naam: 'Einde van de wachttijd', wie: 'uwv' },
  loonsanctie: { naam: 'Langer loon doorbetalen', wie: 'u' },
  bekortingsverzoek: { naam: 'Besluit op uw bekortingsverzoek', wie: 'uwv' },
  loondoorbetaling: { naam: 'Loon doorbetalen tot en met', wie: 'u' },
};

/** Whether the employer has something to do for it, alone or with his employee. */
export function isTaakVanWerkgever(code: MijlpaalCode): boolean {
  return MIJLPAAL_TEKSTEN[code]?.doe !== undefined;
}
