import { LIST_CUSTOM_FIELDS } from '../../client/endpoints/customFields';
import type { ToolPlace } from '../../client/endpoints/toolRecords';
import { callsOf } from '../../client/tools/calls';
import type { Kind } from '../../client/tools/kind';
import type { ToolResource } from '../../client/tools/menu';
import type { Call } from '../../client/wire/path';
import type { ValuesOf } from '../../fields/field';
import { bodyOf } from '../../fields/writing/bodyOf';
import { refuseEmpty } from '../../fields/writing/refuseEmpty';
import type { writingFields } from '../../fields/writing/writing';
import type { OperationContext } from '../define';
import { attach, bodyWithFile } from './fields/attach';
import { chosenKind } from './kinds';
import { placeOf } from './place';

type Verb = 'create' | 'update';
type Values = ValuesOf<ReturnType<typeof writingFields>> & {
	readonly binaryPropertyName?: string[];
} & Readonly<Record<string, unknown>>;

/** The calls that writing may make in addition to the write itself. */
export const WRITING_CALLS: readonly Call[] = [LIST_CUSTOM_FIELDS];

/** The function that returns the writing call for the node's parameters. */
export const writtenBy =
	(tool: ToolResource, verb: Verb) =>
	(parameters: Record<string, unknown>): Call | undefined =>
		callsOf(chosenKind(tool, verb, parameters)).get(verb);

/** What is written, and where. */
export async function writtenRecord(
	context: OperationContext,
	tool: ToolResource,
	verb: Verb,
	values: Values,
): Promise<{ kind: Kind; place: ToolPlace; body: object }> {
	const kind = chosenKind(tool, verb, values);
	const place = placeOf(context, kind, verb, values);
	const call = callsOf(kind).get(verb);
	const { fields, body } = values;
	const options = { mode: verb, wrapper: kind.wrapper, projectId: place.projectId };
	const files = values.binaryPropertyName ?? [];
	const given = call && (await bodyWithFile(context, call, files, body));
	const whole = call && (await bodyOf(context, { fields, body: given }, call, options));
	const written = whole ?? {};
	await attach(context, kind, place, written, files);
	return { kind, place, body: verb === 'update' ? refuseEmpty(written) : written };
}
