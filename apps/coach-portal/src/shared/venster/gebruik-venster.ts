import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {
  aantalBlokken,
  blokkenTussen,
  blokVan,
  deelIn,
  PER_BLOK,
  plaatsNaToets,
} from './blokken.js';

/** Of a row that nobody has seen yet. */
const GESCHAT_PX = 110;
/** Rows that are there above and below what is in sight, so that scrolling shows no gaps. */
const SPELING_PX = 800;

interface Wijze {
  readonly aantal: number;
  /** A row that has to be there whatever is in sight: the one that is open. */
  readonly vast?: number;
  /** Whether `j` and `k` move as the arrows do. */
  readonly metLetters?: boolean;
  /** Loads what is not loaded yet, for who goes to the end. */
  readonly haalAlles?: (() => Promise<unknown>) | null;
}

const plaatsVan = (doel: EventTarget): number | null => {
  const rij = doel instanceof Element ? doel.closest<HTMLElement>('[data-plaats]') : null;
  return rij === null ? null : Number(rij.dataset.plaats);
};

/**
 * A list of thousands of which only what is in sight is there. Each row says its place in the whole
 * (`aria-posinset`); the row with the focus is always there; arrows, PageUp, PageDown, Home and End go to
 * any row.
 */
export function useVenster<E extends HTMLElement>(lijst: RefObject<E | null>, wijze: Wijze) {
  const { aantal, vast = -1 } = wijze;
  const [beeld, zetBeeld] = useState<readonly [number, number]>([0, 1]);
  const [gefocust, zetGefocust] = useState<number | null>(null);
  const [naarEinde, zetNaarEinde] = useState(0);
  const maten = useRef(new Map<number, number>());
  const doel = useRef<number | null>(null);

  const hoogtes = useCallback(
    () =>
      Array.from(
        { length: aantalBlokken(aantal) },
        (_, blok) =>
          maten.current.get(blok) ??
          GESCHAT_PX * Math.min(PER_BLOK, Math.max(0, aantal - blok * PER_BLOK)),
      ),
    [aantal],
  );
  const kijk = useCallback(() => {
    const top = lijst.current?.getBoundingClientRect().top ?? 0;
    const nu = blokkenTussen(hoogtes(), -top - SPELING_PX, window.innerHeight - top + SPELING_PX);
    zetBeeld((was) => (was[0] === nu[0] && was[1] === nu[1] ? was : nu));
  }, [hoogtes, lijst]);

  useEffect(() => {
    let beurt = 0;
    const later = () => {
      cancelAnimationFrame(beurt);
      beurt = requestAnimationFrame(kijk);
    };
    later();
    // Whatever scrolls: the page, or a part of it that holds the list.
    document.addEventListener('scroll', later, { capture: true, passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(beurt);
      document.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
    };
  }, [kijk]);

  const nodig = [vast, gefocust ?? -1].filter((plaats) => plaats >= 0).map(blokVan);
  const isEr = (blok: number) => (blok >= beeld[0] && blok <= beeld[1]) || nodig.includes(blok);
  const delen = deelIn(aantal, hoogtes(), isEr);

  useLayoutEffect(() => {
    for (const deel of delen) {
      if (deel.soort === 'rijen') meet(lijst.current, deel.van, deel.tot, deel.blok, maten.current);
    }
    if (doel.current === null) return;
    const rij = rijOp(lijst.current, doel.current);
    if (rij === null) return;
    doel.current = null;
    rij.querySelector<HTMLElement>('a[href], button')?.focus();
    rij.scrollIntoView({ block: 'nearest' });
  });

  const ga = (plaats: number) => {
    doel.current = plaats;
    zetGefocust(plaats);
    // Also when the row was there already, the effect has to run.
    zetBeeld(([van, tot]) => [van, tot]);
  };
  const bijToets = (gebeurtenis: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, target } = gebeurtenis;
    const plaats = plaatsVan(target);
    const letter = key.length === 1;
    if (plaats === null || altKey || ctrlKey || metaKey) return;
    if (letter && wijze.metLetters !== true) return;
    const naar = plaatsNaToets(key, plaats, aantal);
    if (naar === null) return;
    gebeurtenis.preventDefault();
    ga(naar);
    // The end of the whole list, not of what happens to be loaded.
    if (key === 'End' && wijze.haalAlles) {
      void wijze.haalAlles().finally(() => zetNaarEinde((keer) => keer + 1));
    }
  };
  const laatste = useRef(aantal);
  laatste.current = aantal;
  useEffect(() => {
    if (naarEinde === 0) return;
    doel.current = laatste.current - 1;
    zetGefocust(laatste.current - 1);
    zetBeeld(([van, tot]) => [van, tot]);
  }, [naarEinde]);

  return {
    delen,
    opLijst: {
      onKeyDown: bijToets,
      onFocus: ({ target }: FocusEvent) => zetGefocust(plaatsVan(target)),
      onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
        if (doel.current === null && !currentTarget.contains(relatedTarget)) zetGefocust(null);
      },
    },
  };
}

function rijOp(lijst: HTMLElement | null, plaats: number): HTMLElement | null {
  return lijst?.querySelector<HTMLElement>(`[data-plaats="${plaats}"]`) ?? null;
}

function meet(
  lijst: HTMLElement | null,
  van: number,
  tot: number,
  blok: number,
  maten: Map<number, number>,
): void {
  const eerste = rijOp(lijst, van)?.getBoundingClientRect();
  const laatste = rijOp(lijst, tot - 1)?.getBoundingClientRect();
  if (eerste === undefined || laatste === undefined) return;
  const hoogte = laatste.bottom - eerste.top;
  if (hoogte > 0) maten.set(blok, hoogte);
}
