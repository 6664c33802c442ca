/**
 * What a handler of `app/` answers with, kept as it is: the build puts this in the place of the web's `Response` in the
 * code of live addresses, because a body that is never streamed needs no stream.
 */
class KeptResponse {
  /**
   * @param {string | Uint8Array | null} [body]
   * @param {{ status?: number, headers?: Readonly<Record<string, string>> }} [init]
   */
  constructor(body = null, { status = 200, headers = {} } = {}) {
    this.status = status;
    this.headers = new Map(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    this.kept = body === null ? Buffer.alloc(0) : Buffer.from(body);
  }

  /** @param {unknown} data @param {{ status?: number, headers?: Readonly<Record<string, string>> }} [init] */
  static json(data, { status, headers } = {}) {
    return new KeptResponse(JSON.stringify(data), {
      ...(status !== undefined && { status }),
      headers: { 'content-type': 'application/json', ...lowerCased(headers) },
    });
  }
}

/** @param {Readonly<Record<string, string>>} [headers] */
function lowerCased(headers = {}) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

export { KeptResponse as Response };
