import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface BeroeplinkProps {
  /** The client in view; null without one. */
  readonly werknemerId: string | null;
  readonly code: string;
  readonly children: ReactNode;
}

/** To the page of an occupation; the client stays in view. */
export function Beroeplink({ werknemerId, code, children }: BeroeplinkProps) {
  return werknemerId === null ? (
    <Link to="/beroepen/$code" params={{ code }} className="beroeplink">
      {children}
    </Link>
  ) : (
    <Link
      to="/werknemers/$werknemerId/beroepen/$code"
      params={{ werknemerId, code }}
      className="beroeplink"
    >
      {children}
    </Link>
  );
}
