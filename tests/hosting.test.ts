import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caching, headers, headersFile, policyInPage } from '../tools/hosting.ts';

test('the nginx example sends what the build says', () => {
  const example = /```nginx\n([^`]+)```/.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1] ?? '';
  const sent = [...example.matchAll(/^\s*add_header ([\w-]+) "([^"]+)" always;$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(sent)).toEqual(headers);
  expect(example).toContain('add_header Cache-Control $caching;');
  expect(example).toContain(`default "${caching.rest}";`);
  expect(example).toContain(`~/assets/ "${caching.assets}";`);
});

test('the policy allows own files only, and no text as code', () => {
  const policy = headers['Content-Security-Policy'];
  expect(policy.startsWith(policyInPage)).toBe(true);
  expect(policy).not.toMatch(/unsafe|https?:|\*|nonce|strict-dynamic/);
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy.split('; ')).toContain(rule);
  }
  expect(headers['Permissions-Policy']).not.toMatch(/=(?!\(\))/);
});

test('of the headers’ file every path gets each header once', () => {
  const rules = new Map<string, string[]>();
  let path = '';
  for (const line of headersFile().split('\n').filter(Boolean)) {
    if (line.startsWith('/')) rules.set((path = line), []);
    else rules.get(path)?.push(line.trim().split(':', 1)[0] ?? '');
  }
  expect(rules.get('/*')).toEqual(Object.keys(headers));
  rules.delete('/*');
  for (const names of rules.values()) expect(names).toEqual(['Cache-Control']);
});
