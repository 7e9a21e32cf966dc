import {
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  specifiedScalarTypes,
} from 'graphql';
import type { DataObject } from './flatten-path.js';
import { jsonText, quote } from './json-text.js';
import type { SelectionShape, ShapedField } from './selection-shape.js';

/** The answer's `data` as JSON text; `isBroken` says that something stood where the graph allows no null. */
export interface Projection {
  readonly text: string;
  readonly isBroken: boolean;
}

/** Writes a value as JSON; undefined when it, or something in it that may not be null, is. */
type Writer = (value: unknown) => string | undefined;

/**
 * Compiles the shape of an answer to functions that write it straight from the merged data, one function for each type
 * that turns up. `sharedPaths` are where entities were joined in: what hangs there may be one object in many places,
 * and is written once.
 */
export function compileProjection(
  shape: SelectionShape,
  sharedPaths: ReadonlySet<string>,
): (data: DataObject) => Projection {
  const compiler = new ProjectionCompiler(sharedPaths);
  const write = compiler.object(shape);
  return (data) => {
    compiler.isBroken = false;
    const text = write(data) ?? 'null';
    for (const written of compiler.shared) written.clear();
    return { text, isBroken: compiler.isBroken };
  };
}

/** Types whose values nearly always are strings: their check stands in the object's own function. */
const TEXT_TYPES: ReadonlySet<string> = new Set(['ID', 'String']);

class ProjectionCompiler {
  isBroken = false;
  readonly shared: Map<unknown, string | undefined>[] = [];
  readonly #sharedPaths: ReadonlySet<string>;

  constructor(sharedPaths: ReadonlySet<string>) {
    this.#sharedPaths = sharedPaths;
  }

  object(shape: SelectionShape): Writer {
    const own = shape.type.name;
    if (!isAbstractType(shape.type)) {
      let only: Writer | undefined;
      return (value) => {
        if (typeof value !== 'object' || value === null) return this.broken();
        only ??= this.fields(shape, own, shape.fieldsOf(own) ?? []);
        return only(value);
      };
    }
    const writers = new Map<unknown, Writer | undefined>();
    return (value) => {
      if (typeof value !== 'object' || value === null) return this.broken();
      // A union's or interface's thing that names no type is of one the operation does not tell apart.
      const typename = (value as DataObject).__typename ?? own;
      let writer = writers.get(typename);
      if (!writer) {
        const fields = shape.fieldsOf(String(typename));
        writer = fields ? this.fields(shape, String(typename), fields) : () => this.broken();
        writers.set(typename, writer);
      }
      return writer(value);
    };
  }

  /** One function for the fields of one type, made of source so that each property access is its own. */
  private fields(shape: SelectionShape, typename: string, fields: readonly ShapedField[]): Writer {
    const isShared = this.#sharedPaths.has(shape.path);
    const writers = fields.map((field) => this.field(field, typename, shape, isShared));
    const statements = fields.map(({ key, dataKey, type, shape: inner }, index) => {
      const start = JSON.stringify(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
      const value = `o[${JSON.stringify(dataKey)}]`;
      const isText = inner === null && TEXT_TYPES.has(String(type).replace('!', ''));
      const write = `w${index}(v${index})`;
      return `const v${index} = ${value};
        const t${index} = ${isText ? `typeof v${index} === 'string' ? quote(v${index}) : ${write}` : write};
        if (t${index} === undefined) return undefined;
        t += ${start} + t${index};`;
    });
    const empty = fields.length === 0 ? '{' : '';
    const source = `return (o) => { let t = '${empty}'; ${statements.join('\n')} return t + '}'; }`;
    const names = fields.map((_field, index) => `w${index}`);
    return new Function('quote', ...names, source)(quote, ...writers) as Writer;
  }

  private field(field: ShapedField, typename: string, shape: SelectionShape, isShared: boolean): Writer {
    if (field.name === '__typename') {
      return shape.isConcrete(typename) ? always(typename) : () => this.broken();
    }
    const writer = this.value(field.type, field.shape);
    return isShared && (field.shape !== null || isListType(field.type)) ? this.once(writer) : writer;
  }

  private value(type: GraphQLOutputType, shape: SelectionShape | null): Writer {
    if (isNonNullType(type)) {
      const inner = this.present(type.ofType, shape);
      return (value) => (value === null || value === undefined ? this.broken() : inner(value));
    }
    const inner = this.present(type, shape);
    return (value) => (value === null || value === undefined ? 'null' : (inner(value) ?? 'null'));
  }

  private present(type: GraphQLOutputType, shape: SelectionShape | null): Writer {
    if (isListType(type)) return this.list(this.value(type.ofType, shape));
    if (shape) return this.object(shape);
    if (isEnumType(type)) {
      const texts = new Map(type.getValues().map(({ name }) => [name as unknown, JSON.stringify(name)]));
      return (value) => texts.get(value) ?? this.broken();
    }
    if (specifiedScalarTypes.some(({ name }) => name === String(type))) return jsonText;
    return (value) => JSON.stringify(value) ?? this.broken();
  }

  private list(item: Writer): Writer {
    return (value) => {
      if (!Array.isArray(value)) return this.broken();
      let text = '[';
      for (let index = 0; index < value.length; index++) {
        const written = item(value[index]);
        if (written === undefined) return undefined;
        text += index === 0 ? written : `,${written}`;
      }
      return `${text}]`;
    };
  }

  private once(writer: Writer): Writer {
    const texts = new Map<unknown, string | undefined>();
    this.shared.push(texts);
    return (value) => {
      if (typeof value !== 'object' || value === null) return writer(value);
      const known = texts.get(value);
      if (known !== undefined) return known;
      const text = writer(value);
      texts.set(value, text);
      return text;
    };
  }

  private broken(): undefined {
    this.isBroken = true;
    return undefined;
  }
}

const always = (typename: string): Writer => {
  const text = JSON.stringify(typename);
  return () => text;
};
