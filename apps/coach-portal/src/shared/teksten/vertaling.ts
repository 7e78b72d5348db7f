/**
 * What a module in another language has to hold beside the Dutch one: the same keys, texts of its own,
 * functions of the same arguments. A text is `string` here, whatever the Dutch one says.
 */
export type Vertaling<T> = T extends string
  ? string
  : T extends (...invoer: infer A) => infer R
    ? (...invoer: A) => Vertaling<R>
    : { readonly [K in keyof T]: Vertaling<T[K]> };
