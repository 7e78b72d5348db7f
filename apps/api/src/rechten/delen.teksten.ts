import type { Ontvanger } from '@passend/domain';

/** Names of kinds of data, for the werknemer. */
export const GEGEVENNAMEN: Readonly<Record<string, string>> = {
  diagnose: 'Je ziekte, klachten en behandeling (staat niet in Passend)',
  belastbaarheid: 'Wat je kunt en wat niet, zoals de bedrijfsarts het opschreef',
  werktermen: 'Wat de bedrijfsarts voor je werkgever opschreef: uren, en wat er in het werk kan',
  besluiten: 'Besluiten over vacatures, met de reden',
  reacties: 'Wat jij en je coach van vacatures vinden',
  zoekprofiel: 'Je zoekprofiel: het werk dat je zoekt',
  voortgang: 'Week van het traject en aantallen',
  gesprekken: 'Wat jullie in gesprekken bespreken',
  cv: 'Je cv',
  bsn: 'Je burgerservicenummer',
};

export const ONTVANGERNAMEN: Readonly<Record<Ontvanger, string>> = {
  werknemer: 'jij',
  coach: 'je coach',
  werkgever: 'je werkgever',
  bedrijfsarts: 'de bedrijfsarts',
  uwv: 'UWV',
  nieuwe_werkgever: 'een nieuwe werkgever',
};
