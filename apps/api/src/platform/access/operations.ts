import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessKey } from './access.decorator.ts';
import type { AccessDeclaration } from './access.decorator.ts';

/** Metadata keys that @nestjs/graphql sets on resolver classes and their queries, mutations and subscriptions. */
const resolverTypeKey = 'graphql:resolver_type';
const operationTypes = new Set(['Query', 'Mutation', 'Subscription']);

export interface DeclaredOperation {
  readonly name: string;
  readonly type: string;
  readonly access: AccessDeclaration | undefined;
}

/** Every operation of the schema with its declaration; refuses to start while one has none. */
@Injectable()
export class Operations implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.all().filter(({ access }) => access === undefined);
    if (open.length > 0) throw new Error(`operations without @Access: ${open.map(({ name }) => name).join(', ')}`);
  }

  all(): DeclaredOperation[] {
    return this.discovery.getProviders().flatMap(({ instance }) => (isObject(instance) ? this.of(instance) : []));
  }

  private of(instance: object): DeclaredOperation[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (prototype === null) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (typeof handler !== 'function') return [];
      const type = this.reflector.get<string | undefined>(resolverTypeKey, handler);
      if (type === undefined || !operationTypes.has(type)) return [];
      return [{ name, type, access: this.reflector.get<AccessDeclaration | undefined>(accessKey, handler) }];
    });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
