/** A sentence by key of the `audience` texts with its parameters; words come only when it is shown, in the reader's language. */
export interface Text {
  key: string;
  params: Record<string, string | number>;
}

/** Returns a text reference. */
export function text(key: string, params: Record<string, string | number> = {}): Text {
  return { key, params };
}
