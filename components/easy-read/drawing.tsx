import type { Drawing as DrawingName } from '@/lib/domain/drawing';

const RING = 'M32 6a26 26 0 1 1 0 52 26 26 0 0 1 0-52z';

/** Each in a square of 64, drawn with one line of the colour of the words. */
const SHAPES: Readonly<Record<DrawingName, string>> = {
  calendar: 'M8 13h48v45H8zM8 26h48M20 7v11M44 7v11M36 37h11v11H36zM17 37h9M17 48h9',
  clock: `${RING}M32 18v15l10 7`,
  council: 'M6 23L32 7l26 16zM12 24v26M25 24v26M39 24v26M52 24v26M6 50h52v8H6z',
  free: `${RING}M39 23c-1-4-4-5-7-5-5 0-7 3-7 7 0 6 3 11-2 20h17M21 33h12M12 52L52 12`,
  helper:
    'M22 7a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM8 58V43c0-9 6-14 14-14 6 0 10 3 13 8l13 9M46 21a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM34 58v-5c0-8 5-12 12-12s12 4 12 12v5',
  letter: 'M14 6h26l11 11v41H14zM40 6v11h11M22 28h21M22 37h21M22 46h13',
  pen: 'M9 55l4-15L43 10l11 11-30 30zM37 16l11 11M13 40l11 11M35 57h22',
  phone:
    'M17 8l9 3 3 12-7 5c3 7 7 11 14 14l5-7 12 3 3 9c-1 6-6 10-12 8C26 51 12 36 8 20c-1-6 3-11 9-12zM42 9c7 1 12 6 13 13M41 19c3 1 4 2 5 5',
  question: `${RING}M24 25c0-5 3-8 8-8s8 3 8 8c0 6-8 6-8 13M32 46v.4`,
  scales:
    'M32 8v47M18 56h28M10 17h44M10 17L3 38h14zM54 17l-7 21h14zM3 38a7 7 0 0 0 14 0M47 38a7 7 0 0 0 14 0',
  school:
    'M6 58V31h12M58 58V31H46M18 58V25l14-10 14 10v33M6 58h52M27 58V45h10v13M32 15V4h11v7H32M12 40v7M52 40v7M32 30v6',
  stop: `${RING}M22 22l20 20M42 22L22 42`,
  talk: 'M16 28a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM48 28a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM5 58c0-8 5-12 11-12s11 4 11 12M37 58c0-8 5-12 11-12s11 4 11 12M17 6h30v14H35l-5 6v-6H17z',
  tick: `${RING}M19 33l9 9 18-19`,
};

/** A drawing beside a line that says the same, so that a screen reader passes it over. */
export function Drawing({ of }: { of: DrawingName }) {
  return (
    <svg className="drawing" viewBox="0 0 64 64" aria-hidden="true">
      <path d={SHAPES[of]} />
    </svg>
  );
}
