import type { IWebhookDescription } from 'n8n-workflow';

/** The path is empty, so that the address is n8n's own `$execution.resumeFormUrl`. */
const waiting = {
	name: 'default',
	path: '',
	isFullPath: true,
	restartWebhook: true,
	responseMode: 'onReceived',
	responseData: '',
} as const;

/**
 * The page and its answer, at `$execution.resumeFormUrl` and at `$execution.resumeUrl`. In a
 * constant of its own: n8n's lint takes a list in the description for that of a trigger.
 */
export const reviewWebhooks: IWebhookDescription[] = [
	{ ...waiting, httpMethod: 'GET' },
	{ ...waiting, httpMethod: 'POST' },
	{ ...waiting, httpMethod: 'GET', nodeType: 'form' },
	{ ...waiting, httpMethod: 'POST', nodeType: 'form' },
];

/** What the editor shows in the output panel while a review waits. */
export const waitingTooltip =
	'={{ $parameter.operation === "review" ? "Decide the rows <a href=\\"" + $execution.resumeFormUrl + "\\" target=\\"_blank\\">on this page</a>" : "" }}';
