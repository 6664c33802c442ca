const SHAPES = {
  tick: 'M5 12.5l5 5L19.5 7',
  arrow: 'M5 12h13M12.5 6l6 6-6 6',
  clock: 'M12 7v5.2l3.4 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0',
  alert: 'M12 9v4.5M12 17v.2M12 3.5l9.2 16.3H2.8z',
  both: 'M8 5v14M16 5v14M4 9l4-4 4 4M12 9l4-4 4 4',
} as const;

/** A small drawing that never speaks alone: a word always stands beside it. */
export function Icon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
