import { runCommand } from './publish-data/command/runCommand';
import { requireNode } from './steps/require-node';

requireNode();
process.exitCode = await runCommand(process.argv.slice(2));
