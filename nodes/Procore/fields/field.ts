import type { INodeProperties } from 'n8n-workflow';
import type { ZodType, ZodTypeAny, ZodTypeDef } from 'zod';

/** A parser from whatever n8n, an expression or an AI tool gives. */
type Parser<T> = ZodType<T, ZodTypeDef, unknown>;

/** A field of the screen: n8n's property, and what its value is read as. */
export interface Field<T = unknown> {
	property: INodeProperties;
	parser: Parser<T>;
}

/** Fields by their names, in the order of the screen. */
export type Fields = Record<string, Field>;

export type ValuesOf<F extends Fields> = {
	[N in keyof F]: F[N] extends Field<infer T> ? T : never;
};

export const field = <Z extends ZodTypeAny>(
	property: INodeProperties,
	parser: Z,
): Field<Z['_output']> => ({ property, parser });

type Conditions = NonNullable<INodeProperties['displayOptions']>['show'];

/** The same field, shown only where other fields have these values. */
export function shownWhen<T>(show: Conditions, { property, parser }: Field<T>): Field<T> {
	const before = property.displayOptions;
	const displayOptions = { ...before, show: { ...show, ...before?.show } };
	return { property: { ...property, displayOptions }, parser };
}

/** For a list of fields what {@link shownWhen} does for one. */
export function allShownWhen<F extends Fields>(show: Conditions, fields: F): F {
	const shown = Object.entries(fields).map(([name, one]) => [name, shownWhen(show, one)]);
	return { ...fields, ...Object.fromEntries(shown) };
}
