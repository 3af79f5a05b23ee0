import { getMe } from '../../client/endpoints/identity';
import type { ProcoreError } from '../../client/ProcoreError';
import { companyFix, companyInWords } from './company';
import type { CompanyFound, Inspection } from '../inspection';
import { fixAfter, installFix, linkAfter } from '../screens';
import type { Reach } from './signIn';

/** Procore lists to a service account the companies that installed its app. */
function isMissingFrom(companies: Reach, id: string): boolean {
	return companies !== 'unknown' && !companies.some((company) => String(company.id) === id);
}

function reportNotInstalled(inspection: Inspection, { id, screens }: CompanyFound): void {
	const { checks, procore } = inspection;
	if (!checks.of('companyId')) {
		const message = `It is not known whether company ${id} exists`;
		checks.set('companyId', 'warning', { message, fix: companyFix('unknown') });
	}
	checks.set('appInstalled', 'failed', {
		message: `The app is not installed in Procore company ${id}: the company is not among those that the service account can reach`,
		fix: installFix(
			procore.account,
			`Ask a Procore admin of company ${id} to install the app: Company Admin > App Management > Install App (custom apps: Install Custom App, with the app's version key). If the app is installed elsewhere, choose that company in the node or correct Company ID in the credential.`,
		),
		link: screens.admin,
	});
}

/** Why the company refuses the account, and who can change that. */
function refusalFix({ procore }: Inspection, error: ProcoreError, companyId: string): string {
	const isService = procore.account.authType === 'dmsa';
	switch (error.kind) {
		case 'permission':
			return isService
				? `Procore does not let the service account into company ${companyId}. Ask a Procore admin there whether the app is installed (Company Admin > App Management) and whether its user is active (Company Directory).`
				: `Procore does not let this person into company ${companyId}. Ask a Procore admin there to add the person to the Company Directory, or choose another company.`;
		case 'token':
			return `Procore accepted the sign-in but not for company ${companyId}; usually the app is not installed there. ${error.advice}`;
		default:
			return fixAfter(error);
	}
}

/** Reports Procore's reason why the account was not found in the company. */
function reportRefusal(
	inspection: Inspection,
	company: CompanyFound,
	companies: Reach,
	error: ProcoreError,
): void {
	const { checks } = inspection;
	if (error.kind === 'notFound' || error.kind === 'companyHeader') {
		const message = `The account finds no company ${company.id}`;
		checks.set('companyId', 'failed', { message, fix: companyFix(companies) });
		return;
	}
	const isAnswer = error.kind === 'permission' || error.kind === 'token';
	checks.set('appInstalled', 'failed', {
		message: isAnswer ? error.message : `Could not be checked: ${error.message}`,
		fix: refusalFix(inspection, error, company.id),
		link: linkAfter(error, company.screens.admin),
	});
}

/**
 * Whether the company accepts the account. One call if nothing is wrong.
 * @returns whether anything in the company can be checked
 */
export async function checkInstallation(
	inspection: Inspection,
	company: CompanyFound,
	companies: Reach,
): Promise<boolean> {
	const { checks, procore, ask } = inspection;
	if (procore.account.authType === 'dmsa' && isMissingFrom(companies, company.id)) {
		reportNotInstalled(inspection, company);
		return false;
	}
	const { value: me, error } = await ask(async () => await getMe(procore, company.id));
	if (error) {
		reportRefusal(inspection, company, companies, error);
		return false;
	}
	inspection.me = me;
	if (me.clock !== undefined) inspection.clockAhead = me.clock - inspection.question.now();
	checks.ok('companyId', companyInWords(company));
	checks.ok('appInstalled', `The account is ${me.name || me.login || me.id} in this company`);
	return true;
}
