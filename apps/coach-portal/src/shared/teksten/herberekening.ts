import type { BeoordelingWeergave, Herberekening } from '@passend/contracts';

type Uitkomst = NonNullable<Herberekening['herberekening']>;
type Versies = NonNullable<BeoordelingWeergave['versies']>;

export const herberekening = {
  metWelke: ({ engine, lexicon }: Versies) =>
    `Beoordeeld met rekenregels ${engine} en woordenlijst ${lexicon}.`,
  knop: 'Reken opnieuw uit',
  bezigUitleg: 'Passend rekent met de versie van toen. Dit duurt enkele seconden.',
  mislukt: 'Opnieuw uitrekenen is niet gelukt. Probeer het later nog eens.',
  niets: 'Bij deze beoordeling is niet bewaard waarmee is gerekend.',
  stand: {
    zelfde: 'Opnieuw uitgerekend met de versie van toen: dezelfde uitkomst.',
    anders: 'Opnieuw uitgerekend met de versie van toen: er zijn verschillen.',
    niet_bewaard: 'De versie van toen is niet bewaard. Opnieuw uitrekenen kan niet.',
    andere_bestanden:
      'Toen was er een ander bestand met beroepen of postcodes. Opnieuw uitrekenen kan niet.',
  } satisfies Record<Uitkomst['stand'], string>,
  nuZelfde: 'Met de regels van nu is de uitkomst gelijk.',
  nuAnders: 'Met de regels van nu is dit anders:',
  verschil: (naam: string, eerst: string, later: string) => `${naam}: was ${eerst}, wordt ${later}`,
} as const;
