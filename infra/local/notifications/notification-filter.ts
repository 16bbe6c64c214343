import type { PlannedNotification } from '../template/deployment-plan.ts';

/** True if a notification wants this event (`ObjectCreated:Put`) of this key. */
export function wantsEvent(notification: PlannedNotification, eventName: string, key: string): boolean {
  const wantsName = notification.events.some((wanted) => {
    const name = wanted.replace(/^s3:/, '');
    return name.endsWith('*') ? eventName.startsWith(name.slice(0, -1)) : name === eventName;
  });
  return wantsName && coversKey(notification, key);
}

/** True if a notification is about this key at all. */
export function coversKey({ prefix, suffix }: PlannedNotification, key: string): boolean {
  return key.startsWith(prefix) && key.endsWith(suffix);
}
