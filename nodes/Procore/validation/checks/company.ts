import { getZone } from '../../client/endpoints/identity';
import { companyIdIn } from '../../client/ids';
import { attempt } from '../attempt';
import type { CompanyFound, Inspection } from '../inspection';
import { screensOf } from '../screens';
import type { Reach } from './signIn';

const SHOWN = 5;

function choicesOf(companies: Reach): string {
	if (companies === 'unknown' || companies.length === 0) return '';
	const shown = companies.slice(0, SHOWN).map(({ id, name }) => `${name ?? ''} (${id})`);
	const more = companies.length > SHOWN ? ` and ${companies.length - SHOWN} more` : '';
	return ` The account can reach: ${shown.join(', ')}${more}.`;
}

export const companyFix = (companies: Reach) =>
	`Choose the company in the node, or fill in Company ID in the Procore credential: the number in the address bar of Procore, as in https://us02.procore.com/NUMBER/company/home.${choicesOf(companies)}`;

/** The company's id; '' and a failed check when there is none. */
function chosenCompany({ checks, procore, question }: Inspection, companies: Reach): string {
	const { account } = procore;
	const chosen = question.company;
	const id = chosen ? companyIdIn(chosen) : account.companyId;
	if (id && id !== '0') return id;
	const message = chosen
		? `The company chosen in the node is not a company ID: "${chosen}"`
		: account.companyIdTyped
			? `Company ID in the credential is not a company ID: "${account.companyIdTyped}"`
			: 'No company is chosen';
	checks.set('companyId', 'failed', { message, fix: companyFix(companies) });
	return '';
}

/**
 * Finds the company and the addresses of its screens. One call, only for the links and to know that
 * the company exists: its other errors do not fail the check.
 * @returns undefined when there is no such company
 */
export async function checkCompany(
	inspection: Inspection,
	companies: Reach,
): Promise<CompanyFound | undefined> {
	const { checks, procore } = inspection;
	const id = chosenCompany(inspection, companies);
	if (!id) return undefined;
	const listed =
		companies === 'unknown' ? undefined : companies.find((one) => String(one.id) === id);
	const zone = await attempt(async () => await getZone(procore, id));
	if (zone.error?.kind === 'rateLimit') return inspection.endForLimit(zone.error);
	if (zone.error?.kind === 'companyHeader') {
		const message = `There is no company ${id} in ${procore.account.environmentLabel}`;
		checks.set('companyId', 'failed', { message, fix: companyFix(companies) });
		return undefined;
	}
	const stated = String(zone.value?.web_base_url ?? '').replace(/\/+$/, '');
	const webUrl = stated || procore.account.hosts.web;
	const name = listed?.name ?? '';
	const company = {
		id,
		name,
		zone: String(zone.value?.zone ?? ''),
		webUrl,
		screens: screensOf(webUrl, id),
	};
	inspection.company = company;
	const exists = zone.value ?? listed ?? zone.error?.kind === 'appNotInstalled';
	if (exists) checks.ok('companyId', companyInWords(company));
	return company;
}

export const companyInWords = ({ id, name }: Pick<CompanyFound, 'id' | 'name'>) =>
	name ? `${name} (${id})` : `Company ${id}`;
