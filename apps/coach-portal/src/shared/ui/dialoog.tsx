import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { klassen } from '../lib/klassen.js';
import { algemeen } from '../teksten/algemeen.js';
import { Knop } from './knop.js';
import './dialoog.css';

interface DialoogProps {
  readonly titel: string;
  readonly open: boolean;
  readonly opSluit?: () => void;
  readonly zijkant?: boolean;
  readonly voet?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the page, in the middle or along the side; without `opSluit` it has to be answered. */
export function Dialoog({ titel, open, opSluit, zijkant, voet, children }: DialoogProps) {
  const sluitbaar = opSluit !== undefined;
  return (
    <ModalOverlay
      className="dialoog__sluier"
      isOpen={open}
      isDismissable={sluitbaar}
      isKeyboardDismissDisabled={!sluitbaar}
      onOpenChange={(nu) => (nu ? undefined : opSluit?.())}
    >
      <Modal className={klassen('dialoog', zijkant === true && 'dialoog--zijkant')}>
        <Dialog className="dialoog__inhoud">
          <div className="dialoog__kop">
            <Heading slot="title" level={2} className="dialoog__titel">
              {titel}
            </Heading>
            {sluitbaar ? (
              <Knop soort="stil" onPress={opSluit}>
                {algemeen.sluiten}
              </Knop>
            ) : null}
          </div>
          <div className="dialoog__lijf">{children}</div>
          {voet === undefined ? null : <div className="dialoog__voet">{voet}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
