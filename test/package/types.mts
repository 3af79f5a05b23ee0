import ts from 'typescript';

/**
 * Types throughout. Beyond what the compiler checks by itself, an element of a list or record may
 * be absent; only the matcher, whose columns are read by index millions of times, is spared that.
 */
const EXEMPT = /\/nodes\/Procore\/matching\//;

function optionsOf(config: string): ts.ParsedCommandLine {
	const host: ts.ParseConfigFileHost = {
		...ts.sys,
		onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
			throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
		},
	};
	const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
	if (!parsed) throw new Error(`${config} cannot be read`);
	return parsed;
}

/** What was found is kept, so that the next run looks only at what has changed since. */
function faultsOf(config: string, extra: ts.CompilerOptions): readonly ts.Diagnostic[] {
	const { fileNames, options } = optionsOf(config);
	const kept = { incremental: true, tsBuildInfoFile: `.cache/types/${config}.tsbuildinfo` };
	const program = ts.createIncrementalProgram({
		rootNames: fileNames,
		options: { ...options, ...extra, ...kept, noEmit: true },
	});
	const found = [
		...program.getOptionsDiagnostics(),
		...program.getGlobalDiagnostics(),
		...program.getSyntacticDiagnostics(),
		...program.getSemanticDiagnostics(),
	];
	program.emit();
	return found;
}

const faults = [
	...faultsOf('test/tsconfig.json', {}),
	...faultsOf('page/tsconfig.json', {}),
	...faultsOf('tsconfig.json', { noUncheckedIndexedAccess: true }).filter(
		({ file }) => !file || !EXEMPT.test(file.fileName),
	),
];
const home = { getCurrentDirectory: () => process.cwd(), getNewLine: () => '\n' };
console.log(
	ts.formatDiagnostics(faults, { ...home, getCanonicalFileName: (name) => name }) || 'No faults',
);
process.exitCode = faults.length > 0 ? 1 : 0;
