import type { Db } from '../db.ts';

/** What the data model says of one table. */
export interface Model {
  table: string;
  /** Column -> Prisma type. */
  scalars: ReadonlyMap<string, string>;
  /** Relation -> the other model and the pair of columns that joins them. */
  relations: ReadonlyMap<string, { model: string; from: string; to: string }>;
}

interface RuntimeField {
  name: string;
  kind: string;
  type: string;
  relationName?: string;
}

const known = new WeakMap<object, Map<string, Model>>();

/**
 * The model of that name, as the Prisma client knows it. A relation `x` that holds the key joins by column `xId`;
 * its other side joins back by the same name (house rule, asserted by test/schema.test.ts).
 */
export function modelOf(db: Db, name: string): Model {
  const models = known.get(db) ?? readModels(db);
  known.set(db, models);
  const model = models.get(name[0]!.toUpperCase() + name.slice(1));
  if (!model) throw new Error(`no model ${name}`);
  return model;
}

function readModels(db: Db): Map<string, Model> {
  const runtime = (db.read as any)._runtimeDataModel.models as Record<string, { fields: RuntimeField[]; dbName: string | null }>;
  const models = new Map<string, Model>();
  for (const [name, { fields, dbName }] of Object.entries(runtime)) {
    const scalars = new Map(fields.filter(field => field.kind === 'scalar').map(field => [field.name, field.type]));
    const relations = new Map<string, { model: string; from: string; to: string }>();
    for (const field of fields.filter(candidate => candidate.kind === 'object')) {
      const holdsKey = scalars.has(`${field.name}Id`);
      const back = runtime[field.type]!.fields.find(other => other.relationName === field.relationName && other !== field)!;
      relations.set(
        field.name,
        holdsKey ? { model: field.type, from: `${field.name}Id`, to: 'id' } : { model: field.type, from: 'id', to: `${back.name}Id` },
      );
    }
    models.set(name, { table: dbName ?? name, scalars, relations });
  }
  return models;
}
