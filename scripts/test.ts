import { spawnSync } from 'node:child_process';

for (const script of ['lint', 'check', 'test:unit']) {
  const { status } = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
