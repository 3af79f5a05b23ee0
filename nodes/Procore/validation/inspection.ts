import type { IDataObject } from 'n8n-workflow';
import type { Me } from '../client/endpoints/identity';
import type { ToolAccess } from '../client/endpoints/rights';
import type { RightsByOperation } from '../client/tools/rights';
import type { ProcoreClient } from '../client/ProcoreClient';
import type { ProcoreError, ErrorKind } from '../client/ProcoreError';
import type { SeenProject } from '../client/schemas/seenProject';
import { attempt, type Ask } from './attempt';
import { Checklist } from './checklist';
import type { Wanted } from './projects/expected';
import type { ProjectTools } from './rights/projectTools';
import { installFix, type Screens } from './screens';

export interface Question {
	/** As typed in the node; '' for the company of the credential. */
	company: string;
	requiredTools: string[];
	/** What the operations of the node need. */
	operations: RightsByOperation;
	wanted: Wanted;
	/** Whether missing projects stop the workflow. */
	isStrict: boolean;
	/** Unix seconds. */
	now: () => number;
}

/** The company that is checked. */
export interface CompanyFound {
	id: string;
	name: string;
	zone: string;
	webUrl: string;
	screens: Screens;
}

/** The projects that the account may work in, and the expected ones that it may not. */
export interface ProjectsFound {
	permitted: SeenProject[];
	missing: IDataObject[];
	advice: string[];
}

/** Ends an inspection when further calls cannot help. What was found so far stays. */
export class Ended extends Error {}

/** Errors that may go away, so that the check is worth running again. */
const PASSING = new Set<ErrorKind>(['unavailable', 'network', 'incomplete', 'rateLimit']);

/** One credential under inspection: its checks, and what was learned on the way. */
export class Inspection {
	readonly checks = new Checklist();
	company?: CompanyFound;
	me?: Me;
	tools: ToolAccess[] = [];
	projectTools?: ProjectTools;
	projects?: ProjectsFound;
	/** Seconds by which Procore's clock is ahead of this machine's. */
	clockAhead = 0;
	/** Whether something could not be checked for now, and should be checked again. */
	checkAgain = false;

	constructor(
		readonly procore: ProcoreClient,
		readonly question: Question,
	) {}

	/**
	 * The result or the error of a call inside the company. A used-up limit and an app that is not
	 * installed explain every further refusal, so they end the inspection here.
	 */
	readonly ask: Ask = async (make) => {
		const result = await attempt(make);
		const { error } = result;
		if (error) this.note(error);
		if (error?.kind === 'rateLimit') this.endForLimit(error);
		if (error?.kind === 'appNotInstalled') this.endForInstallation(error);
		return result;
	};

	note(error: ProcoreError): void {
		if (PASSING.has(error.kind)) this.checkAgain = true;
	}

	endForLimit(error: ProcoreError): never {
		this.note(error);
		const { message, advice } = error;
		this.checks.set('rateLimit', 'failed', { message, fix: advice });
		throw new Ended();
	}

	endForInstallation({ message, advice }: ProcoreError): never {
		const fix = installFix(this.procore.account, advice);
		const link = this.company?.screens.admin;
		this.checks.set('appInstalled', 'failed', { message, fix, link });
		throw new Ended();
	}
}
