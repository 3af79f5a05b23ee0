import { z } from 'zod';
import { callBy, firstOf, shown } from '../mapping/texts';
import type { PlanRow } from './planRow';
import type { SentAnswer, ShownParty } from './shown';

const LONGEST_NAME = 200;

const answerOf = z.object({
	round: z.string(),
	by: z
		.string()
		.trim()
		.transform((name) => name.slice(0, LONGEST_NAME)),
	decisions: z.array(
		z.union([
			z.tuple([z.number().int().nonnegative(), z.literal('match'), z.string().min(1)]),
			z.tuple([z.number().int().nonnegative(), z.enum(['create', 'ignore', 'review'])]),
		]),
	),
});

/** The answer in what was posted: JSON, as text or parsed. Undefined for anything else. */
export function answerIn(body: unknown): SentAnswer | undefined {
	if (typeof body !== 'string') return answerOf.safeParse(body).data;
	try {
		return answerOf.safeParse(JSON.parse(body)).data;
	} catch {
		return undefined;
	}
}

/** The rows of each party once the answer is taken, and which of them the answer links. */
function usesOf(rows: readonly PlanRow[], { decisions }: SentAnswer) {
	const links = new Map(
		rows.flatMap(({ partyId }, at) => (partyId === '' ? [] : [[at, partyId] as const])),
	);
	const sent = new Set<number>();
	for (const [at, decision, partyId = ''] of decisions) {
		if (decision === 'match') {
			links.set(at, partyId);
			sent.add(at);
		} else links.delete(at);
	}
	const uses = new Map<string, number[]>();
	for (const [at, partyId] of links) uses.set(partyId, [...(uses.get(partyId) ?? []), at]);
	return { uses, sent };
}

/** Parties that the answer gives to more than one record, in words. */
function clashesIn(
	rows: readonly PlanRow[],
	parties: ReadonlyMap<string, ShownParty>,
	answer: SentAnswer,
): string[] {
	const { uses, sent } = usesOf(rows, answer);
	const clashes: string[] = [];
	for (const [partyId, places] of uses) {
		if (!places.some((at) => sent.has(at))) continue;
		const { name = '', holder } = parties.get(partyId) ?? {};
		const users = places
			.sort((a, b) => a - b)
			.flatMap((at) => rows[at] ?? [])
			.map(callBy);
		if (holder !== undefined) users.push(shown(holder));
		if (users.length > 1)
			clashes.push(`${shown(name)} (${shown(partyId)}) is chosen for ${users.join(' and ')}`);
	}
	return clashes;
}

/** What is wrong with a single decision, in words. */
function faultIn(
	rows: readonly PlanRow[],
	parties: ReadonlyMap<string, ShownParty>,
	{ decisions }: SentAnswer,
): string | undefined {
	const seen = new Set<number>();
	for (const [at, decision, partyId = ''] of decisions) {
		const row = rows[at];
		if (!row || row.id === '') return `There is no row ${at + 1}.`;
		if (seen.has(at)) return `${callBy(row)} is decided twice.`;
		seen.add(at);
		if (decision === 'match' && !parties.has(partyId))
			return `The other system has no party "${shown(partyId)}", which is chosen for ${callBy(row)}.`;
	}
	return undefined;
}

/** Why an answer cannot be taken, in words for the person who sent it; undefined if it can. */
export function faultOfAnswer(
	rows: readonly PlanRow[],
	parties: ReadonlyMap<string, ShownParty>,
	answer: SentAnswer,
): string | undefined {
	const fault = faultIn(rows, parties, answer);
	if (fault !== undefined) return fault;
	const clashes = clashesIn(rows, parties, answer);
	return clashes.length > 0
		? `A party can be linked only once: ${firstOf(clashes)}. Change one of them.`
		: undefined;
}
