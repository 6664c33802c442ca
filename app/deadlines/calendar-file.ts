import { Temporal } from 'temporal-polyfill';
import { problem } from '@/app/api/problem';
import { datesAddress } from '@/app/dates-address';
import { siteAddress } from '@/app/site-address';
import type { EveryDateReception } from '@/lib/deadlines/every-date';
import { isoDate } from '@/lib/deadlines/query';
import type { Answered } from '@/lib/deadlines/question';
import type { Answers } from '@/lib/domain/answers';
import { calendarFor } from '@/lib/views/calendar';
import { decidedAt } from '@/lib/views/decided';
import { EVERYONE } from '@/lib/words/say';

/**
 * A calendar file to save: of every day that is to come, or of the one that the query names. Where none is to come, the
 * page that says what to do now.
 *
 * @param receive works out what the rest of the query asks for
 * @param pageOf the address of the page with the same dates
 */
export function respondWithCalendar(
  request: Request,
  receive: (query: URLSearchParams) => EveryDateReception,
  pageOf: (found: readonly Answered[], answers: Answers | undefined) => string,
): Response {
  const query = new URL(request.url).searchParams;
  const from = decidedAt(query.get('answers'));
  const named = query.getAll('day');
  query.delete('answers');
  query.delete('day');
  const [day] = named.map((one) => isoDate.safeParse(one).data);
  if (named.length > 1 || (named.length === 1 && day === undefined))
    return problem([{ kind: 'not-a-date', key: 'day', allowed: ['YYYY-MM-DD'] }]);
  const received = receive(query);
  if ('faults' in received) return problem(received.faults);
  const file = calendarFor({
    found: received.found,
    speaker: EVERYONE,
    now: Temporal.Now.instant(),
    from,
    day,
    pageOf: (question) => new URL(datesAddress(question, from?.answers), siteAddress()),
  });
  if (file === undefined)
    return new Response(null, {
      status: 303,
      headers: { Location: pageOf(received.found, from?.answers) },
    });
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="dates.ics"',
    },
  });
}
