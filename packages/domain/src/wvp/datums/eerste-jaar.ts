import type { PlainDate } from '../../tijd/plain-date.js';
import type { GedaneSoort } from '../gebeurtenis.js';
import type { Mijlpaaldatums } from '../mijlpaal.js';
import { laatste, vroegste } from '../teller.js';
import { eersteWerkdagVanaf } from '../werkdagen.js';
import { vanSoort, type Ziektegeval } from '../ziektegeval.js';
import { beginWeek, eindWeek, weken } from './week.js';

/** The days of the first year. Numbers of weeks: Regeling procesgang art. 2 and 4, Ziektewet art. 38. */
export function eersteJaar(geval: Ziektegeval, einde: PlainDate): readonly Mijlpaaldatums[] {
  return [
    ziekmelding(geval),
    probleemanalyse(geval),
    planVanAanpak(geval),
    evaluatie(geval, einde),
    melding42(geval),
    adOnderzoek(geval),
    eerstejaarsevaluatie(geval),
    deskundigenoordeel(geval),
    ...herbeoordelingen(geval),
  ];
}

/** The day on which a document was first on file, or an act was first done. */
export function eersteKeer(geval: Ziektegeval, soort: GedaneSoort): PlainDate | undefined {
  return vanSoort(geval, soort)[0]?.datum;
}

function ziekmelding(geval: Ziektegeval): Mijlpaaldatums {
  return {
    code: 'ziekmelding',
    vanaf: geval.eersteZiektedag,
    streefdatum: geval.teller.datumVan(eindWeek(1)),
    gedaan_op: eersteKeer(geval, 'ziekmelding'),
  };
}

/** Six weeks is the 42nd day; counted from the day after the first it is the 43rd. */
function probleemanalyse(geval: Ziektegeval): Mijlpaaldatums {
  return {
    code: 'probleemanalyse',
    vanaf: geval.eersteZiektedag,
    streefdatum: geval.teller.datumVan(eindWeek(geval.termijn('probleemanalyse'))),
    uiterste_datum: laatsteDagAnalyse(geval),
    gedaan_op: eersteKeer(geval, 'probleemanalyse'),
  };
}

function laatsteDagAnalyse({ teller, termijn }: Ziektegeval): PlainDate {
  return teller.datumVan(eindWeek(termijn('probleemanalyse')) + 1);
}

/** Two weeks after the analysis; while that is not there, after the last day for it. */
function planVanAanpak(geval: Ziektegeval): Mijlpaaldatums {
  const analyse = eersteKeer(geval, 'probleemanalyse');
  const uiterste = geval.teller.plus(
    analyse ?? laatsteDagAnalyse(geval),
    weken(geval.termijn('plan_na_analyse')),
  );
  return {
    code: 'plan_van_aanpak',
    vanaf: analyse,
    streefdatum: vroegste(geval.teller.datumVan(eindWeek(geval.termijn('plan_streef'))), uiterste),
    uiterste_datum: uiterste,
    gedaan_op: eersteKeer(geval, 'plan_van_aanpak'),
  };
}

/** Every six weeks after the plan, or after the last evaluation, while the case runs. */
function evaluatie(geval: Ziektegeval, einde: PlainDate): Mijlpaaldatums {
  const plan = eersteKeer(geval, 'plan_van_aanpak');
  const vorige = vanSoort(geval, 'evaluatie').at(-1)?.datum;
  const begin = laatste(
    plan ?? geval.teller.datumVan(eindWeek(geval.termijn('plan_streef'))),
    vorige ?? '',
  );
  const om = weken(geval.termijn('evaluatie'));
  const data: PlainDate[] = [];
  let dag = geval.teller.plus(begin, om);
  while (dag <= einde) {
    data.push(dag);
    dag = geval.teller.plus(dag, om);
  }
  return { code: 'evaluatie', vanaf: begin, streefdatum: data[0], data };
}

/** Law: the first day after 42 weeks. The UWV: the first working day from then on. */
function melding42(geval: Ziektegeval): Mijlpaaldatums {
  const na = geval.termijn('melding_42');
  const wettelijk = geval.teller.datumVan(beginWeek(na + 1));
  return {
    code: 'melding_42',
    vanaf: geval.teller.datumVan(beginWeek(na)),
    wettelijke_datum: wettelijk,
    uiterste_datum: eersteWerkdagVanaf(wettelijk),
    gedaan_op: eersteKeer(geval, 'melding_42'),
  };
}

function adOnderzoek(geval: Ziektegeval): Mijlpaaldatums {
  return {
    code: 'ad_onderzoek',
    vanaf: geval.teller.datumVan(beginWeek(geval.termijn('ad_vanaf'))),
    streefdatum: geval.teller.datumVan(eindWeek(geval.termijn('eerste_jaar'))),
    vorm: 'vrijwillig',
    gedaan_op: eersteKeer(geval, 'ad_onderzoek'),
  };
}

function eerstejaarsevaluatie(geval: Ziektegeval): Mijlpaaldatums {
  return {
    code: 'eerstejaarsevaluatie',
    vanaf: geval.teller.datumVan(beginWeek(geval.termijn('eje_vanaf'))),
    uiterste_datum: geval.teller.datumVan(eindWeek(geval.termijn('eerste_jaar'))),
    gedaan_op: vanSoort(geval, 'eerstejaarsevaluatie')[0]?.datum,
  };
}

function deskundigenoordeel(geval: Ziektegeval): Mijlpaaldatums {
  return {
    code: 'deskundigenoordeel',
    vanaf: geval.eersteZiektedag,
    vorm: 'vrijwillig',
    gedaan_op: eersteKeer(geval, 'deskundigenoordeel'),
  };
}

/** The next review, of the last time that nothing could be asked. */
function herbeoordelingen(geval: Ziektegeval): readonly Mijlpaaldatums[] {
  const gbm = vanSoort(geval, 'gbm').at(-1);
  if (gbm === undefined) return [];
  return [
    {
      code: 'gbm_herbeoordeling',
      vanaf: gbm.van,
      uiterste_datum: gbm.herbeoordeling,
      gedaan_op: gbm.tot,
    },
  ];
}
