import { naarOngecodeerd } from '../../html/entiteiten.js';
import { leesRuimeJson } from '../../json/ruim-json.js';
import { alsLijst, isKnoop, type Knoop, veld } from '../../json/velden.js';

/** Objects of one page; a block beyond this is an attack or a catalogue. */
const MAX_KNOPEN = 50_000;
/** Old wrappings that hid scripts from old browsers; matched on trimmed text only. */
const OMHULSEL_VOOR =
  /^(?:\/\/[ \t]{0,8}<!\[CDATA\[|\/\*\s{0,8}<!\[CDATA\[\s{0,8}\*\/|<!--|<!\[CDATA\[)/u;
const OMHULSEL_NA = /(?:\/\/[ \t]{0,8})?(?:-->|\]\]>|\/\*\s{0,8}\]\]>\s{0,8}\*\/)$/u;

export interface Graaf {
  readonly vacatures: readonly Knoop[];
  /** Every object with an `@id`, for values that only refer to one. */
  readonly opId: ReadonlyMap<string, Knoop>;
}

/**
 * Reads one JSON-LD block.
 * @returns the value; `leeg` for a block that a script fills in later; `kapot` when it is no JSON
 */
export function leesBlok(ruw: string): { readonly waarde: unknown } | 'leeg' | 'kapot' {
  const tekst = ruw.trim().replace(OMHULSEL_VOOR, '').replace(OMHULSEL_NA, '').trim();
  if (tekst === '' || /^(?:\{\s*\}|\[\s*\]|null|""|;)$/u.test(tekst)) return 'leeg';
  const direct = leesRuimeJson(tekst);
  if (direct !== undefined && (isKnoop(direct.waarde) || Array.isArray(direct.waarde)))
    return direct;
  if (typeof direct?.waarde === 'string') return leesRuimeJson(direct.waarde) ?? 'kapot';
  if (!/&(?:quot|#0*34|#x0*22|amp);/iu.test(tekst)) return 'kapot';
  return leesRuimeJson(naarOngecodeerd(tekst)) ?? 'kapot';
}

/**
 * Walks the blocks of a page and collects the JobPostings wherever they sit: at the root, in
 * `@graph`, in `itemListElement` with or without `item`, in `mainEntity`. What lies inside a posting
 * is no posting of its own.
 */
export function bouwGraaf(blokken: readonly unknown[]): Graaf {
  const vacatures: Knoop[] = [];
  const opId = new Map<string, Knoop>();
  const rij: { readonly waarde: unknown; readonly binnen: boolean }[] = blokken.map((waarde) => ({
    waarde,
    binnen: false,
  }));
  for (let plek = 0; plek < rij.length && plek < MAX_KNOPEN; plek += 1) {
    const { waarde, binnen } = rij[plek] ?? { waarde: null, binnen: false };
    if (Array.isArray(waarde)) for (const deel of waarde) rij.push({ waarde: deel, binnen });
    if (!isKnoop(waarde)) continue;
    onthoudId(waarde, opId);
    const isVacature = heeftType(waarde, 'JobPosting');
    if (isVacature && !binnen) vacatures.push(waarde);
    for (const deel of Object.values(waarde)) {
      if (typeof deel === 'object' && deel !== null)
        rij.push({ waarde: deel, binnen: binnen || isVacature });
    }
  }
  return { vacatures, opId };
}

/** True when one of the types of an object is the given one, with any prefix. */
export function heeftType(knoop: unknown, type: string): boolean {
  return alsLijst(veld(knoop, '@type')).some(
    (naam) => typeof naam === 'string' && naam.split(/[/:#]/u).at(-1)?.trim() === type,
  );
}

/** The object itself, or the one its `@id` refers to. A reference is an object with nothing else, or a text. */
export function volg(waarde: unknown, graaf: Graaf): unknown {
  const id = typeof waarde === 'string' ? waarde : veld(waarde, '@id');
  if (typeof id !== 'string') return waarde;
  const kaal =
    typeof waarde === 'string' ||
    (isKnoop(waarde) && !('name' in waarde) && !('address' in waarde));
  return kaal ? (graaf.opId.get(id) ?? waarde) : waarde;
}

function onthoudId(knoop: Knoop, opId: Map<string, Knoop>): void {
  const id = veld(knoop, '@id');
  if (typeof id !== 'string' || Object.keys(knoop).length < 2) return;
  const eerder = opId.get(id);
  if (eerder === undefined || Object.keys(eerder).length < Object.keys(knoop).length)
    opId.set(id, knoop);
}
