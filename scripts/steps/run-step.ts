import { spawn } from 'node:child_process';

export type Step = { headline: string; commands: string[]; env?: Record<string, string> };

/** Runs the commands one after the other, up to the first that fails. */
export async function runStep({ headline, commands, env }: Step): Promise<boolean> {
  console.log(`\n── ${headline} ──`);
  const started = Date.now();
  const succeeded = await runAll(commands, { ...process.env, ...env });
  console.log(`${headline}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return succeeded;
}

async function runAll(commands: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  for (const command of commands) {
    if ((await exitCodeOf(command, env)) !== 0) return false;
  }
  return true;
}

/** A shell finds the tools: npm puts node_modules/.bin on the path of its scripts. */
function exitCodeOf(command: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { stdio: 'inherit', shell: true, env });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
