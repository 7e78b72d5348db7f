import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import './uitklap.css';

interface UitklapProps {
  readonly kop: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly opVerander?: (open: boolean) => void;
  readonly knopId?: string;
}

/** A heading that opens what stands under it. */
export function Uitklap({ kop, children, open, opVerander, knopId }: UitklapProps) {
  return (
    <Disclosure
      className="uitklap"
      {...(open === undefined ? {} : { isExpanded: open })}
      {...(opVerander === undefined ? {} : { onExpandedChange: opVerander })}
    >
      <Button
        slot="trigger"
        className="uitklap__knop"
        {...(knopId === undefined ? {} : { id: knopId })}
      >
        <span className="uitklap__kop">{kop}</span>
        <svg className="uitklap__pijl" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path
            d="m4 6 4 4.2L12 6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </Button>
      <DisclosurePanel className="uitklap__paneel">
        <div className="uitklap__inhoud">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
