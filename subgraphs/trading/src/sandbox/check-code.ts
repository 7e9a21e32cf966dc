import type { BarView } from '../engine/bar-strategy.js';
import { EngineError } from '../engine/engine-error.js';
import { toIsoDate } from '../engine/epoch-day.js';
import type { Bars } from '../engine/types.js';
import type { Parameters } from '../signals/types.js';
import { type CustomCode, type CustomForm, prepareCustomCode, signalOf } from './custom-code.js';
import { completeCustomParameters, customParameterProblems, stillDeclared } from './custom-parameters.js';
import { exampleBars } from './example-bars.js';
import { CHECK_LIMITS, type SandboxLimits } from './limits.js';

export interface CodeCheckTask {
  readonly code: string;
  /** Each has to be one that the code declares. */
  readonly parameters: Parameters;
  /** Of an earlier version of the code: those that are still declared stand for defaults. */
  readonly earlier?: Parameters;
  /** To be tried on; without them one is tried, and where that fails two, since code may trade a pair. */
  readonly symbols?: readonly string[] | undefined;
}

/** What is wrong, in the code at `line` and `column` (from 1, null where not known), or with the parameter at `path`. */
export interface CodeProblem {
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: readonly string[];
}

/** No problems, and the code may be kept. */
export interface CodeCheck {
  readonly problems: readonly CodeProblem[];
  /** Null where the code did not get as far as its definitions. */
  readonly form: CustomForm | null;
  /** Complete; null where `form` is, or a parameter is wrong. */
  readonly parameters: Parameters | null;
  /** What the code logged while it was tried. */
  readonly log: readonly string[];
}

const SYMBOLS = [['AAPL'], ['AAPL', 'MSFT']];
const CASH = 100_000;

/**
 * Compiles code, reads what it defines, and tries it on made-up bars. Anything that the code does wrong is a problem in the answer.
 */
export async function checkCode(
  { code, parameters: given, earlier = {}, symbols }: CodeCheckTask,
  limits: SandboxLimits = CHECK_LIMITS,
): Promise<CodeCheck> {
  const nothing: CodeCheck = { problems: [], form: null, parameters: null, log: [] };
  try {
    const custom = prepareCustomCode(code, limits);
    const { form, declared } = await custom.open(0, ({ form, declared }) => ({ form, declared }));
    const problems = customParameterProblems(declared, given).map((problem) => ({ ...problem, ...NOWHERE }));
    if (problems.length > 0) return { ...nothing, form, problems };
    const parameters = completeCustomParameters({ ...declared, ...stillDeclared(declared, earlier) }, given);
    const [first = [], ...others] = symbols ? [symbols] : SYMBOLS;
    const alone = await attempt(custom, first.map(exampleBars), parameters);
    for (const more of alone.problems.length > 0 ? others : []) {
      const tried = await attempt(custom, more.map(exampleBars), parameters);
      if (tried.problems.length === 0) return { form, parameters, ...tried };
    }
    return { form, parameters, ...alone };
  } catch (error) {
    return { ...nothing, problems: [problemOf(error)] };
  }
}

const NOWHERE = { line: null, column: null };

async function attempt(custom: CustomCode, bars: readonly Bars[], parameters: Parameters) {
  return custom.open(0, (opened) => {
    const problems: CodeProblem[] = [];
    try {
      const signal = signalOf(opened, bars, parameters);
      if ('onBar' in signal) for (const view of viewsOf(bars)) signal.onBar(view);
    } catch (error) {
      problems.push(problemOf(error));
    }
    return { problems, log: problems.length > 0 ? [] : logOf(opened.sandbox.call('logged', [])) };
  });
}

/** The bars one by one, to an account that holds cash alone: orders are not filled here. */
function* viewsOf(bars: readonly Bars[]): Generator<BarView> {
  const dates = bars[0]?.dates ?? [];
  for (let index = 0; index < dates.length; index++) {
    const now = bars.map(({ symbol, open, high, low, close, volume }) => {
      const [o, h, l, c, v] = [open, high, low, close, volume].map((column) => column[index] as number);
      return [symbol, { open: o, high: h, low: l, close: c, volume: v, index }];
    });
    const date = toIsoDate(dates[index] as number);
    yield { date, index, cash: CASH, equity: CASH, bars: Object.fromEntries(now), positions: {}, openOrders: [] };
  }
}

function problemOf(error: unknown): CodeProblem {
  if (!(error instanceof EngineError)) throw error;
  const { message, line = null, column = null } = error;
  return { message, line, column, path: [] };
}

function logOf(text: string | undefined): string[] {
  const lines: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(lines) ? lines.map(String) : [];
}
