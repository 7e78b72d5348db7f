import type { Mijlpaal, WvpTijdlijn } from '@passend/domain';

/** The documented form; fields that do not apply are absent. */
export function naarJson({ eersteZiektedag, nieuwGeval, mijlpalen }: WvpTijdlijn): string {
  return JSON.stringify({ eersteZiektedag, nieuwGeval, mijlpalen: mijlpalen.map(velden) });
}

function velden(mijlpaal: Mijlpaal) {
  return {
    code: mijlpaal.code,
    vanaf: mijlpaal.vanaf,
    streefdatum: mijlpaal.streefdatum,
    uiterste_datum: mijlpaal.uiterste_datum,
    wettelijke_datum: mijlpaal.wettelijke_datum,
    data: mijlpaal.data,
    verantwoordelijke: mijlpaal.verantwoordelijke,
    document: mijlpaal.document,
    status: mijlpaal.status,
    vorm: mijlpaal.vorm,
    grondslag: mijlpaal.grondslag,
  };
}
