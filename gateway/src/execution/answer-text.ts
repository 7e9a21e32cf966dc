/**
 * An answer's `data`, already written as JSON, in the response that it makes by itself. Apollo Server passes it on like
 * any data; whoever sends the response sends the bytes as they are.
 */
export class AnswerText {
  /** How a response begins, up to the data; and how it ends. */
  static readonly START = Buffer.from('{"data":');
  static readonly END = Buffer.from('}');

  /** `{"data":…}`, in UTF-8. */
  readonly response: Buffer;

  constructor(response: Buffer) {
    this.response = response;
  }

  /** The response up to its end: more may follow the data. */
  get opening(): Buffer {
    return this.response.subarray(0, -AnswerText.END.length);
  }

  get text(): string {
    return this.opening.toString('utf8', AnswerText.START.length);
  }

  /** For whoever looks into the data instead of sending it. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
