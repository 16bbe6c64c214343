/**
 * The change feed has no gaps because a change is readable only when it has aged, and is never written when aged:
 *
 *   0 ms    the article's latest state is written, stamped `changedAt`
 *   1000    up to here a writer may begin to put the change under that stamp; later it takes a new stamp first
 *   2000    up to here that put may run before its writer gives it up
 *   3000    readers see the change, and move their cursors past its stamp
 *
 * The last second is what a put that was given up may still take on its way, together with what the clocks of
 * writers and readers differ by. A change is there at least once; more than once only when a put that was given up
 * arrived after all.
 */
export const CHANGE_BEGIN_MS = 1000;
export const CHANGE_PUT_MS = 1000;
export const CHANGE_SETTLE_MS = 3000;
