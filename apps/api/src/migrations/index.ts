import { CreateAccounts1764000000000 } from './1764000000000-create-accounts.ts';
import { CreateCommunity1764000001000 } from './1764000001000-create-community.ts';
import { CreateModeration1764000002000 } from './1764000002000-create-moderation.ts';
import { CreateProfessionals1764000003000 } from './1764000003000-create-professionals.ts';

/** Every migration, in order. */
export const migrations = [
  CreateAccounts1764000000000,
  CreateCommunity1764000001000,
  CreateModeration1764000002000,
  CreateProfessionals1764000003000,
];
