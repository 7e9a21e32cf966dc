import { DomainError, parseInput, type ShareService, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import { jsonObject } from '../json-object.js';
import type { PromptTemplateRecord } from './prompt-template.model.js';
import { checkTemplate, render as renderText, type VariablesSchema } from './prompt-variables.js';

const fields = z.object({
  name: z.string().trim().min(1, 'Expected a name.').max(100, 'Expected at most 100 characters.'),
  description: z.string().max(2_000, 'Expected at most 2,000 characters.').nullable().default(null),
  template: z.string().min(1, 'Expected a text.').max(20_000, 'Expected at most 20,000 characters.'),
  variables: jsonObject('variables'),
  tags: z
    .array(z.string().min(1, 'Expected a tag of 1 to 50 characters.').max(50, 'Expected a tag of 1 to 50 characters.'))
    .max(20, 'Expected at most 20 tags.')
    .nullable()
    .transform((tags) => [...new Set(tags ?? [])])
    .default([]),
});
const render = z.object({ values: jsonObject('values') });

export type PromptTemplateService = ReturnType<typeof createPromptTemplateService>;

/** Rules of prompt templates. */
export function createPromptTemplateService(templates: Model<PromptTemplateRecord>, shares: ShareService) {
  const find = (condition: { _id: string; user_id?: string }) =>
    templates.findOne(condition).lean<PromptTemplateRecord>();
  const findOwn = (viewer: Viewer, id: string) => find({ _id: id, user_id: viewer.id });

  async function create(viewer: Viewer, input: object): Promise<PromptTemplateRecord> {
    const checked = parseInput(fields, input);
    assertFits(checked);
    return (await templates.create({ ...checked, user_id: viewer.id })).toObject();
  }

  /** Changes what is given; the template and its variables must fit together afterwards. */
  async function update(viewer: Viewer, id: string, changes: object): Promise<PromptTemplateRecord> {
    const before = await shares.findWritable(viewer, 'prompt_template', id, find);
    if (!before) throw notFound();
    const { name, description, template, variables, tags } = before;
    const given = Object.fromEntries(
      Object.entries(changes).filter(([key, value]) => value != null || key === 'description'),
    );
    const path = ['input', 'changes'];
    const checked = parseInput(fields, { name, description, template, variables, tags, ...given }, path);
    assertFits(checked, path);
    const after = await templates
      .findOneAndUpdate(
        { _id: id, user_id: before.user_id, updated_at: before.updated_at },
        { $set: checked },
        { returnDocument: 'after', runValidators: true },
      )
      .lean<PromptTemplateRecord>();
    if (after) return after;
    throw new DomainError('CONFLICT', 'The template was changed meanwhile: read it again.', ['input', 'id']);
  }

  async function remove(viewer: Viewer, id: string): Promise<PromptTemplateRecord> {
    if (!(await findOwn(viewer, id))) throw notFound();
    // Shares go first, so that a deletion cut short can be repeated.
    await shares.removeOf('prompt_template', id);
    const removed = await templates.findOneAndDelete({ _id: id, user_id: viewer.id }).lean<PromptTemplateRecord>();
    if (!removed) throw notFound();
    return removed;
  }

  /** The template's text with its gaps filled. */
  async function renderPrompt(viewer: Viewer, id: string, values: unknown): Promise<string> {
    const found = await shares.findReadable(viewer, 'prompt_template', id, find);
    if (!found) throw notFound();
    const { template, variables } = found;
    const checked = parseInput(render, { values });
    const rendered = await renderText(template, variables as unknown as VariablesSchema, checked.values);
    if ('problems' in rendered) throw new DomainError(rendered.problems);
    return rendered.text;
  }

  /** DomainError NOT_FOUND at `field` unless the template is the viewer's. */
  async function assertOwn(viewer: Viewer, id: string, field: readonly string[]): Promise<void> {
    if (!(await templates.exists({ _id: id, user_id: viewer.id }))) throw notFound(field);
  }

  return { create, update, remove, renderPrompt, assertOwn, findOwn };
}

const notFound = (field: readonly string[] = ['input', 'id']) =>
  new DomainError('NOT_FOUND', 'No such prompt template of yours.', field);

function assertFits(
  { template, variables }: { template: string; variables: Record<string, unknown> },
  path: readonly string[] = ['input'],
): void {
  const problems = checkTemplate(template, variables);
  if (problems.length === 0) return;
  throw new DomainError(
    problems.map((problem) => ({ ...problem, field: [...path, ...(problem.field ?? ['input']).slice(1)] })),
  );
}
