import { GraphQLError } from 'graphql';
import type { ASTVisitor, ValidationContext } from 'graphql';

/** One document asks for one thing to be done, so that aliases never multiply attempts. */
export function singleMutation(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const spreads = node.selectionSet.selections.some((selection) => selection.kind !== 'Field');
      if (node.operation === 'mutation' && (spreads || node.selectionSet.selections.length > 1)) {
        context.reportError(new GraphQLError('one mutation a document', { nodes: node }));
      }
    },
  };
}
