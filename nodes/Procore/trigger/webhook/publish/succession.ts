import { sleep } from 'n8n-workflow';
import { distinct, type Place } from '../memory';

/**
 * n8n takes a changed trigger out of service and puts it back a second or two later, and does not
 * say so when it asks for the removal. A hook that went in between would take along the events that
 * wait in it, and Procore would queue none until there is another.
 */
const GRACE_MS = 30_000;

/** The hooks of a trigger that is out of service. */
export interface Predecessor {
	/** Whose hooks they are; another credential may not see them. */
	account: string;
	places: Place[];
	/** Never rejects. */
	remove: (places: Place[]) => Promise<void>;
	/** Whether a trigger answers at the address again, in whatever process. Never rejects. */
	isReplaced: () => Promise<boolean>;
}

interface Waiting {
	predecessors: Predecessor[];
	/** Changes with every successor; only the last one may remove. */
	turn: symbol;
}

/** By callback URL. */
const waiting = new Map<string, Waiting>();
const removals = new Map<string, Promise<void>>();

function joined(former: Predecessor[], last: Predecessor): Predecessor[] {
	const same = former.find(({ account }) => account === last.account);
	const others = former.filter((each) => each !== same);
	return [...others, { ...last, places: distinct([...(same?.places ?? []), ...last.places]) }];
}

async function removeAll(predecessors: Predecessor[]): Promise<void> {
	for (const { places, remove } of predecessors) await remove(places);
}

/** What waits at an address belongs to the caller from now on. */
function takeOver(url: string): Predecessor[] {
	const found = waiting.get(url)?.predecessors ?? [];
	waiting.delete(url);
	return found;
}

/** Whether a trigger answers at the address, as far as the last that left can tell. */
const isReplaced = async (predecessors: Predecessor[]) =>
	(await predecessors.at(-1)?.isReplaced()) ?? false;

/**
 * Leaves hooks to a successor. When none comes they are removed. Never rejects.
 * @param predecessor undefined for what waits there already
 */
export async function leave(url: string, predecessor?: Predecessor): Promise<void> {
	const former = waiting.get(url)?.predecessors ?? [];
	const predecessors = predecessor ? joined(former, predecessor) : former;
	if (predecessors.length === 0) return;
	const turn = Symbol(url);
	waiting.set(url, { predecessors, turn });
	await sleep(GRACE_MS);
	const isLast = () => waiting.get(url)?.turn === turn;
	const stays = isLast() && (await isReplaced(predecessors));
	if (!isLast()) return;
	const found = takeOver(url);
	if (stays) return;
	const removal = removeAll(found);
	removals.set(url, removal);
	await removal;
	removals.delete(url);
}

/** A successor begins: until it is published or has failed, nothing is removed at its address. */
export async function hold(url: string): Promise<void> {
	const found = waiting.get(url);
	if (found) waiting.set(url, { ...found, turn: Symbol(url) });
	await removals.get(url);
}

/** The successor is published: hooks that it did not take over are removed. */
export async function succeed(url: string, leftOf: (places: Place[]) => Place[]): Promise<void> {
	const found = takeOver(url);
	await removeAll(found.map((each) => ({ ...each, places: leftOf(each.places) })));
}
