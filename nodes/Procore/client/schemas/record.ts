import {
	OK,
	z,
	ZodType,
	type ParseInput,
	type ParseReturnType,
	type ZodRawShape,
	type ZodTypeAny,
	type ZodTypeDef,
} from 'zod';
import { isRecord } from '../record';

/** Any value of a JSON record; it passes through unchanged. */
export type Value = string | number | boolean | object | null | undefined;
export const anything = z.custom<Value>();

type Params = Parameters<ZodTypeAny['safeParse']>[1];
type Check = (value: unknown) => boolean;

/** The check of a type by itself; undefined if zod must be asked. */
function checkOf(type: ZodTypeAny): Check | undefined {
	if (type === anything) return () => true;
	if (type instanceof z.ZodString || type instanceof z.ZodNumber) {
		const wanted = type instanceof z.ZodString ? 'string' : 'number';
		return type._def.checks.length > 0 ? undefined : (value) => typeof value === wanted;
	}
	if (type instanceof z.ZodBoolean) return (value) => typeof value === 'boolean';
	if (type instanceof z.ZodUnion) return anyOf(type.options);
	if (type instanceof z.ZodOptional) return orElse(undefined, type.unwrap());
	return type instanceof z.ZodNullable ? orElse(null, type.unwrap()) : undefined;
}

function anyOf(types: ZodTypeAny[]): Check | undefined {
	const checks = types.map(checkOf).flatMap((check) => check ?? []);
	return checks.length < types.length ? undefined : (value) => checks.some((check) => check(value));
}

function orElse(other: null | undefined, type: ZodTypeAny): Check | undefined {
	const check = checkOf(type);
	return check && ((value) => value === other || check(value));
}

/**
 * A record of which some fields are checked. It is handed on as it came: a list has tens of
 * thousands, and zod would copy each with all its fields.
 */
class RecordSchema<Out, In> extends ZodType<Out, ZodTypeDef, unknown> {
	private readonly checks: ReadonlyArray<readonly [name: string, check: Check]>;

	/** @param whole says what is wrong. @param shape the fields to check */
	constructor(
		private readonly whole: ZodType<Out, ZodTypeDef, In>,
		shape: ZodRawShape,
	) {
		super({});
		this.checks = Object.entries(shape).map(([name, type]) => [name, checkOf(type) ?? never]);
	}

	/** Without what zod sets up for each value. */
	override safeParse(data: unknown, params?: Params): z.SafeParseReturnType<unknown, Out> {
		return this.isFit(data) ? { success: true, data } : super.safeParse(data, params);
	}

	_parse(input: ParseInput): ParseReturnType<Out> {
		return this.isFit(input.data) ? OK(input.data) : this.whole._parse(input);
	}

	private isFit(data: unknown): data is Out {
		return isRecord(data) && this.checks.every(([name, check]) => check(data[name]));
	}
}

const never: Check = () => false;

/** A record with these fields; all others pass through unchanged. */
export const record = <S extends ZodRawShape>(shape: S) =>
	new RecordSchema(z.object(shape).catchall(anything), shape);

/** A record of which nothing is known. */
export const anyRecord = new RecordSchema(z.record(anything), {});
