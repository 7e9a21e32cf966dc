const MAX_LENGTH = 1_024;
/** Amazon S3's rules for bucket names, and a key that is not empty. */
const S3_ADDRESS = /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/[^\s/][^\s]*$/;
const SEGMENT = /^[\w@+=,. -]+$/;

/** Whether a text is an `s3://bucket/key` address, or a relative path that stays below the folder that it is read from. */
export function isArtifactPath(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (text.startsWith('s3:')) return S3_ADDRESS.test(text) && !text.split('/').includes('..');
  return text.split('/').every((segment) => SEGMENT.test(segment) && !/^\.+$/.test(segment));
}
