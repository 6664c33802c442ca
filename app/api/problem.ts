import { problemOf, type RequestFault } from '@/lib/views/problem';

/** Answers 400 with every fault, as RFC 9457 writes problems. */
export function problem(faults: readonly RequestFault[]): Response {
  return Response.json(problemOf(faults), {
    status: 400,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}
