import {
  type GraphQLOutputType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  specifiedScalarTypes,
} from 'graphql';
import { AnswerText } from './answer-text.js';
import type { DataObject } from './flatten-path.js';
import { JsonWriter } from './json-writer.js';
import { fieldsOfThing, type SelectionShape, type ShapedField } from './selection-shape.js';

/** The answer's `data` as JSON; `isBroken` says that something stood where the graph allows no null. */
export interface Projection {
  readonly data: AnswerText | null;
  readonly isBroken: boolean;
}

/** Writes a value; false when it, or something in it that may not be null, is: what was written then does not count. */
type Writer = (value: unknown) => boolean;

/** A projection runs in one go, so all can share what they write with. */
const out = new JsonWriter();

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const NULL = bytesOf('null');
const [OPEN, CLOSE, COMMA] = [bytesOf('['), bytesOf(']'), bytesOf(',')];

/**
 * Compiles the shape of an answer to functions that write it straight from the merged data, one function for each type
 * that turns up. `sharedPaths` are where entities were joined in: what stands or hangs there may be one object in many
 * places, and is written once.
 */
export function compileProjection(
  shape: SelectionShape,
  sharedPaths: ReadonlySet<string>,
): (data: DataObject) => Projection {
  const compiler = new ProjectionCompiler(sharedPaths);
  const write = compiler.object(shape);
  return (data) => {
    compiler.isBroken = false;
    out.begin();
    out.constant(AnswerText.START);
    const isWritten = write(data);
    out.constant(AnswerText.END);
    for (const written of compiler.shared) written.clear();
    return { data: isWritten ? new AnswerText(out.end()) : null, isBroken: compiler.isBroken };
  };
}

/** Types whose values nearly always are strings: their check stands in the object's own function. */
const TEXT_TYPES: ReadonlySet<string> = new Set(['ID', 'String']);

interface Span {
  readonly from: number;
  readonly to: number;
}

class ProjectionCompiler {
  isBroken = false;
  readonly shared: Map<unknown, Span>[] = [];
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
    const writers = new Map<unknown, Writer>();
    return (value) => {
      if (typeof value !== 'object' || value === null) return this.broken();
      // A union's or interface's thing that names no type is of one the operation does not tell apart.
      const typename = (value as DataObject).__typename;
      let writer = writers.get(typename);
      if (!writer) {
        const fields = fieldsOfThing(shape, typename);
        writer = fields ? this.fields(shape, String(typename ?? own), fields) : () => this.broken();
        writers.set(typename, writer);
      }
      return writer(value);
    };
  }

  /** One function for the fields of one type, made of source so that each property access is its own. */
  private fields(shape: SelectionShape, typename: string, fields: readonly ShapedField[]): Writer {
    const isShared = this.#sharedPaths.has(shape.path);
    const writers = fields.map((field) => this.field(field, typename, shape, isShared));
    const starts = fields.map(({ key }, index) => bytesOf(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`));
    const end = bytesOf(fields.length === 0 ? '{}' : '}');
    const statements = fields.map(({ dataKey, name, type, shape: inner }, index) => {
      const isText = name !== '__typename' && inner === null && TEXT_TYPES.has(String(type).replace('!', ''));
      const write = `if (!w${index}(v${index})) return false;`;
      return `const v${index} = o[${JSON.stringify(dataKey)}]; out.constant(s${index});
        ${isText ? `if (typeof v${index} === 'string') out.string(v${index}); else ${write}` : write}`;
    });
    const names = fields.flatMap((_field, index) => [`w${index}`, `s${index}`]);
    const values = fields.flatMap((_field, index) => [writers[index], starts[index]]);
    const source = `return (o) => { ${statements.join('\n')} out.constant(end); return true; }`;
    return new Function('out', 'end', ...names, source)(out, end, ...values) as Writer;
  }

  private field(field: ShapedField, typename: string, shape: SelectionShape, isShared: boolean): Writer {
    if (field.name === '__typename') {
      return shape.isConcrete(typename) ? constant(JSON.stringify(typename)) : () => this.broken();
    }
    const writer = this.value(field.type, field.shape);
    const isList = isListType(getNullableType(field.type));
    const isUnited = field.shape !== null && !isList && this.#sharedPaths.has(field.shape.path);
    return isUnited || (isShared && (field.shape !== null || isList)) ? this.once(writer) : writer;
  }

  private value(type: GraphQLOutputType, shape: SelectionShape | null): Writer {
    if (isNonNullType(type)) {
      const inner = this.present(type.ofType, shape);
      return (value) => (value === null || value === undefined ? this.broken() : inner(value));
    }
    const inner = this.present(type, shape);
    return (value) => {
      const { length } = out;
      if (value !== null && value !== undefined && inner(value)) return true;
      out.length = length;
      out.constant(NULL);
      return true;
    };
  }

  private present(type: GraphQLOutputType, shape: SelectionShape | null): Writer {
    if (isListType(type)) return this.list(this.value(type.ofType, shape));
    if (shape) return this.object(shape);
    if (isEnumType(type)) {
      const writers = new Map(type.getValues().map(({ name }) => [name as unknown, constant(JSON.stringify(name))]));
      return (value) => writers.get(value)?.(value) ?? this.broken();
    }
    const isSpecified = specifiedScalarTypes.some(({ name }) => name === String(type));
    return (value) => {
      if (!isSpecified && JSON.stringify(value) === undefined) return this.broken();
      out.value(value);
      return true;
    };
  }

  private list(item: Writer): Writer {
    return (value) => {
      if (!Array.isArray(value)) return this.broken();
      out.constant(OPEN);
      for (let index = 0; index < value.length; index++) {
        if (index > 0) out.constant(COMMA);
        if (!item(value[index])) return false;
      }
      out.constant(CLOSE);
      return true;
    };
  }

  private once(writer: Writer): Writer {
    const spans = new Map<unknown, Span>();
    this.shared.push(spans);
    return (value) => {
      if (typeof value !== 'object' || value === null) return writer(value);
      const known = spans.get(value);
      if (known) {
        out.again(known.from, known.to);
        return true;
      }
      const from = out.length;
      if (!writer(value)) return false;
      spans.set(value, { from, to: out.length });
      return true;
    };
  }

  private broken(): false {
    this.isBroken = true;
    return false;
  }
}

function constant(text: string): Writer {
  const bytes = bytesOf(text);
  return () => {
    out.constant(bytes);
    return true;
  };
}
