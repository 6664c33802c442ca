import type { SourceId } from '@/lib/domain/source';
import type { ResultView } from '@/lib/views/result';
import { Independent } from '../independent';
import { paths } from '../paths';
import { Provenance } from '../provenance';

/** The foot of a result: free help that is not the council, and what the page rests on. */
export function ResultFoot({
  view,
  checked,
  own = [],
}: {
  view: ResultView;
  checked: string;
  /** What the reader's own words rest on, and the step's own page does not show. */
  own?: readonly SourceId[] | undefined;
}) {
  const { speaker, rule, route, sources } = view;
  return (
    <>
      <Independent speaker={speaker} at={paths.route(route)} rule={rule} short />
      <Provenance
        ids={[...new Set([...sources, ...own])]}
        checked={checked}
        speaker={speaker}
        rule={rule}
        step={view}
      />
    </>
  );
}
