import type { DrawnMap } from '@/lib/views/decision-map';

/** A drawn map. It says nothing that the list beside it does not say. */
export function DecisionMap({
  map: { width, height, boxes, lines },
  id,
  title,
  wide = false,
}: {
  map: DrawnMap;
  id: string;
  title: string;
  /** Whether it is too wide for a phone, and stands on wider screens alone. */
  wide?: boolean;
}) {
  return (
    <div className={wide ? 'wide' : undefined}>
      <svg
        width="100%"
        height={height + 2}
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
        preserveAspectRatio="xMinYMin"
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{title}</title>
        <g strokeWidth="1" strokeOpacity=".45">
          {lines.map((line) => (
            <path key={line.id} d={line.path} />
          ))}
        </g>
        <g strokeWidth="1">
          {boxes.map(({ id: box, x, y, width: w, height: h }) => (
            <rect key={box} x={x} y={y} width={w} height={h} rx="4" />
          ))}
        </g>
        <g stroke="none" fill="currentColor" fontSize="13">
          {boxes.map(({ id: box, x, y, lines: texts }) => (
            <text key={box} y={y}>
              {texts.map((text) => (
                <tspan key={text} x={x + 5} dy="16">
                  {text}
                </tspan>
              ))}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}
