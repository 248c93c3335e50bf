import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser on this machine. */
export interface Browser {
  readonly name: string;
  readonly path: string;
}

export type BrowserFamily = 'chromium' | 'firefox';

/** Where browsers are installed, the plainest first: Chromium accepts extensions most readily. */
interface Place {
  readonly name: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
}

const onMac = (app: string): string[] =>
  ['/Applications', join(homedir(), 'Applications')].map((folder) =>
    join(folder, `${app}.app`, 'Contents', 'MacOS', app),
  );

const onWindows = (...parts: string[]): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [join(folder, ...parts)] : [];
  });

const PLACES: Readonly<Record<BrowserFamily, readonly Place[]>> = {
  chromium: [
    {
      name: 'Chromium',
      commands: ['chromium', 'chromium-browser'],
      paths: [...onMac('Chromium'), ...onWindows('Chromium', 'Application', 'chrome.exe')],
    },
    {
      name: 'Chrome',
      commands: ['google-chrome', 'google-chrome-stable'],
      paths: [...onMac('Google Chrome'), ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe')],
    },
    {
      name: 'Edge',
      commands: ['microsoft-edge', 'microsoft-edge-stable'],
      paths: [...onMac('Microsoft Edge'), ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe')],
    },
    {
      name: 'Brave',
      commands: ['brave-browser', 'brave'],
      paths: [
        ...onMac('Brave Browser'),
        ...onWindows('BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
      ],
    },
  ],
  firefox: [
    {
      name: 'Firefox',
      commands: ['firefox-esr', 'firefox'],
      paths: [...onMac('firefox'), ...onMac('Firefox'), ...onWindows('Mozilla Firefox', 'firefox.exe')],
    },
  ],
};

/** Environment variables that choose another browser than the one found. */
const OVERRIDES: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'PULLQUOTE_CHROMIUM',
  firefox: 'PULLQUOTE_FIREFOX',
};

const DEBIAN_PACKAGES: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
};

/** The first browser of a family on this machine, or null. `PULLQUOTE_CHROMIUM` and `PULLQUOTE_FIREFOX` name another. */
export function findBrowser(family: BrowserFamily): Browser | null {
  const chosen = process.env[OVERRIDES[family]];
  if (chosen) return { name: chosen, path: chosen };
  for (const { name, commands, paths } of PLACES[family]) {
    const path = commands.map(onPath).find(Boolean) ?? paths.find(existsSync);
    if (path) return { name, path };
  }
  return null;
}

/**
 * A browser of the family, installed first where that is ours to do: on Debian and Ubuntu, as root.
 * Throws with a sentence that says what to install everywhere else.
 */
export function requireBrowser(family: BrowserFamily): Browser {
  const found = findBrowser(family) ?? (isDebianAsRoot() ? install(family) : null);
  if (found) return found;
  throw new Error(
    family === 'chromium'
      ? `No Chromium, Chrome, Edge or Brave found. Install one, or set ${OVERRIDES.chromium} to its path.`
      : `No Firefox found. Install Firefox (140 or newer), or set ${OVERRIDES.firefox} to its path.`,
  );
}

function install(family: BrowserFamily): Browser | null {
  const packages = DEBIAN_PACKAGES[family];
  console.log(`No ${family} here: installing ${packages.join(', ')} with apt-get.`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  return findBrowser(family);
}

function apt(...args: string[]): void {
  const run = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) throw new Error(`apt-get ${args[0]} failed:\n${run.stderr}`);
}

function isDebianAsRoot(): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function onPath(command: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
