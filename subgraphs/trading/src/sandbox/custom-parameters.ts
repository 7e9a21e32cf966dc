import type { Parameters, Problem } from '../signals/types.js';

/** The parameters of a run: those given over the defaults that the code declares. */
export function completeCustomParameters(declared: Parameters, given: Parameters): Parameters {
  return { ...declared, ...given };
}

/** What is wrong with given parameters: each must be one that the code declares, and of its default's kind. */
export function customParameterProblems(declared: Parameters, given: Parameters): Problem[] {
  return Object.entries(given).flatMap(([name, value]) => {
    if (!Object.hasOwn(declared, name)) {
      const known = Object.keys(declared).join(', ') || 'none';
      return [
        { path: [name], message: `Expected only parameters that the code declares (${known}), but got ${name}.` },
      ];
    }
    const kind = typeof declared[name];
    if (typeof value === kind && (typeof value !== 'number' || Number.isFinite(value))) return [];
    return [{ path: [name], message: `Expected ${name} to be a ${kind}, but got ${JSON.stringify(value)}.` }];
  });
}

/** Those of earlier parameters that the code still declares, of the same kind. */
export function stillDeclared(declared: Parameters, earlier: Parameters): Parameters {
  const kept = Object.entries(earlier).filter(([name, value]) => typeof value === typeof declared[name]);
  return Object.fromEntries(kept);
}
