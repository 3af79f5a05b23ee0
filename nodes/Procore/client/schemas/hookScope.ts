/** A hook belongs to one company or to one of its projects. */
export interface HookScope {
	companyId: string;
	/** '' at company level. */
	projectId: string;
}
