/** What is used of the package; its published types leave out what a server prefers. */
declare module 'negotiator' {
  export class Negotiator {
    constructor(request: { readonly headers: { readonly 'accept-encoding'?: string } });
    /** The best of `available`, or undefined when the visitor refuses each; of equals, the first of `preferred`. */
    encoding<E extends string>(
      available: readonly E[],
      options: { readonly preferred: readonly E[] },
    ): E | undefined;
  }
}
