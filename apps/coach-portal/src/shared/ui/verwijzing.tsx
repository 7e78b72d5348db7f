import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface VerwijzingProps {
  /** Path and search of a page of this portal. */
  readonly naar: string;
  /** Said by the caller: a list may have an entry open that is not in the address. */
  readonly huidig?: 'page' | 'true' | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link of which the page itself says whether it is the current one. */
export function Verwijzing({ naar, huidig, className, children }: VerwijzingProps) {
  const router = useRouter();
  const volg = (klik: MouseEvent) => {
    const anders = klik.metaKey || klik.ctrlKey || klik.shiftKey || klik.altKey || klik.button > 0;
    if (anders) return;
    klik.preventDefault();
    router.history.push(naar);
  };
  return (
    <a href={naar} onClick={volg} aria-current={huidig} className={className}>
      {children}
    </a>
  );
}
