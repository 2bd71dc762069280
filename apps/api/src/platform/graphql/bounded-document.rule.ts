import { GraphQLError } from 'graphql';
import type { ASTVisitor, FieldNode, OperationDefinitionNode, ValidationContext } from 'graphql';

/** A page asks for at most two things, and never renames one. */
const mostQueries = 5;
const mostAliases = 20;

/**
 * One document asks for one thing to be done, or reads few: so aliases multiply neither attempts, nor statements, nor what is sent
 * back. Types hold no circle, so that nothing else can make a short document costly.
 */
export function boundedDocument(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  const refuse = (reason: string, nodes: OperationDefinitionNode | FieldNode): void =>
    context.reportError(new GraphQLError(reason, { nodes }));
  return {
    OperationDefinition(node) {
      const { selections } = node.selectionSet;
      const most = node.operation === 'mutation' ? 1 : mostQueries;
      if (selections.length > most || selections.some(({ kind }) => kind !== 'Field')) refuse('too many root fields', node);
    },
    Field(node) {
      if (node.alias !== undefined) aliases += 1;
      if (aliases > mostAliases) refuse('too many aliases', node);
    },
  };
}
