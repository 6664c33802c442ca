/** What the build and the server both call the code of live addresses. */

/** Handlers so cheap that the thread that accepts visitors calls them itself. */
export const AT_ONCE = ['/check/next'];

/** The two bundles, in a site's folder. */
export const BUNDLES = { atOnce: 'live/at-once.mjs', rendered: 'live/rendered.mjs' };
