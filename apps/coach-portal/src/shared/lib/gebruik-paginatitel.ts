import { useEffect } from 'react';
import { algemeen } from '../teksten/algemeen.js';

/** Names the page in the title bar, and so in the history of the browser: never a client. */
export function usePaginatitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} · ${algemeen.product}`;
  }, [titel]);
}
