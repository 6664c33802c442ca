import type { Answers, Key } from '@/lib/domain/answers';
import type { LetterVersion } from '@/lib/domain/letter';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';

/** The addresses that components link to; spelled in one place by the app and handed down. */
export type Hrefs = {
  readonly start: string;
  readonly allRoutes: string;
  readonly help: string;
  readonly sources: string;
  readonly next: string;
  readonly deadlines: string;
  /** What a young person's rights are, and what a helper can do. */
  readonly rights: string;
  readonly check: (answers: Answers) => string;
  /** The question that `answers` were given to, scrolled to the answer that was chosen. */
  readonly change: (answers: Answers, key: Key) => string;
  readonly route: (route: RouteId) => string;
  readonly topic: (id: string) => string;
  readonly letter: (id: string, version?: LetterVersion) => string;
  readonly contact: (id: string) => string;
  readonly term: (id: string) => string;
  readonly source: (id: SourceId) => string;
};
