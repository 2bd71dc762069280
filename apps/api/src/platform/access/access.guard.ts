import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { accessKey } from './access.decorator.ts';
import type { AccessDeclaration } from './access.decorator.ts';
import { answerAccess } from './access.rules.ts';

/** Stands before every operation. No declaration, no entry. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly reflector = new Reflector();

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const declaration = this.reflector.get<AccessDeclaration | undefined>(accessKey, execution.getHandler());
    const { viewer } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    const answer = declaration === undefined ? 'forbidden' : answerAccess(viewer, declaration.who);
    if (answer === 'allowed') return true;
    throw new GraphQLError(answer, { extensions: { code: answer === 'signed_out' ? 'SIGNED_OUT' : 'FORBIDDEN' } });
  }
}
