import { useEffect } from 'react';
import { algemeen } from '../teksten/algemeen.js';

/** Names the page in the title bar; the most particular words come first. */
export function usePaginatitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} · ${algemeen.product}`;
  }, [titel]);
}
