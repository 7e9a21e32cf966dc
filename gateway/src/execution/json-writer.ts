const FIRST_BYTES = 1 << 16;
/** A buffer that one large answer has made larger than this is not kept. */
const MOST_BYTES_KEPT = 1 << 22;
/** Longer strings are left to JSON.stringify. */
const SHORT = 512;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LAST_ASCII = 0x7e;

const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');

/**
 * Writes JSON into one buffer that is used again and again: an answer of ten thousand values leaves no ten thousand
 * strings behind. Whatever is written can be taken back to an earlier length, and written again by copying its bytes.
 */
export class JsonWriter {
  length = 0;
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);

  begin(): void {
    this.length = 0;
    if (this.#bytes.length > MOST_BYTES_KEPT) this.#bytes = Buffer.allocUnsafe(FIRST_BYTES);
  }

  /** A copy of all that has been written since the beginning, in UTF-8. */
  end(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.length));
  }

  /** ASCII that needs no escaping: names and punctuation. */
  constant(bytes: Uint8Array): void {
    const { length } = bytes;
    this.#reserve(length);
    const into = this.#bytes;
    let at = this.length;
    for (let index = 0; index < length; index++) into[at++] = bytes[index] as number;
    this.length = at;
  }

  string(value: string): void {
    const { length } = value;
    if (length > SHORT) {
      this.#text(JSON.stringify(value));
      return;
    }
    this.#reserve(length + 2);
    const into = this.#bytes;
    let at = this.length;
    into[at++] = QUOTE;
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index);
      if (code < SPACE || code > LAST_ASCII || code === QUOTE || code === BACKSLASH) {
        this.#text(JSON.stringify(value));
        return;
      }
      into[at++] = code;
    }
    into[at++] = QUOTE;
    this.length = at;
  }

  /** Any value; what JSON does not have is null. */
  value(value: unknown): void {
    if (typeof value === 'string') this.string(value);
    else if (typeof value === 'number' && Number.isFinite(value)) this.#ascii(String(value));
    else if (value === true) this.constant(TRUE);
    else if (value === false) this.constant(FALSE);
    else this.#text(JSON.stringify(value) ?? 'null');
  }

  /** Writes once more what stands between two lengths. */
  again(from: number, to: number): void {
    this.#reserve(to - from);
    this.#bytes.copyWithin(this.length, from, to);
    this.length += to - from;
  }

  #ascii(text: string): void {
    const { length } = text;
    this.#reserve(length);
    const into = this.#bytes;
    let at = this.length;
    for (let index = 0; index < length; index++) into[at++] = text.charCodeAt(index);
    this.length = at;
  }

  #text(text: string): void {
    this.#reserve(text.length * 3);
    this.length += this.#bytes.write(text, this.length, 'utf8');
  }

  #reserve(bytes: number): void {
    if (this.length + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + bytes));
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }
}
