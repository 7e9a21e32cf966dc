const START = Buffer.from('{"data":');
const END = Buffer.from('}');

/**
 * An answer's `data`, already written as JSON, in the response that it makes by itself. Apollo Server passes it on like
 * any data; whoever sends the response sends the bytes as they are.
 */
export class AnswerText {
  /** How a response begins, up to the data; and how it ends. */
  static readonly START: Uint8Array = START;
  static readonly END: Uint8Array = END;

  /** `{"data":…}`, in UTF-8. */
  readonly response: Buffer;

  constructor(response: Buffer) {
    this.response = response;
  }

  get text(): string {
    return this.response.toString('utf8', START.length, this.response.length - END.length);
  }

  /** For whoever looks into the data instead of sending it. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
