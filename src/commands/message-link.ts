/** The message of a small window, carried in the address after «#» so that it is never sent anywhere. */
export interface Message {
  readonly what: string;
  readonly advice: string;
}

/** «what=…&advice=…». */
export function messageFragment({ what, advice }: Message): string {
  return new URLSearchParams({ what, advice }).toString();
}

/** The message of a fragment; empty texts where it has none. */
export function messageOf(fragment: string): Message {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  return { what: fields.get("what") ?? "", advice: fields.get("advice") ?? "" };
}
