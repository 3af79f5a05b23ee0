import { cutVisibly } from '../client/excerpt';
import { withoutStop } from './texts';

/** Something that is wrong with one record, input item or row. */
export interface Fault {
	reason: string;
	/** Which one it is, as a person finds it; '' where it has no name. */
	about: string | number;
}

const LONGEST_REASON = 160;
const MOST_KINDS = 3;
const MOST_NAMED = 3;

/** What differs between two reasons of one kind: texts in quotes, and numbers with their lists. */
const OWN_WORDS = /"[^"]*"|\d[\w.+-]*(?:, \d[\w.+-]*)*/g;

/** The first sentence without what is the record's own; reasons of one kind have it in common. */
const kindOf = (reason: string) => reason.replace(OWN_WORDS, '…').replace(/\. .*$/s, '');

function sayNames(reason: string, faults: readonly Fault[], called: string): string {
	const names = faults.map(({ about }) => String(about)).filter((name) => name !== '');
	const isInReason = names.length === 1 && reason.split(/[^\w.+-]+/).includes(names[0] ?? '');
	if (names.length === 0 || isInReason) return '';
	const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
	return ` (${called} ${names.slice(0, MOST_NAMED).join(', ')}${more})`;
}

function sayKind(faults: readonly Fault[], called: string): string {
	const reason = faults[0]?.reason ?? '';
	const isSame = faults.every((fault) => fault.reason === reason);
	const count = faults.length === 1 ? '' : `${faults.length} × ${isSame ? '' : 'such as: '}`;
	const names = sayNames(reason, faults, called);
	return `${count}${withoutStop(cutVisibly(reason, LONGEST_REASON))}${names}.`;
}

/** What is wrong, the most frequent kind first; each kind once, with some of those it is about. */
export function sayFaults(faults: readonly Fault[], called: 'ID' | 'items' | 'rows'): string {
	const kinds = new Map<string, Fault[]>();
	for (const fault of faults) {
		const kind = kindOf(fault.reason);
		const same = kinds.get(kind);
		if (same) same.push(fault);
		else kinds.set(kind, [fault]);
	}
	const sorted = [...kinds.values()].sort((a, b) => b.length - a.length);
	const told = sorted.slice(0, MOST_KINDS).map((same) => sayKind(same, called));
	return [...told, ...(sorted.length > MOST_KINDS ? ['…'] : [])].join(' ');
}
