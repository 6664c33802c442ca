import type { QrCode as Code } from '@/lib/views/qr-code';

/** How wide it stands, in CSS pixels: a phone reads it from paper too. */
const WIDTH = 176;

/** A code that a phone reads, dark on light whatever the colours of the page: no rule of the one style is spent on it. */
export function QrCode({ code: { size, path }, label }: { code: Code; label: string }) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width={WIDTH} height={WIDTH} role="img" aria-label={label}>
      <path fill="#fff" stroke="none" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" strokeWidth="1" strokeLinecap="butt" d={path} />
    </svg>
  );
}
