import type { FederationCase } from '../federation-case.js';
import { abstractEntityCases } from './abstract-entities.js';
import { aliasCases } from './aliases.js';
import { argumentCases } from './arguments.js';
import { compositeKeyCases } from './composite-keys.js';
import { conditionCases } from './conditions.js';
import { directiveCases } from './directives.js';
import { entityBatchCases } from './entity-batches.js';
import { federationOneCases } from './federation-one.js';
import { fragmentCases } from './fragments.js';
import { hopCases } from './hops.js';
import { interfaceObjectCases } from './interface-objects.js';
import { interfaceCases } from './interfaces.js';
import { introspectionCases } from './introspection.js';
import { keyCases } from './keys.js';
import { linkCases } from './links.js';
import { mergingCases } from './merging.js';
import { missingEntityCases } from './missing-entities.js';
import { mixedKeyCases } from './mixed-keys.js';
import { mutationCases } from './mutations.js';
import { nodeCases } from './nodes.js';
import { nullPropagationCases } from './null-propagation.js';
import { overrideCases } from './override.js';
import { projectionCases } from './projection.js';
import { providesCases } from './provides.js';
import { recursiveTypeCases } from './recursive-types.js';
import { requirementConflictCases } from './requirement-conflicts.js';
import { requiresCases } from './requires.js';
import { requiresArgumentCases } from './requires-arguments.js';
import { requiresChainCases } from './requires-chains.js';
import { shareableCases } from './shareable.js';
import { subgraphErrorCases } from './subgraph-errors.js';
import { unionCases } from './unions.js';
import { variableCases } from './variables.js';
import { visibilityCases } from './visibility.js';

/** All cases, by feature. */
export const caseGroups: Readonly<Record<string, readonly FederationCase[]>> = {
  keys: keyCases,
  'composite keys': compositeKeyCases,
  'mixed keys': mixedKeyCases,
  'missing entities': missingEntityCases,
  requires: requiresCases,
  'requires in chains': requiresChainCases,
  'requires with arguments': requiresArgumentCases,
  'requirements in conflict': requirementConflictCases,
  'recursive types': recursiveTypeCases,
  provides: providesCases,
  shareable: shareableCases,
  override: overrideCases,
  inaccessible: visibilityCases,
  'directives without effect': directiveCases,
  'federation 1': federationOneCases,
  links: linkCases,
  'merged types': mergingCases,
  arguments: argumentCases,
  'entity batches': entityBatchCases,
  hops: hopCases,
  nodes: nodeCases,
  interfaces: interfaceCases,
  'interface objects': interfaceObjectCases,
  unions: unionCases,
  fragments: fragmentCases,
  conditions: conditionCases,
  variables: variableCases,
  aliases: aliasCases,
  'null propagation': nullPropagationCases,
  'subgraph errors': subgraphErrorCases,
  mutations: mutationCases,
  introspection: introspectionCases,
  'abstract entities': abstractEntityCases,
  projection: projectionCases,
};
