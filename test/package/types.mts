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

function faultsOf(config: string, extra: ts.CompilerOptions): readonly ts.Diagnostic[] {
	const { fileNames, options } = optionsOf(config);
	const program = ts.createProgram(fileNames, { ...options, ...extra, noEmit: true });
	return ts.getPreEmitDiagnostics(program);
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
