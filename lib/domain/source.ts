import type council from '@/content/council/council.json';
import type sources from '@/content/sources.json';

/**
 * An id in content/sources.json, or of the council's own sources: citing one that is not there does
 * not compile. Every council's folder names the same ones.
 */
export type SourceId = keyof typeof sources | keyof (typeof council)['sources'];
