import { fold, splitWords } from '../../matching/text/foldText';
import {
	CANADIAN_PROVINCES,
	OTHER_CANADIAN_NAMES,
	OTHER_US_NAMES,
	US_STATES,
} from '../../matching/words/lists/usStates';
import { OTHER_STATE_NAMES } from './stateNames';
import { SUBDIVISIONS } from './subdivisions';

/** Words that say what a state is, not which one. */
const KINDS = new Set(
	'state province provincia provincie county co region prefecture governorate oblast emirate canton department departamento of the de'.split(
		' ',
	),
);

/**
 * The words that tell which state it is: `State of New York` and `N.S.W.` are `new york` and `nsw`.
 */
function keyOf(text: string): string {
	const words = splitWords(fold(text).replace(/\./g, ''));
	const telling = words.filter((word) => !KINDS.has(word));
	return (telling.length > 0 ? telling : words).join(' ');
}

/** One country a line. */
const LINES = [
	`US ${US_STATES}|${OTHER_US_NAMES}`,
	`CA ${CANADIAN_PROVINCES}|${OTHER_CANADIAN_NAMES}`,
	...`${SUBDIVISIONS}\n${OTHER_STATE_NAMES}`.split('\n'),
];

/**
 * By name, code and code with country (`au nsw`): the states that it stands for, such as `AU NSW`.
 */
let known: Map<string, string[]> | undefined;

function readStates(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const add = (key: string, state: string) => {
		const states = found.get(key);
		if (!states) found.set(key, [state]);
		else if (!states.includes(state)) states.push(state);
	};
	for (const line of LINES) {
		const country = line.slice(0, 2);
		for (const entry of line.slice(3).split('|')) {
			const [code = ''] = entry.split(' ', 1);
			const state = `${country} ${code}`;
			add(keyOf(entry.slice(code.length + 1)), state);
			add(code.toLowerCase(), state);
			add(state.toLowerCase(), state);
		}
	}
	return found;
}

/**
 * Whether two texts name one state or province, by code or by name, in the countries that are listed.
 * @param country two letters, where it is known; it decides between states with one code
 */
export function isSameState(one: string, other: string, country: string): boolean {
	const [oneKey, otherKey] = [keyOf(one), keyOf(other)];
	if (oneKey === otherKey) return true;
	known ??= readStates();
	const states = known.get(oneKey) ?? [];
	const others = known.get(otherKey) ?? [];
	const here = (state: string) => state.startsWith(`${country} `);
	const both = states.filter((state) => others.includes(state));
	return states.some(here) && others.some(here) ? both.some(here) : both.length > 0;
}
