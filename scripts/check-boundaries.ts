import { run } from './check-boundaries/run';

process.exitCode = await run(process.argv.slice(2), { out: process.stdout, err: process.stderr });
