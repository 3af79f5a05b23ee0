import type { Answer } from './route.mts';
import type { Fault } from './types.mts';

function relinked(answer: Answer, faults: Fault[]): Answer {
	const fault = faults.find((one) => one.kind === 'link');
	const { link = '', ...headers } = answer.headers ?? {};
	if (!fault) return answer;
	if (fault.link === 'none') return { ...answer, headers };
	const hasNext = fault.link === 'cursor' && link.includes('rel="next"');
	const cursor = hasNext ? '<https://procore.test/?page_start=99>; rel="next"' : '';
	return { ...answer, headers: { ...headers, link: cursor } };
}

function recounted(answer: Answer, faults: Fault[]): Answer {
	const fault = faults.find((one) => one.kind === 'total');
	const { total, ...headers } = answer.headers ?? {};
	if (!fault || total === undefined) return answer;
	if (fault.total === 'none') return { ...answer, headers };
	return { ...answer, headers: { ...headers, total: String(fault.total) } };
}

/** A list whose headers say what is not so. */
export const lying = (answer: Answer, faults: Fault[]): Answer =>
	recounted(relinked(answer, faults), faults);
