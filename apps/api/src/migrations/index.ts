import { CreateAccounts1764000000000 } from './1764000000000-create-accounts.ts';
import { CreateCommunity1764000001000 } from './1764000001000-create-community.ts';
import { CreateModeration1764000002000 } from './1764000002000-create-moderation.ts';
import { CreateProfessionals1764000003000 } from './1764000003000-create-professionals.ts';
import { CreateSettling1764100000000 } from './1764100000000-create-settling.ts';
import { NotifyPageChanges1764200000000 } from './1764200000000-notify-page-changes.ts';
import { AllowDemoCredentials1764300000000 } from './1764300000000-allow-demo-credentials.ts';
import { IndexReviewQueue1764400000000 } from './1764400000000-index-review-queue.ts';

/** Every migration, in order. */
export const migrations = [
  CreateAccounts1764000000000,
  CreateCommunity1764000001000,
  CreateModeration1764000002000,
  CreateProfessionals1764000003000,
  CreateSettling1764100000000,
  NotifyPageChanges1764200000000,
  AllowDemoCredentials1764300000000,
  IndexReviewQueue1764400000000,
];
