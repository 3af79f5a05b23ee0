import { listToolRecords, neededIn, type ToolRecord } from '../../client/endpoints/toolRecords';
import { callsOf } from '../../client/tools/calls';
import type { Kind } from '../../client/tools/kind';
import { filtersOfList } from '../../client/tools/facts/lists';
import { simpleFieldsOf } from '../../client/tools/facts/simple';
import type { ToolResource } from '../../client/tools/menu';
import type { Call } from '../../client/wire/path';
import type { Fields } from '../../fields/field';
import type { Operation } from '../define';
import { defineList } from '../list';
import { dateQuery, datesFields, isDated } from './fields/dates';
import { queryFor, toolFilters, toolSorts, toolViews } from './fields/filters';
import { callsWith, chosenKind, hasLevel, kindsWith, type ToolKind } from './kinds';
import { ownerOf, placesToList } from './place';
import { choiceFields, neededFields } from './fields/tool.fields';
import { wordsOf } from './words';

/** The lists of the records to which the kinds belong, since all of those may be read. */
const ownersOf = (kinds: ToolKind[]): Call[] =>
	kinds.flatMap(({ kind }) =>
		neededIn(kind, 'getAll').flatMap((name) => {
			const owner = ownerOf(kind, name);
			const call = owner && callsOf(owner).get('getAll');
			return call ? [call] : [];
		}),
	);

const takesUpdatedAt = ({ list }: Kind) =>
	list !== null && filtersOfList(list)?.takesUpdatedAt === true;

/** The choices of a field for which "Updated Since" is shown. */
function updatedAtOf(kinds: ToolKind[], field: string) {
	const choices = kinds.filter(({ kind }) => takesUpdatedAt(kind)).map(({ choice }) => choice);
	if (choices.length === 0 || choices.length === kinds.length) return choices.length > 0;
	return { [field]: choices };
}

const levelOf = (tool: ToolResource, [first]: ToolKind[]) =>
	hasLevel(tool) ? 'either' : (first?.kind.scope ?? 'project');

export function getAll(tool: ToolResource): Operation {
	const { many } = wordsOf(tool);
	const kinds = kindsWith(tool, 'getAll');
	const level = levelOf(tool, kinds);
	const field = tool.field ?? 'level';
	const fields: Fields = {
		...choiceFields(tool, 'getAll'),
		...neededFields(tool, 'getAll'),
		...datesFields(kinds, field),
	};
	return defineList({
		option: {
			name: 'Get Many',
			value: 'getAll',
			action: `List ${many}`,
			description: `Read the ${many} of ${level === 'company' ? 'a company' : 'one, several or all permitted projects'}`,
		},
		calls: [...callsWith(kinds, 'getAll'), ...ownersOf(kinds)],
		level,
		fields,
		filters: toolFilters(kinds, field),
		updatedAt: updatedAtOf(kinds, field),
		sort: toolSorts(kinds),
		view: toolViews(kinds),
		simple: {
			what: 'ten fields',
			fields: async (values) => await simpleFieldsOf(chosenKind(tool, 'getAll', values).list ?? ''),
		},
		async read(context, { companyId, projectId, query, limit, values }) {
			const kind = chosenKind(tool, 'getAll', values);
			const dates = isDated(kind) ? dateQuery(values, context.timeZone) : {};
			const asked = { ...queryFor(kind, query), ...dates };
			const found: ToolRecord[] = [];
			for (const place of await placesToList(context, kind, { companyId, projectId }, values)) {
				const left = limit === undefined ? undefined : limit - found.length;
				if (left !== undefined && left <= 0) break;
				const options = { query: asked, limit: left };
				found.push(...(await listToolRecords(context.procore, kind, place, options)));
			}
			return found;
		},
	});
}
