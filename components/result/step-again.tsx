import type { ReactNode } from 'react';
import type { ResultView } from '@/lib/views/result';
import type { Hrefs } from '../hrefs';
import { Block } from './block';

/** The step of a result, said again beside its dates: never without what keeps a running clock from closing a door. */
export function StepAgain({
  view,
  note,
  words,
  href,
}: {
  view: ResultView;
  /** What must be known of the step, such as that it changed. */
  note: ReactNode;
  words: Parameters<typeof Block>[0]['words'] & { readonly wholeAnswer: string };
  href: Parameters<typeof Block>[0]['href'] & Pick<Hrefs, 'check'>;
}) {
  return (
    <section id="step-again">
      {note === null ? null : (
        <p>
          <strong>{note}</strong>
        </p>
      )}
      <Block view={view} words={words} href={href} heading="h2" />
      {view.saidFirst.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href={href.check(view.answers)}>{words.wholeAnswer}</a>
      </p>
    </section>
  );
}
