/** An address of this machine without encryption: localhost, 127.x and ::1, with or without a port. */
export const PLAIN_LOOPBACK = /^http:\/\/(?:localhost|127(?:\.\d+)+|\[::1\])(?::\d*)?(?:[/?#]|$)/i;

/** Whether what is sent to an address can be read on its way: only https keeps it, or this machine. */
export const isEncrypted = (url: string) => /^https:/i.test(url) || PLAIN_LOOPBACK.test(url);
