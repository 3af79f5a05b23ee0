import { getMe, getZone, type Me } from '../../client/endpoints/identity';
import { companyIdIn } from '../../client/ids';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { ProcoreError } from '../../client/ProcoreError';
import type { Company } from '../../client/schemas/records';
import { attempt } from './attempt';
import type { Checklist } from './checklist';
import { screensOf, STATUS_PAGE, type Screens } from './screens';

/** The company that was checked, and who the account is in it. */
export interface CompanyFound {
	id: string;
	name: string;
	zone: string;
	webUrl: string;
	screens: Screens;
	me: Me;
}

const SHOWN = 5;

function choicesOf(companies: Company[] | 'unknown'): string {
	if (companies === 'unknown' || companies.length === 0) return '';
	const shown = companies.slice(0, SHOWN).map(({ id, name }) => `${name ?? ''} (${id})`);
	const more = companies.length > SHOWN ? ` and ${companies.length - SHOWN} more` : '';
	return ` The account can reach: ${shown.join(', ')}${more}.`;
}

const COMPANY_FIX =
	'Choose the company in the node, or fill in Company ID in the Procore credential: the number in the address bar of Procore, as in https://us02.procore.com/NUMBER/company/home.';

/** The company's id; '' and a failed check when there is none. */
function chosenCompany(
	checks: Checklist,
	{ account }: ProcoreClient,
	chosen: string,
	companies: Company[] | 'unknown',
): string {
	const id = chosen ? companyIdIn(chosen) : account.companyId;
	if (id && id !== '0') return id;
	const message = chosen
		? `The company chosen in the node is no company: "${chosen}"`
		: account.companyIdTyped
			? `Company ID in the credential holds no company: "${account.companyIdTyped}"`
			: 'No company is chosen';
	checks.set('companyId', 'failed', { message, fix: COMPANY_FIX + choicesOf(companies) });
	return '';
}

/** Faults that say nothing about the company. */
function stopped(checks: Checklist, field: 'companyId' | 'appInstalled', error: ProcoreError) {
	if (error.trouble === 'rateLimit') {
		checks.set('rateLimit', 'failed', { message: error.message, fix: error.advice });
		return true;
	}
	if (error.trouble !== 'unavailable' && error.trouble !== 'network') return false;
	const message = `Could not be checked: ${error.message}`;
	checks.set(field, 'failed', { message, fix: error.advice, link: STATUS_PAGE });
	return true;
}

function installFix(procore: ProcoreClient, { advice }: ProcoreError): string {
	return procore.account.authType === 'dmsa'
		? `${advice} Only an admin of that company can do this.`
		: `${advice} The app whose keys the credential uses must be installed there too, also when a person signs in.`;
}

/**
 * Whether the company exists and lets the account in. Two calls when all is well.
 * @returns undefined when nothing in the company can be checked
 */
export async function checkCompany(
	checks: Checklist,
	procore: ProcoreClient,
	chosen: string,
	companies: Company[] | 'unknown',
): Promise<CompanyFound | undefined> {
	const id = chosenCompany(checks, procore, chosen, companies);
	if (!id) return undefined;
	const listed =
		companies === 'unknown' ? undefined : companies.find((one) => String(one.id) === id);
	const zone = await attempt(async () => await getZone(procore, id));
	if (zone.error?.trouble === 'companyHeader') {
		const message = `There is no company ${id} in ${procore.account.environmentLabel}`;
		checks.set('companyId', 'failed', { message, fix: COMPANY_FIX + choicesOf(companies) });
		return undefined;
	}
	if (zone.error && stopped(checks, 'companyId', zone.error)) return undefined;
	const webUrl = zone.value?.web_base_url?.replace(/\/+$/, '') || procore.account.hosts.web;
	const screens = screensOf(webUrl, id);
	const name = listed?.name ?? '';
	const me = await attempt(async () => await getMe(procore, id));
	if (me.error?.trouble === 'notFound') {
		const message = `The account finds no company ${id}`;
		checks.set('companyId', 'failed', { message, fix: COMPANY_FIX + choicesOf(companies) });
		return undefined;
	}
	checks.ok('companyId', name ? `${name} (${id})` : `Company ${id}`);
	if (me.error) {
		if (stopped(checks, 'appInstalled', me.error)) return undefined;
		checks.set('appInstalled', 'failed', {
			message: me.error.message,
			fix: installFix(procore, me.error),
			link: screens.admin,
		});
		return undefined;
	}
	const who = me.value.name || me.value.login || me.value.id;
	checks.ok('appInstalled', `The account is ${who} in this company`);
	return { id, name, zone: zone.value?.zone ?? '', webUrl, screens, me: me.value };
}
