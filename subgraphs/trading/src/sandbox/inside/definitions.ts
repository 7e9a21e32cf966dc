/** What a strategy's code defines, as far as it is asked for. */
export interface Definitions {
  readonly signal: unknown;
  readonly onBar: unknown;
  readonly parameters: unknown;
}

const MAX_PARAMETERS = 50;
const MAX_TEXT_LENGTH = 200;
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

let defined: Definitions | undefined;

/** Called by the line that is put below the code. */
export function receive(definitions: Definitions): void {
  defined = definitions;
}

/** The code's function of this form. */
export function definedFunction(form: 'signal' | 'onBar'): (...values: unknown[]) => unknown {
  return defined?.[form] as (...values: unknown[]) => unknown;
}

/** Which form the code has and the parameters that it declares: `{ form, parameters }` as JSON. Throws for what is neither. */
export function inspect(): string {
  if (!defined) throw new Error('Expected code that ends at once, but it awaits something at its top level.');
  const forms = (['signal', 'onBar'] as const).filter((form) => defined?.[form] !== undefined);
  const [form] = forms;
  if (!form || forms.length > 1) {
    const found = forms.length > 1 ? 'both are there' : 'neither is there';
    throw new Error(`Expected exactly one of the functions signal and onBar, but ${found}.`);
  }
  if (typeof defined[form] !== 'function') {
    throw new Error(`Expected ${form} to be a function, got ${typeof defined[form]}.`);
  }
  return JSON.stringify({ form, parameters: readParameters(defined.parameters) });
}

function readParameters(declared: unknown): Record<string, unknown> {
  if (declared === undefined) return {};
  if (typeof declared !== 'object' || declared === null || Array.isArray(declared)) {
    throw new Error('Expected parameters to be an object from names to default values.');
  }
  const names = Object.keys(declared);
  if (names.length > MAX_PARAMETERS) {
    throw new Error(`Expected at most ${MAX_PARAMETERS} parameters, got ${names.length}.`);
  }
  const read: Record<string, unknown> = {};
  for (const name of names) read[name] = readDefault(name, (declared as Record<string, unknown>)[name]);
  return read;
}

function readDefault(name: string, value: unknown): unknown {
  if (!NAME.test(name)) {
    throw new Error(`Expected parameter names of a letter, then letters, digits and _, got ${name}.`);
  }
  const fits =
    typeof value === 'number'
      ? Number.isFinite(value)
      : typeof value === 'boolean' || (typeof value === 'string' && value.length <= MAX_TEXT_LENGTH);
  if (fits) return value;
  const expected = `a finite number, true or false, or a text of at most ${MAX_TEXT_LENGTH} characters`;
  throw new Error(`Expected parameter ${name} to have a default that is ${expected}.`);
}
