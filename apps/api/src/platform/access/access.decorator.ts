import { SetMetadata } from '@nestjs/common';
import type { Who } from './access.rules.ts';

export interface AccessDeclaration {
  /** Everybody who may call the operation; nobody else can. */
  readonly who: readonly Who[];
  /** Every table that the operation may insert into, update or delete from. The footprint test holds it to this. */
  readonly touches: readonly string[];
  /** Whether it answers a member whose account is closed. What is open to guests does in any case. */
  readonly whileClosed?: true;
}

export const accessKey = 'rinnalla:access';

/** Declares who may call an operation and what it may touch. Start-up and lint refuse an operation without it. */
export const Access = (declaration: AccessDeclaration): MethodDecorator => SetMetadata(accessKey, declaration);
