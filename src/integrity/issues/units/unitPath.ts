/**
 * "Kalindi › North › Mbutondi". Each name is isolated, for it may be of another
 * direction than the page; the arrows are mirrored with the page.
 */
export const unitPath = (ancestors: readonly string[]): string =>
    ancestors.map((name) => `\u2068${name}\u2069`).join(' › ')
