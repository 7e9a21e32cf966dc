const FORM = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** Whether a text is MAJOR.MINOR.PATCH, numbers without leading zeros (semver.org, without labels). */
export const isSemanticVersion = (text: string): boolean => FORM.test(text);

/** Negative where `a` comes before `b`, positive where it comes after, 0 where they are the same (semver.org, 11). */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
