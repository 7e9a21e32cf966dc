import { expect, it } from '@jest/globals';
import { isArtifactPath } from './artifact-path.js';

it.each([
  ['models/aapl/v1.txt', true],
  ['model.onnx', true],
  ['s3://quant-models/aapl/v1.txt', true],
  ['', false],
  ['/etc/passwd', false],
  ['../secrets', false],
  ['models/../../secrets', false],
  ['models/./v1', false],
  ['models//v1', false],
  ['C:\\models\\v1', false],
  ['s3://bucket', false],
  ['s3://Bucket/key', false],
  ['s3://bucket/../key', false],
  ['https://example.com/v1', false],
  ['a'.repeat(1_025), false],
])('takes %s for an artifact path: %s', (text, isOne) => {
  expect(isArtifactPath(text)).toBe(isOne);
});
