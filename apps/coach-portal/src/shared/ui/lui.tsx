import { type ComponentType, createElement, lazy, Suspense } from 'react';

/** A component that is fetched when it is first shown; until it is there, nothing stands in its place. */
export function lui<P extends object>(haal: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Deel = lazy(async () => ({ default: await haal() }));
  const metWacht = (eigenschappen: P) =>
    createElement(Suspense, { fallback: null }, createElement(Deel, eigenschappen));
  return metWacht;
}
