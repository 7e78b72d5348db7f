import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { klassen } from '../lib/klassen.js';
import './knop.css';

export type KnopSoort = 'hoofd' | 'gewoon' | 'stil';

export interface KnopProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly soort?: KnopSoort;
  readonly klas?: string;
  readonly children: ReactNode;
}

export function Knop({ soort = 'gewoon', klas, children, ...rest }: KnopProps) {
  return (
    <Button {...rest} className={klassen('knop', `knop--${soort}`, klas)}>
      {children}
    </Button>
  );
}
