import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Clock } from '../clock.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Viewer } from '../sessions/viewer.ts';
import { isClosed } from '../standing/standing.rules.ts';
import { Standings } from '../standing/standings.ts';
import { accessKey } from './access.decorator.ts';
import type { AccessDeclaration } from './access.decorator.ts';
import { answerAccess, answersClosed } from './access.rules.ts';

const codes = { signed_out: 'SIGNED_OUT', forbidden: 'FORBIDDEN', closed: 'CLOSED' } as const;

/** Stands before every operation. No declaration, no entry; and to a closed account little is open. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly reflector = new Reflector();

  constructor(
    private readonly standings: Standings,
    private readonly clock: Clock,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (execution.getType<string>() !== 'graphql') return true;
    const declaration = this.reflector.get<AccessDeclaration | undefined>(accessKey, execution.getHandler());
    const { viewer } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    const answer = declaration === undefined ? 'forbidden' : await this.answer(viewer, declaration);
    if (answer === 'allowed') return true;
    throw new GraphQLError(answer, { extensions: { code: codes[answer] } });
  }

  private async answer(viewer: Viewer, declaration: AccessDeclaration): Promise<'allowed' | keyof typeof codes> {
    const answer = answerAccess(viewer, declaration.who);
    if (answer !== 'allowed' || viewer.kind !== 'member' || answersClosed(declaration)) return answer;
    return isClosed(await this.standings.of(viewer), this.clock.hour()) ? 'closed' : answer;
  }
}
