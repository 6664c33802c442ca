import type { ReactNode } from 'react';
import type { QrCode as Code } from '@/lib/views/qr-code';
import type { ResultView } from '@/lib/views/result';
import { QrCode } from './qr-code';

/** One sheet of paper for the family, in its words: what to do, by when, whom to ring, free help, and the page. */
export function Leaflet({
  view,
  address,
  code,
  words,
  children,
}: {
  /** The result as the family reads it. */
  view: ResultView;
  address: string;
  code: Code;
  words: {
    readonly messageWhen: string;
    readonly leafletCode: string;
    readonly help: string;
    readonly notes: string;
    readonly notConfirmed: string;
  };
  /** Free help that is not the council. */
  children: ReactNode;
}) {
  return (
    <div className="paper leaflet">
      <p>{view.happened}</p>
      {view.steps.map(({ route, title, by, condition, buttons, hours }) => (
        <div key={route}>
          <h2>{title}</h2>
          <p>
            {condition === undefined ? null : `${condition}. `}
            {words.messageWhen} <strong>{by}</strong>
          </p>
          {buttons.map(({ label, to, confirmed }) =>
            to.kind === 'phone' || to.kind === 'email' ? (
              <p key={label}>
                <strong>{to.at}</strong>
                {confirmed ? null : ` (${words.notConfirmed})`}
              </p>
            ) : null,
          )}
          {hours.length === 0 ? null : <p>{hours.join(' ')}</p>}
        </div>
      ))}
      {view.saidFirst.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{words.help}</h2>
      {children}
      <h2>{words.leafletCode}</h2>
      <QrCode code={code} label={words.leafletCode} />
      <p>{address}</p>
      <div className="notes">
        <strong>{words.notes}</strong>
        <hr />
        <hr />
        <hr />
      </div>
    </div>
  );
}
