/** Makes a value when it is first asked for, and keeps it: a start need not wait for it. */
export function lui<T>(maak: () => T): () => T {
  let bewaard: { readonly waarde: T } | null = null;
  return () => {
    bewaard ??= { waarde: maak() };
    return bewaard.waarde;
  };
}
