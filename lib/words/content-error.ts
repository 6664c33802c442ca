/** One mistake in the content, in words that an editor understands. */
export type Fault = {
  /** The file's path from the root of the project. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
};

/** A fault on one line: "content/routes/mediation.mdx line 12: no source called …". */
export function describeFault({ file, line, message }: Fault): string {
  return line === undefined ? `${file}: ${message}` : `${file} line ${line}: ${message}`;
}

/** A mistake in the repository's content. Visitors never cause one. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(describeFault).join('\n'));
    this.faults = faults;
  }
}
