/** Walks over the tags of an XML part as bytes (UTF-8), whatever prefix its producer uses. */
import { DamagedFileError } from "./damaged-file";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const SPACE = 0x20;

/**
 * The current tag. Attribute values with a raw «>» are not expected in the tags
 * asked for; elsewhere they do no harm, since the next tag is looked for by «<».
 */
export class TagScanner {
  start = 0;
  /** Behind the «>». */
  end = 0;
  private closing = false;
  private nameFrom = 0;
  private nameTo = 0;

  constructor(private readonly xml: Uint8Array) {}

  /**
   * Goes to the next tag.
   * @throws DamagedFileError when there is none.
   */
  next(): this {
    const { xml } = this;
    const start = xml.indexOf(LESS, this.end);
    const greater = start < 0 ? -1 : xml.indexOf(GREATER, start);
    if (greater < 0) throw new DamagedFileError("xml breaks off");
    this.start = start;
    this.end = greater + 1;
    this.closing = xml[start + 1] === SLASH;
    this.nameFrom = this.closing ? start + 2 : start + 1;
    let at = this.nameFrom;
    for (; at < greater; at += 1) {
      const byte = xml[at] ?? 0;
      if (byte === COLON) this.nameFrom = at + 1;
      else if (byte <= SPACE || byte === SLASH) break;
    }
    this.nameTo = at;
    return this;
  }

  /** True when the tag has this name without its prefix; «/row» is an end tag. */
  is(name: string): boolean {
    const offset = name.startsWith("/") ? 1 : 0;
    if ((offset === 1) !== this.closing || this.nameTo - this.nameFrom !== name.length - offset) return false;
    for (let index = offset; index < name.length; index += 1) {
      if (this.xml[this.nameFrom + index - offset] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** True for «<c …/>». */
  isSelfClosed(): boolean {
    return this.xml[this.end - 2] === SLASH;
  }

  /** True when nothing stands between this tag and the next. */
  isFollowedByTag(): boolean {
    return this.xml[this.end] === LESS;
  }

  /** A whole number in an attribute of one letter; 0 when it is not there. */
  numberIn(attribute: string): number {
    let value = 0;
    for (let at = this.valueOf(attribute); at > 0 && at < this.end; at += 1) {
      const digit = (this.xml[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    return value;
  }

  /** The column of an address like «AB17», counted from 1; 0 when it is not there. */
  columnIn(attribute: string): number {
    let value = 0;
    for (let at = this.valueOf(attribute); at > 0 && at < this.end; at += 1) {
      const letter = (this.xml[at] ?? 0) - 0x40;
      if (letter < 1 || letter > 26) break;
      value = value * 26 + letter;
    }
    return value;
  }

  /** Where the value of an attribute of one letter begins; 0 when it is not there. */
  private valueOf(attribute: string): number {
    const letter = attribute.charCodeAt(0);
    for (let at = this.nameTo; at < this.end - 3; at += 1) {
      if ((this.xml[at] ?? 0) <= SPACE && this.xml[at + 1] === letter && this.xml[at + 2] === EQUALS) return at + 4;
    }
    return 0;
  }
}
