import type { z } from 'zod';
import { didYouMean } from './nearest';

/** The value at a path inside parsed data. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined,
    data,
  );
}

/** `contacts → sen-team → phone`: where in a file something stands. */
function place(path: readonly PropertyKey[]): string {
  return path.map(String).join(' → ');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(JSON.stringify(value));
}

/** A mistake in plain words, and the names that lead to it. */
export type PlainIssue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** Says in plain words what zod found, one sentence for each mistake. */
export function plainIssues(issue: z.core.$ZodIssue, data: unknown): PlainIssue[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ path: issue.path, message: messageOf(issue, data) }];
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    return { path, message: `"${place(path)}" is not expected here` };
  });
}

function messageOf(issue: z.core.$ZodIssue, data: unknown): string {
  const at = place(issue.path);
  const named = at === '' ? 'the file' : `"${at}"`;
  const value = valueAt(data, issue.path);
  switch (issue.code) {
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (value === undefined) return `${named} is missing`;
      return `${named} is ${shown(value)}; it must be one of ${choices.join(', ')}${didYouMean(String(value), choices)}`;
    }
    case 'invalid_type':
      if (value === undefined) return `${named} is missing`;
      return `${named} must be ${KINDS[issue.expected] ?? issue.expected}; it is ${shown(value)}`;
    case 'invalid_key':
      return `"${at}" is not a name that can stand here`;
    case 'invalid_union':
      if (value === undefined) return `${named} is missing`;
      return `${named} is ${shown(value)}, which is not what belongs here`;
    case 'too_small':
      return `${named} must not be empty`;
    case 'invalid_format':
      return `${named} is ${shown(value)}; ${FORMATS[issue.format] ?? issue.message}`;
    default:
      return `${named}: ${issue.message}`;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of names and values',
  record: 'a group of names and values',
};

const FORMATS: Readonly<Record<string, string>> = {
  url: 'it must be a web address that starts with https://',
  email: 'it must be an e-mail address',
  date: 'it must be a date such as 2026-11-23',
};
