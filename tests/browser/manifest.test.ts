import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtExtension, ROOT, type Target } from '../../tools/build.ts';

interface Manifest {
  readonly version: string;
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
}

const manifestOf = (target: Target): Manifest =>
  JSON.parse(readFileSync(`${builtExtension(target)}/manifest.json`, 'utf8'));

const PERMISSIONS = {
  chrome: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
} as const;

for (const target of ['chrome', 'firefox'] as const) {
  const manifest = manifestOf(target);

  test(`${target}: asks for these permissions and not one more`, () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[target]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test(`${target}: stands on no site: hosts are the reader's to give, and nothing runs on a page unasked`, () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test(`${target}: no page can reach into it`, () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self'");
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|\*/);
  });

  test(`${target}: has the project's version`, () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
    expect(manifest).toMatchObject({ version, manifest_version: 3 });
  });
}
