import type { Leestaak } from '../../bron/bronlezer.js';
import { eerste } from '../../json/lees-antwoord.js';
import { alsLijst, alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';
import { onderKop, ruwePlaats } from '../../normaliseer/ruwe-delen.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
} from '../../normaliseer/ruwe-vacature.js';
import { leesThuiswerkveld } from '../../normaliseer/thuiswerk.js';

/** One vacancy in the words of the API. */
export function ruwUitJob(job: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => eerste(job, alsTekst, ...namen);
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('id', 'jobId', 'vacancyNumber', 'reference'),
    url: tekst('url', 'jobUrl', 'detailUrl'),
    titel: tekst('title', 'jobTitle', 'functionTitle', 'name'),
    delen: [
      tekst('description', 'jobDescription', 'functionDescription', 'text'),
      onderKop('Functie-eisen', tekst('requirements', 'jobRequirements')),
      onderKop('Arbeidsvoorwaarden', tekst('conditions', 'benefits', 'offer')),
    ],
    werkgever:
      tekst('organisation', 'organisationName', 'organization', 'ministry') ?? taak.werkgever,
    plaatsen: plaatsen(job),
    thuiswerk: leesThuiswerkveld(tekst('workplaceType', 'hybrid')),
    urenMin: tekst('hoursMin', 'minHours', 'hoursPerWeekMin'),
    urenMax: tekst('hoursMax', 'maxHours', 'hoursPerWeekMax'),
    urenTekst: tekst('hours', 'hoursPerWeek'),
    salaris: {
      min: tekst('salaryMin', 'minSalary'),
      max: tekst('salaryMax', 'maxSalary'),
      eenheid: tekst('salaryPeriod') ?? 'maand',
      valuta: null,
      tekst: tekst('salary', 'salaryDescription'),
    },
    opleiding: ['educationLevel', 'educationLevels', 'education'].flatMap((naam) =>
      alsTeksten(veld(job, naam)),
    ),
    contract: ['contractType', 'employmentType'].flatMap((naam) => alsTeksten(veld(job, naam))),
    geplaatst: tekst('publicationDate', 'publicationStartDate', 'datePublished', 'publishDate'),
    sluit: tekst('publicationEndDate', 'closingDate', 'applicationDeadline'),
    peildatum: taak.peildatum,
  };
}

function plaatsen(job: Knoop): readonly RuwePlaats[] {
  const bronnen = ['locations', 'location', 'workLocation', 'city'].flatMap((naam) =>
    alsLijst(veld(job, naam)),
  );
  return bronnen.map((bron) =>
    isKnoop(bron)
      ? ruwePlaats({
          naam: eerste(bron, alsTekst, 'city', 'name'),
          postcode: eerste(bron, alsTekst, 'postalCode', 'zipCode'),
          regio: eerste(bron, alsTekst, 'province', 'region'),
        })
      : ruwePlaats({ naam: alsTekst(bron) }),
  );
}
