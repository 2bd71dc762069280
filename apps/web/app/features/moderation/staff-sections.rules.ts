import type { StaffRole } from '@rinnalla/contract';

/** The parts of the staff pages, each with its path. */
export const staffPaths = {
  queue: '/staff/queue',
  secondLooks: '/staff/second-looks',
  verification: '/staff/verification',
  badge: '/staff/badge',
  boards: '/staff/boards',
  screening: '/staff/screening',
  helplines: '/staff/helplines',
  people: '/staff/people',
  authorities: '/staff/authorities',
  agreement: '/staff/agreement',
  audit: '/staff/audit',
  wellbeing: '/staff/wellbeing',
  access: '/staff/access',
} as const;
export type StaffSection = keyof typeof staffPaths;

const sectionsOf: Partial<Record<StaffRole, readonly StaffSection[]>> = {
  moderator: ['queue', 'secondLooks', 'boards', 'wellbeing'],
  senior_moderator: ['agreement'],
  verifier: ['verification'],
  professional: ['badge'],
  operator: ['boards', 'screening', 'people', 'authorities', 'agreement', 'audit'],
  editor: ['helplines'],
};
const order: readonly StaffSection[] = [
  'queue',
  'secondLooks',
  'verification',
  'badge',
  'people',
  'boards',
  'screening',
  'helplines',
  'authorities',
  'agreement',
  'audit',
  'wellbeing',
];

/** Pure: the parts that these roles work in, in the order of the navigation, and everybody's own sign-in last. Only for finding the way: the API decides what opens. */
export function staffSections(roles: readonly StaffRole[]): StaffSection[] {
  const open = roles.flatMap((role) => sectionsOf[role] ?? []);
  return [...order.filter((section) => open.includes(section)), 'access'];
}
