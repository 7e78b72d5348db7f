import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { klassen } from '../lib/klassen.js';
import './knop.css';

export type KnopSoort = 'hoofd' | 'gewoon' | 'stil';

export interface KnopProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly soort?: KnopSoort;
  readonly klas?: string;
  /** Something is on its way: the button keeps its focus and ignores presses. */
  readonly bezig?: boolean;
  readonly children: ReactNode;
}

export function Knop({ soort = 'gewoon', klas, bezig, children, ...rest }: KnopProps) {
  const stil = bezig === true ? { onPress: () => undefined } : {};
  return (
    <Button
      {...rest}
      {...stil}
      className={klassen('knop', `knop--${soort}`, bezig === true && 'knop--bezig', klas)}
    >
      {children}
    </Button>
  );
}
