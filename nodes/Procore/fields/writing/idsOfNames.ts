import { quoted } from '../../client/excerpt';
import { readChoices, type Choice, type ChoicePlace } from '../../client/endpoints/choices';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { ProcoreError } from '../../client/ProcoreError';
import { TARGETS, type TargetName } from '../../client/tools/facts/targets';
import { Unfit, valuesIn } from './columnValue';

/** What is needed to find ids by name. */
export interface LookUp {
	procore: ProcoreClient;
	place: ChoicePlace;
	remember: <T>(key: string, make: () => Promise<T>) => Promise<T>;
}

type IdsByName = ReadonlyMap<string, string[]>;

/** The whole name counts before its parts: a location may be called as a part of another one is. */
interface Names {
	whole: IdsByName;
	parts: IdsByName;
}

/** Names are the same in any case and with any blanks between their words. */
const plain = (name: string) =>
	name.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/ ?> ?/g, '>');

function byName(choices: Choice[], namesOf: (choice: Choice) => string[]): IdsByName {
	const ids = new Map<string, string[]>();
	for (const choice of choices) {
		for (const name of new Set(namesOf(choice).map(plain))) {
			ids.set(name, [...(ids.get(name) ?? []), choice.id]);
		}
	}
	return ids;
}

/** Each list is read once in an execution. */
async function namesOf(
	{ procore, place: { companyId, projectId }, remember }: LookUp,
	target: TargetName,
) {
	const place = { companyId: procore.company(companyId), projectId };
	const key = ['names', target, place.companyId, projectId].join(':');
	return await remember(key, async (): Promise<Names | ProcoreError | undefined> => {
		const found = await readChoices(procore, target, place);
		if (!Array.isArray(found)) return found;
		return {
			whole: byName(found, ({ name }) => [name]),
			parts: byName(found, ({ names }) => names),
		};
	});
}

/** A number is an id. Ids have no zero in front, as the numbers of sections do. */
const isName = (given: unknown): given is string =>
	typeof given === 'string' &&
	given.trim() !== '' &&
	!/^\s*(?:0|[1-9]\d*)(?:\.0+)?\s*$/.test(given);

const GIVE_ID = 'Correct the name, or give the ID in place of it.';

export async function idOf(given: unknown, target: TargetName, lookUp: LookUp): Promise<unknown> {
	if (!isName(given)) return given;
	const unfit = (why: string) => new Unfit(why, GIVE_ID);
	const names = await namesOf(lookUp, target);
	if (names === undefined)
		return unfit(`${quoted(given)} is not an ID, and names are not known here`);
	if (names instanceof ProcoreError) {
		return unfit(`${quoted(given)} is not an ID, and names cannot be read: ${names.message}`);
	}
	const [id, ...others] = names.whole.get(plain(given)) ?? names.parts.get(plain(given)) ?? [];
	if (id !== undefined && others.length === 0) return id;
	const { projectId } = lookUp.place;
	const label = TARGETS[target].label.toLowerCase();
	const what = `${label} of ${projectId ? `project ${projectId}` : 'the company'}`;
	if (id === undefined) return unfit(`no ${what} is named ${quoted(given)}`);
	return unfit(
		`more than one ${what} is named ${quoted(given)}: IDs ${[id, ...others].join(', ')}`,
	);
}

/** What a text for a list can mean, since a name may hold a comma: `Harbor Electric, Inc.` */
export function readings(given: unknown): unknown[][] {
	const values = valuesIn(given, 'integer');
	if (typeof given !== 'string' || /^\s*[[{]/.test(given)) return [values];
	const parts = given.split(/[;\n]/).map((part) => part.trim());
	return [[given], parts.filter(Boolean), values];
}

const unfitIn = (values: unknown[]) => values.find((one) => one instanceof Unfit);

/** The first reading in which every value fits; if none does, what is wrong with the last one. */
export const fitting = (read: unknown[][]): unknown =>
	read.find((values) => unfitIn(values) === undefined) ?? unfitIn(read.at(-1) ?? []);

export async function idsOf(given: unknown, target: TargetName, lookUp: LookUp): Promise<unknown> {
	if (!valuesIn(given, 'integer').some(isName)) return given;
	const read: unknown[][] = [];
	for (const reading of readings(given)) {
		const ids: unknown[] = [];
		for (const one of reading) ids.push(await idOf(one, target, lookUp));
		read.push(ids);
		// No list is read for another reading.
		if (unfitIn(ids) === undefined) break;
	}
	return fitting(read);
}
