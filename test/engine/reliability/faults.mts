import type { Fault, FaultMatch } from '../../simulator/types.mts';

type Made<F> = F extends Fault ? Omit<F, keyof FaultMatch> : never;

/** What a fault is for whoever made the call; {@link expected} says what follows from it. */
export type Nature =
	/** The answer is right, and late. */
	| 'late'
	/** The token is refused: n8n renews it. */
	| 'token'
	/** The call was read and refused. */
	| 'refused'
	/** Refused before anything happened: come back later. */
	| 'limited'
	/** A gateway gives up; what is behind it may go on. */
	| 'gateway'
	/** The server fails; how far it came is not known. */
	| 'failing'
	/** Nothing comes back, or a part of an answer. */
	| 'lost'
	/** All of an answer comes back, with a good status and without its content. */
	| 'spoiled'
	/** Another address is named. */
	| 'elsewhere'
	/** The headers of a list say what is not so. */
	| 'lying';

/** A row of the matrix. */
export interface FaultCase {
	title: string;
	nature: Nature;
	fault: Made<Fault>;
	/** Whether the work is done all the same. */
	isDone: boolean;
	/** What a failure says of Procore, and of the host that keeps files. */
	says: RegExp;
	storageSays: RegExp;
	/** Of what is limited or busy: calls until a run gives up, by who waits. */
	attempts?: Attempts;
	/** Seconds that must pass before the second call. */
	pause?: number;
	/** Of what is spoiled: whether Procore's answer, or a file, is told to be incomplete. */
	isIncomplete?: { answer: boolean; file: boolean };
	/** Of a list that lies: what follows from it. */
	lie?: Lie;
}

/** By who waits: nodes here 120 seconds, triggers 12; a storage host gets three calls at most. */
export interface Attempts {
	node: number;
	trigger: number;
	storage: number;
}

export interface Lie {
	/** Whether a notice says that the list may not be complete. */
	isNoticed: boolean;
	/** Calls that are made for pages which do not exist: by a list of one page, and by one of more. */
	beyond: { one: number; more: number };
	/** Whether a list of more than one page ends too early. */
	isShort: boolean;
}

const WORDS = 'Something went wrong. ';
const BIG = WORDS.repeat((30 * 1024 * 1024) / WORDS.length);
const PAGE = '<html><head><title>Sign in to the guest network</title></head><body></body></html>';

type Answered = Extract<Fault, { kind: 'answer' }>;

const answered = (status: number) => new RegExp(`^The storage host \\S+ answered HTTP ${status}`);
const unavailable = (status: number) => new RegExp(`^Procore is unavailable \\(HTTP ${status}\\)`);

const refusal = (status: number, title: string, says: RegExp): FaultCase => ({
	title: `${status} ${title}`,
	nature: status === 401 ? 'token' : 'refused',
	fault: { kind: 'answer', status, body: { errors: 'No' } },
	isDone: false,
	says,
	storageSays: answered(status),
});

const waiting = (
	status: 429 | 503,
	title: string,
	attempts: Attempts,
	{ pause = 0, headers = {} }: { pause?: number; headers?: Record<string, string> } = {},
): FaultCase => ({
	title: `${status} ${title}`,
	nature: 'limited',
	fault: { kind: 'answer', status, text: '', headers },
	isDone: false,
	says: status === 429 ? /^Procore's call limit is used up/ : unavailable(status),
	storageSays: answered(status),
	attempts,
	pause,
});

/** With the work done behind it, which is the worse case. */
const failing = (status: number, title: string, nature: Nature, text = ''): FaultCase => ({
	title: `${status} ${title}`,
	nature,
	fault: { kind: 'answer', status, isDone: true, text },
	isDone: true,
	says: unavailable(status),
	storageSays: answered(status),
});

const lost = (title: string, fault: Made<Fault>, says: RegExp, isDone = true): FaultCase => ({
	title,
	nature: 'lost',
	fault,
	isDone,
	says,
	storageSays: says,
});

const NOT_REACHED = / could not be reached: the connection was cut off/;
const NOT_WHOLE = / did not arrive whole/;

const spoiled = (
	title: string,
	fault: Made<Fault>,
	isIncomplete: FaultCase['isIncomplete'],
	says: RegExp,
): FaultCase => ({
	title,
	nature: 'spoiled',
	fault,
	isDone: true,
	says,
	storageSays: /^The file did not arrive whole: Procore says that it has \d+ bytes/,
	isIncomplete,
});

const instead = (more: Pick<Answered, 'text' | 'body'>): Made<Fault> => ({
	kind: 'answer',
	status: 200,
	isDone: true,
	...more,
});

const lying = (title: string, fault: Made<Fault>, lie: Partial<Lie> = {}): FaultCase => ({
	title,
	nature: 'lying',
	fault,
	isDone: true,
	says: /^$/,
	storageSays: /^$/,
	lie: { isNoticed: false, beyond: { one: 0, more: 0 }, isShort: false, ...lie },
});

/** Seconds. */
const LONG_PAUSE = 50;
const SHORT_PAUSE = 5;

/** Every fault that the simulator can make. @param now Unix seconds */
export const faultCases = (now: number): FaultCase[] => [
	{
		title: 'An answer that is late',
		nature: 'late',
		fault: { kind: 'latency', delayMs: 100 },
		isDone: true,
		says: /^$/,
		storageSays: /^$/,
	},
	refusal(401, 'token refused', /^Procore did not accept the sign-in/),
	refusal(403, 'no permission', /^Procore refused the call: no permission/),
	refusal(404, 'not found', /^Procore found nothing at this address/),
	refusal(409, 'conflict', /^Procore answered HTTP 409/),
	refusal(422, 'refused by field', /^Procore answered HTTP 422/),
	// Two pauses fit into the time that a node waits, and none into that of a trigger.
	waiting(
		429,
		`with Retry-After: ${LONG_PAUSE}`,
		{ node: 3, trigger: 1, storage: 1 },
		{ pause: LONG_PAUSE, headers: { 'retry-after': String(LONG_PAUSE) } },
	),
	waiting(
		429,
		`with X-Rate-Limit-Reset in ${SHORT_PAUSE} s`,
		{ node: 6, trigger: 6, storage: 3 },
		{
			pause: SHORT_PAUSE,
			headers: { 'x-rate-limit-reset': String(Math.ceil(now) + SHORT_PAUSE) },
		},
	),
	// 0.5, 1, 2, 4 and 8 seconds: with the last one it is more than a trigger waits.
	waiting(429, 'without headers', { node: 6, trigger: 5, storage: 3 }),
	failing(500, 'server error', 'failing'),
	failing(500, 'with a body of 30 MB', 'failing', BIG),
	failing(502, 'bad gateway', 'gateway'),
	waiting(503, 'unavailable', { node: 6, trigger: 5, storage: 3 }),
	failing(504, 'gateway timeout', 'gateway'),
	lost('Connection lost before the work', { kind: 'drop' }, NOT_REACHED, false),
	lost('Connection lost after the work', { kind: 'loseAnswer' }, NOT_REACHED),
	lost(
		'Answer cut off, its length told',
		{ kind: 'cut', afterBytes: 1, framing: 'length' },
		NOT_WHOLE,
	),
	lost('Answer cut off in chunks', { kind: 'cut', afterBytes: 1, framing: 'chunked' }, NOT_WHOLE),
	lost('Answer that cannot be unpacked', { kind: 'saysGzip' }, NOT_WHOLE),
	spoiled(
		'JSON that ends in the middle',
		{ kind: 'malformed' },
		{ answer: true, file: false },
		/ was cut off: it is not complete JSON/,
	),
	spoiled(
		'An empty answer',
		instead({ text: '' }),
		{ answer: true, file: true },
		/ is empty, where (?:data|a list) must be/,
	),
	spoiled(
		'HTML instead of JSON',
		instead({ text: PAGE }),
		{ answer: false, file: true },
		/ is (?:a web page, where data must be|not a list)/,
	),
	spoiled(
		'JSON of another type',
		instead({ body: 'ok' }),
		{ answer: false, file: true },
		/ is (?:text, where data must be|not a list)/,
	),
	{
		title: 'Redirect to itself',
		nature: 'elsewhere',
		fault: { kind: 'redirectLoop' },
		isDone: false,
		says: /it was redirected more than 5 times| redirects the call to \S+ \(HTTP 302\), and it was not sent on/,
		storageSays: /it was redirected more than 5 times| answered HTTP 302/,
	},
	lying('Link is missing', { kind: 'link', link: 'none' }),
	lying('Link is empty', { kind: 'link', link: 'empty' }),
	lying('Link names a cursor', { kind: 'link', link: 'cursor' }),
	lying('Total is missing', { kind: 'total', total: 'none' }),
	lying('Total is too low', { kind: 'total', total: 1 }, { isNoticed: true }),
	// It ends after two pages that bring nothing; one with a full first page has
	// six pages under way then, one more for each of the two that brought something.
	lying(
		'Total is too high',
		{ kind: 'total', total: 900 },
		{ isNoticed: true, beyond: { one: 2, more: 6 } },
	),
	lying('Every page is the first one', { kind: 'ignorePage' }, { isShort: true }),
];
