import type { QrCode as Code } from '@/lib/views/qr-code';

/** A code that a phone reads, dark on light whatever the colours of the page. */
export function QrCode({ code: { size, path }, label }: { code: Code; label: string }) {
  return (
    <svg className="code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
