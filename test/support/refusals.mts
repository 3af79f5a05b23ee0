import type { Call } from '../../nodes/Procore/client/wire/path.ts';
import type { JsonObject, Simulator } from '../simulator/types.mts';

/** One of the forms in which Procore refuses a value by its field. */
export interface Shape {
	status: number;
	/** @param place of the field in the body: `['rfi', 'question', 'body']` */
	body: (place: string[]) => JsonObject;
}

export const REFUSED = 'is not what it should be';

const at = ([key = '', ...rest]: string[]): JsonObject => ({
	[key]: rest.length === 0 ? [REFUSED] : at(rest),
});
const source = (place: string[]) => place.slice(-2).join('.');

export const SHAPES = {
	/** `{ "errors": { "due_date": ["is invalid"] } }`, without the object around the record. */
	fields: {
		status: 422,
		body: (place) => ({ errors: at(place.length > 1 ? place.slice(1) : place) }),
	},
	/** The same with the object around the record. */
	nested: { status: 400, body: (place) => ({ errors: at(place) }) },
	/** The error of newer operations of REST v1. */
	details: {
		status: 422,
		body: (place) => ({
			error: {
				code: '422',
				message: 'Unprocessable Entity',
				details: [{ code: 'INVALID', message: REFUSED, source: source(place) }],
			},
		}),
	},
	v2: {
		status: 400,
		body: (place) => ({
			error: {
				code: 'BAD_REQUEST',
				message: 'Bad Request',
				details: [{ reason_code: 'INVALID_PROPERTY', message: REFUSED, source: place.join('.') }],
			},
		}),
	},
} as const satisfies Record<string, Shape>;

/** Procore refuses the second of the calls. */
export function refuseSecond(
	simulator: Simulator,
	[method, template]: Call,
	shape: Shape,
	place: string[],
): void {
	const path = template.replace(/\{\w+\}/g, '*');
	const { status, body } = shape;
	simulator.faults.add({ method, path, kind: 'answer', skip: 1, status, body: body(place) });
}

/** What became of each of these calls: 200, or `refused`. */
export function goodOnes({ requests }: Simulator, [method, template]: Call) {
	const path = new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`);
	return requests
		.filter((one) => one.method === method && path.test(one.path))
		.map(({ status }) => (status < 300 ? 200 : 'refused'));
}
