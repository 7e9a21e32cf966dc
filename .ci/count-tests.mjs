// Prints how many tests passed and failed, from jest's report and exit code. A file that could not run, and a run that
// ended badly for no failed test, count as one failure.
import { readFileSync } from 'node:fs';

const [, , reportFile, exitCode] = process.argv;

function count() {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = count();
process.stdout.write(`${passed} ${failed === 0 && exitCode !== '0' ? 1 : failed}\n`);
