import type { StaffRole } from '@rinnalla/contract';

/** The parts of the staff pages, each with its path. */
export const staffPaths = { queue: '/staff/queue', verification: '/staff/verification', badge: '/staff/badge' } as const;
export type StaffSection = keyof typeof staffPaths;

const sectionOf: Partial<Record<StaffRole, StaffSection>> = { moderator: 'queue', verifier: 'verification', professional: 'badge' };
const order: readonly StaffSection[] = ['queue', 'verification', 'badge'];

/** Pure: the parts that these roles work in, in the order of the navigation. Only for finding the way: the API decides what opens. */
export function staffSections(roles: readonly StaffRole[]): StaffSection[] {
  const open = roles.map((role) => sectionOf[role]);
  return order.filter((section) => open.includes(section));
}
