import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { klassen } from '../lib/klassen.js';
import './knop.css';

export type KnopSoort = 'hoofd' | 'gewoon' | 'stil';

type EigenAttributen = Omit<
  ComponentProps<'button'>,
  'children' | 'className' | 'disabled' | 'onClick'
>;

export interface KnopProps extends EigenAttributen {
  readonly soort?: KnopSoort;
  readonly klas?: string | undefined;
  /** Something is on its way: the button keeps its focus and ignores presses. */
  readonly bezig?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The browser's own button: it needs no script before it can be pressed. */
export function Knop(props: KnopProps) {
  const { soort = 'gewoon', klas, bezig, isDisabled, onPress, children, ...rest } = props;
  const druk = (klik: MouseEvent<HTMLButtonElement>) => {
    // Safari gives a button no focus when it is clicked; a dialog that closes looks for it. Enter in a
    // field presses the button too (detail 0), and must leave people in that field.
    if (klik.detail > 0) klik.currentTarget.focus({ preventScroll: true });
    if (bezig === true) klik.preventDefault();
    else onPress?.();
  };
  return (
    <button
      type="button"
      {...rest}
      disabled={isDisabled}
      aria-disabled={bezig === true ? true : undefined}
      className={klassen('knop', `knop--${soort}`, bezig === true && 'knop--bezig', klas)}
      onClick={druk}
    >
      {children}
    </button>
  );
}
