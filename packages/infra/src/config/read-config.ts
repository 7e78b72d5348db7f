import { z } from 'zod';

/** Settings that do not fit; names the variables, never their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings of a process once, at its start. An empty variable counts as not given.
 * @param env the environment, `process.env`
 * @throws ConfigError with one line for each variable that does not fit
 */
export function readConfig<Schema extends z.ZodType>(
  schema: Schema,
  env: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map(describeIssue);
  throw new ConfigError(`The settings are not right:\n${[...new Set(lines)].join('\n')}`);
}

/** Our own messages are safe to print; those of zod may hold the value, so they are left out. */
function describeIssue(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.');
  if (issue.code === 'custom') return `- ${name}: ${issue.message}`;
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return `- ${name} ${missing ? 'is missing' : 'has a value that does not fit'}`;
}
