import type { StaffRole } from '@rinnalla/contract';

/** The parts of the staff pages, each with its path. */
export const staffPaths = {
  queue: '/staff/queue',
  verification: '/staff/verification',
  badge: '/staff/badge',
  boards: '/staff/boards',
  screening: '/staff/screening',
  helplines: '/staff/helplines',
  people: '/staff/people',
  authorities: '/staff/authorities',
  audit: '/staff/audit',
  wellbeing: '/staff/wellbeing',
  access: '/staff/access',
} as const;
export type StaffSection = keyof typeof staffPaths;

const sectionsOf: Partial<Record<StaffRole, readonly StaffSection[]>> = {
  moderator: ['queue', 'boards', 'wellbeing'],
  verifier: ['verification'],
  professional: ['badge'],
  operator: ['boards', 'screening', 'people', 'authorities', 'audit'],
  editor: ['helplines'],
};
const order: readonly StaffSection[] = [
  'queue',
  'verification',
  'badge',
  'people',
  'boards',
  'screening',
  'helplines',
  'authorities',
  'audit',
  'wellbeing',
];

/** Pure: the parts that these roles work in, in the order of the navigation, and everybody's own sign-in last. Only for finding the way: the API decides what opens. */
export function staffSections(roles: readonly StaffRole[]): StaffSection[] {
  const open = roles.flatMap((role) => sectionsOf[role] ?? []);
  return [...order.filter((section) => open.includes(section)), 'access'];
}
