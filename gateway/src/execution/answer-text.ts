/**
 * An answer's `data`, already written as JSON. Apollo Server passes it on like any data; whoever serialises the response
 * writes the text as it is.
 */
export class AnswerText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For whoever looks into the data instead of sending it. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
