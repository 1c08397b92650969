import type { z } from 'zod';
import { metaOf } from './fields.ts';
import type { CurrentUser, Resource, Rule } from './resource.ts';
import { readable, scopesFor, writable } from './views.ts';

/** One field as the admin shows and asks it. */
export interface FieldDescription {
  title: string;
  kind: string;
  isRequired: boolean;
  isWritable: boolean;
  max?: number;
  resource?: string;
  choices?: Readonly<Record<string, string>>;
  /** What the field is for, under its input. */
  help?: string;
}

/** One resource as this person may use it. */
export interface ResourceDescription {
  singular: string;
  plural: string;
  fields: Record<string, FieldDescription>;
  /** Named conditions of the filter `scope` -> French title. */
  scopes: Record<string, string>;
  /** What a creation of its own asks, when it is more than one row: a field of the same name may have other choices there. */
  creation?: Record<string, FieldDescription>;
  /** list, show, create, edit and each action -> may this person ever do it. */
  can: Record<string, boolean>;
}

/** Labels, choices and permissions of every resource for one person, from the declarations. */
export function describe(resources: Iterable<Resource>, user: CurrentUser, today: string): Record<string, ResourceDescription> {
  const may = (rule: Rule) => rule(user, today) !== false;
  const described: Record<string, ResourceDescription> = {};
  for (const resource of resources) {
    const [singular, plural] = titlesOf(resource.schema);
    const writes = writable(resource, user);
    const can: Record<string, boolean> = {
      list: may(resource.access.read),
      show: may(resource.access.read),
      create: may(resource.access.create),
      edit: may(resource.access.update),
    };
    for (const [verb, action] of Object.entries(resource.actions ?? {})) can[verb] = may(action.access);
    const others = { ...resource.bulks, ...resource.questions };
    for (const [verb, other] of Object.entries(others)) can[verb] = may(other.access);
    const shape = { ...(resource.create?.input.shape ?? {}), ...resource.schema.shape };
    const names = can.list ? [...readable(resource, user), ...Object.keys(can.create ? (resource.create?.input.shape ?? {}) : {})] : [];
    const fields = Object.fromEntries(names.map(name => [name, describeField(shape[name] as z.ZodType, writes.includes(name))]));
    const scopes = Object.fromEntries(
      (can.list ? scopesFor(resource, user, today) : []).map(name => [name, resource.scopes![name]!.title]),
    );
    const input = can.create ? resource.create?.input.shape : undefined;
    const creation =
      input && Object.fromEntries(Object.entries(input).map(([name, field]) => [name, describeField(field as z.ZodType, true)]));
    described[resource.name] = { singular, plural, fields, scopes, can, ...(creation && { creation }) };
  }
  return described;
}

/** Singular and plural of a schema's French title, written « Audience |||| Audiences ». */
export function titlesOf(schema: z.ZodType): [string, string] {
  const [singular, plural] = (schema.meta()?.title ?? '').split(' |||| ');
  return [singular ?? '', plural ?? singular ?? ''];
}

function describeField(field: z.ZodType, isWritable: boolean): FieldDescription {
  const meta = metaOf(field);
  return {
    title: meta.title ?? '',
    kind: meta.kind ?? 'text',
    isRequired: !field.isNullable() && !field.isOptional(),
    isWritable,
    ...(meta.max ? { max: Number(meta.max) } : {}),
    ...(meta.resource ? { resource: meta.resource } : {}),
    ...(meta.choices ? { choices: meta.choices } : {}),
    ...(meta.description ? { help: meta.description } : {}),
  };
}
