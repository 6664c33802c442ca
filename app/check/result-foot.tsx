import type { ResultView } from '@/lib/views/result';
import { Independent } from '../independent';
import { paths } from '../paths';
import { Provenance } from '../provenance';

/** The foot of a result: free help that is not the council, and what the page rests on. */
export function ResultFoot({ view, checked }: { view: ResultView; checked: string }) {
  const { speaker, rule, route, sources } = view;
  return (
    <>
      <Independent speaker={speaker} at={paths.route(route)} rule={rule} short />
      <Provenance ids={sources} checked={checked} speaker={speaker} rule={rule} step={view} />
    </>
  );
}
