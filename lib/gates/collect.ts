import { ContentError, type Fault } from '@/lib/words/content-error';

/** Runs a check; what it could not read becomes its faults. */
export async function collect(check: () => Fault[] | Promise<Fault[]>): Promise<Fault[]> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof ContentError) return [...error.faults];
    throw error;
  }
}

/** A file that several others need is read by all of them; its faults are told once. */
export function distinct(faults: readonly Fault[]): Fault[] {
  const told = faults.map(
    (fault) => [`${fault.file} ${fault.line} ${fault.message}`, fault] as const,
  );
  return [...new Map(told).values()];
}

/** Makes something; undefined where what it needs cannot be read. */
export function unlessFaulty<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
