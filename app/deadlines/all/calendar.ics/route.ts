import { everyDateAddress } from '@/app/dates-address';
import { respondWithCalendar } from '@/app/deadlines/calendar-file';
import { receiveEveryDate } from '@/lib/deadlines/every-date';

/** Every date that is known as one calendar file. */
export function GET(request: Request): Response {
  return respondWithCalendar(request, receiveEveryDate, (found, answers) =>
    everyDateAddress(
      found.map(({ question }) => question),
      answers,
    ),
  );
}
