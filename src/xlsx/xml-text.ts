/** Attributes of small XML parts (workbook.xml, relationships, content.xml) read without a parser. */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** An opening tag: its name with prefix and its attributes, entities resolved. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The opening and closing tags with these names (without prefix; «/sheet» for a
 * closing one), in order. Entities defined in a DTD are never expanded.
 */
export function* tagsOf(xml: string, names: readonly string[]): Generator<XmlTag> {
  const alternatives = names.map((name) => name.replace("/", "")).join("|");
  const pattern = new RegExp(`<(/?)(?:[\\w.-]+:)?(${alternatives})((?:\\s[^<>]*)?)>`, "g");
  for (const match of xml.matchAll(pattern)) {
    const name = `${match[1] ?? ""}${match[2] ?? ""}`;
    if (names.includes(name)) yield { name, attributes: attributesOf(match[3] ?? "") };
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(match[1] ?? "", decodeEntities(match[2] ?? match[3] ?? ""));
  }
  return attributes;
}

/** Predefined and numeric entities resolved; any other stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
