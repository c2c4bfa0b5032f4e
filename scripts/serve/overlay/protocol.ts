/** The browser asks for the report of its page: `{ path }`, the path of its address. */
export const ASK = 'zongshu:page';

/** The server gives a page its report, on request and after every check. */
export const TELL = 'zongshu:report';

/** The overlay's place in the project, as the browser loads it. */
export const OVERLAY_SCRIPT = '/scripts/serve/overlay/start-overlay.ts';
