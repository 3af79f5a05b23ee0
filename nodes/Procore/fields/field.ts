import type { INodeProperties } from 'n8n-workflow';
import type { ZodType, ZodTypeAny, ZodTypeDef } from 'zod';

/** A parser of values from n8n, an expression or an AI tool. */
type Parser<T> = ZodType<T, ZodTypeDef, unknown>;

/** A field of the screen: n8n's property and the parser of its value. */
export interface Field<T = unknown> {
	property: INodeProperties;
	parser: Parser<T>;
}

/** Fields by name, in the order of the screen. */
export type Fields = Record<string, Field>;

export type ValuesOf<F extends Fields> = {
	[N in keyof F]: F[N] extends Field<infer T> ? T : never;
};

export const field = <Z extends ZodTypeAny>(
	property: INodeProperties,
	parser: Z,
): Field<Z['_output']> => ({ property, parser });

type Conditions = NonNullable<INodeProperties['displayOptions']>['show'];

/** The same field, shown only if other fields have these values. */
export function shownWhen<T>(show: Conditions, { property, parser }: Field<T>): Field<T> {
	const before = property.displayOptions;
	const displayOptions = { ...before, show: { ...show, ...before?.show } };
	return { property: { ...property, displayOptions }, parser };
}

/** {@link shownWhen} for several fields. */
export function allShownWhen<F extends Fields>(show: Conditions, fields: F): F {
	const shown = Object.entries(fields).map(([name, one]) => [name, shownWhen(show, one)]);
	return { ...fields, ...Object.fromEntries(shown) };
}
