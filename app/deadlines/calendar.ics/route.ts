import { datesAddress } from '@/app/dates-address';
import { paths } from '@/app/paths';
import { receiveDeadline } from '@/lib/deadlines/query';
import { respondWithCalendar } from '../calendar-file';

/** The dates of one answer as a calendar file. */
export function GET(request: Request): Response {
  return respondWithCalendar(
    request,
    (query) => {
      const received = receiveDeadline(query);
      return 'faults' in received ? received : { found: [received] };
    },
    ([one], answers) => (one === undefined ? paths.deadlines : datesAddress(one.question, answers)),
  );
}
