import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { describe, expect, it } from '@jest/globals';
import { translatePlan } from './apollo-plan.js';

const fetchOf = (given: Partial<FetchNode>): FetchNode => ({
  kind: 'Fetch',
  serviceName: 'market',
  operation: '{price}',
  operationName: undefined,
  operationKind: 'query' as FetchNode['operationKind'],
  ...given,
});

describe("Apollo's plans in the form that the executor knows", () => {
  it.each([
    { path: ['shelf', '@'], segments: [{ Field: 'shelf' }, '@'] },
    { path: ['grid', '@', '@', 'cell'], segments: [{ Field: 'grid' }, '@', { Field: 'cell' }] },
    {
      path: ['shelf', '@|[Book,Film]', 'by'],
      segments: [{ Field: 'shelf' }, '@', { TypeCondition: ['Book', 'Film'] }, { Field: 'by' }],
    },
    { path: ['best|[Book]'], segments: [{ Field: 'best' }, { TypeCondition: ['Book'] }] },
    { path: ['|[Query]', 'best'], segments: [{ TypeCondition: ['Query'] }, { Field: 'best' }] },
  ])('reads the path $path', ({ path, segments }) => {
    const { node } = translatePlan({ kind: 'QueryPlan', node: { kind: 'Flatten', path, node: fetchOf({}) } });
    expect(node).toMatchObject({ kind: 'Flatten', path: segments });
  });

  it('reads what entities are represented by, and its rewrites', () => {
    const requires: FetchNode['requires'] = [
      { kind: 'InlineFragment', typeCondition: 'Book', selections: [{ kind: 'Field', name: 'id', alias: 'key' }] },
    ];
    const inputRewrites: FetchNode['inputRewrites'] = [
      { kind: 'ValueSetter', path: ['... on Book', '__typename'], setValueTo: 'Media' },
    ];
    expect(translatePlan({ kind: 'QueryPlan', node: fetchOf({ requires, inputRewrites }) }).node).toMatchObject({
      requires,
      inputRewrites: [
        { ValueSetter: { path: [{ TypenameEquals: ['Book'] }, { Key: '__typename' }], setValueTo: 'Media' } },
      ],
    });
  });

  it('asks entities for their type where the names of their fields go by it', () => {
    const operation = 'query($r:[_Any!]!){_entities(representations:$r){... on Bond{price__alias_0:yield}}}';
    const { node } = translatePlan({
      kind: 'QueryPlan',
      node: fetchOf({
        operation,
        outputRewrites: [{ kind: 'KeyRenamer', path: ['... on Bond', 'price__alias_0'], renameKeyTo: 'price' }],
      }),
    });
    expect(node).toMatchObject({
      operation: expect.stringMatching(/_entities\(representations: \$r\) \{\s+__typename/),
      outputRewrites: [
        { KeyRenamer: { path: [{ TypenameEquals: ['Bond'] }, { Key: 'price__alias_0' }], renameKeyTo: 'price' } },
      ],
    });
  });

  it('has the source of a subscription first', () => {
    const rest: PlanNode = { kind: 'Flatten', path: ['ticks'], node: fetchOf({}) };
    const plan = translatePlan({ kind: 'QueryPlan', node: { kind: 'Subscription', primary: fetchOf({}), rest } });
    expect(plan.node).toMatchObject({ kind: 'Sequence', nodes: [{ kind: 'Subscription' }, { kind: 'Flatten' }] });
  });

  it('does not know conditions, which are decided before', () => {
    const node = { kind: 'Condition', condition: 'yes', ifClause: fetchOf({}) } as const;
    expect(() => translatePlan({ kind: 'QueryPlan', node })).toThrow('Condition');
  });
});
