import type { Expected, Lasting, Outcome } from './expected.mts';

/** What came out of the cells of one row, by the title of the operation. */
export type Row = Map<string, Partial<Record<Lasting, Expected>>>;

const SIGNS: Record<Outcome, string> = {
	whole: '✓',
	noticed: '✓!',
	short: '~!',
	others: '◐',
	failed: '✗',
	unsure: '?',
};

const signOf = ({ outcome, calls }: Expected) => `${SIGNS[outcome]} ${calls}`;

/** `✓ 2, ✗ 3`: once, and every time; one of them where both are the same. */
const cellOf = ({ once, always }: Partial<Record<Lasting, Expected>> = {}) =>
	[once, always].flatMap((each) => (each ? [signOf(each)] : [])).join(', ') || '–';

const lineOf = (cells: string[]) => `| ${cells.join(' | ')} |`;

const tableOf = (heads: string[], rows: string[][]) =>
	[lineOf(heads), lineOf(heads.map(() => '---')), ...rows.map(lineOf)].join('\n');

export function documentOf(
	operations: string[],
	rows: Map<string, Row>,
	said: Map<string, string>,
): string {
	const matrix = [...rows].map(([fault, row]) => [
		fault,
		...operations.map((operation) => cellOf(row.get(operation))),
	]);
	const words = [...said].map(([fault, text]) => [fault, text]);
	return `# Reliability

This page shows what comes out of a node when Procore, a file storage or the network fails.

Look for the fault on the left, and for what the node was doing at the top. The sign in that cell says how it ends:

| Sign | Meaning |
| --- | --- |
| ✓ | all comes out, as without the fault |
| ✓! | all comes out, and a notice says that the list may not be complete |
| ~! | less comes out, and a notice says so |
| ◐ | the other projects come out, and this one is an item with the error |
| ✗ | it fails and says what to do; nothing is changed in Procore |
| ? | it fails and says that the change may have been made: look in Procore before you run it again |
| – | the fault cannot occur there, since nothing is listed |

The number counts how often the call with the fault was made. \`✓ 2\` means that the first call failed and the second one succeeded. Many cells have two entries: the first is for a fault that is over after one call, the second for a fault that stays. \`✓ 2, ✗ 3\` means: if the fault is over, the second call succeeds; if it stays, the node fails after three calls.

When Procore says that its limit is used up, a node waits for up to two minutes (*Call Limit > Wait at Most*) and a trigger for up to twelve seconds. A file storage is given half a minute.

A test writes this page. It runs the package in n8n's engine against [a simulated Procore](../test/simulator/README.md) that makes each fault on purpose, with a clock that is moved ahead. The test fails when a run differs from this page. For developers: \`UPDATE_RELIABILITY=1 npm run test:engine -- reliability\` writes it, and [these rules](../test/engine/reliability/expected.mts) say what each cell must be.

${tableOf(['Fault', ...operations], matrix)}

## Rules

- **Nothing is lost.** What fails says so. A list that may not be complete says so. A poll that fails gives its changes the next time.
- **Nothing is made twice.** A write whose outcome is not known is sent once. In the rows 500, 502, 504, *Connection lost after the work*, and those about the content of an answer, Procore has made the change behind the fault: it is there once. Only a write that was refused before anything happened (401, 429, 503) is sent again. [Why](decisions/0006-writes-are-not-repeated.md)
- **Reads are repeated** when their answer is lost, cut off or empty: three calls in all.
- **Nothing hangs.** No cell waits longer than the time that it may wait for a limit.
- **A publication is all or nothing.** One that fails leaves no hook behind, and the next one makes one hook. A hook that could not be removed stays until the next publication, which takes it over; n8n's log says so (✗ and ? under *Unpublish a trigger*). A hook that is not found is gone.
- **Uploads.** Bytes that were stored twice do no harm: nothing is in Procore before the file is made of them. What a storage host answers to them does not matter.
- **Downloads.** A file must have as many bytes as Procore says. A page that comes instead of it is not taken for it.
- **The token.** When Procore refuses it, n8n fetches another one and sends the call again, whatever it does.
- **A clean run** of each operation makes no call that Procore refuses.

## What a failure says

As *Read one record* says it, without the address. Writes add that the change may have been made, where it may.

${tableOf(['Fault', 'Message'], words)}
`;
}
