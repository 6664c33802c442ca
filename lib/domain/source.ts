import type sources from '@/content/sources.json';

/** An id in content/sources.json: citing a source that is not there does not compile. */
export type SourceId = keyof typeof sources;
