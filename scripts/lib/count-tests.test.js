import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { addCounts, countTests, nameFailures } from './count-tests.mjs';

function reportOf(report) {
  const folder = mkdtempSync(path.join(tmpdir(), 'replybook-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

test('tests are counted one by one', () => {
  const file = reportOf({
    numPassedTests: 12,
    numFailedTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
  });
  expect(countTests(file, false)).toEqual({ passed: 12, failed: 1 });
});

test('a file that does not load counts as a failure', () => {
  const file = reportOf({
    numPassedTests: 3,
    numFailedTests: 0,
    testResults: [{ status: 'failed', assertionResults: [] }],
  });
  expect(countTests(file, false)).toEqual({ passed: 3, failed: 1 });
});

test('a run that ends badly is never counted as clean', () => {
  const file = reportOf({ numPassedTests: 3, numFailedTests: 0, testResults: [] });
  expect(countTests(file, false)).toEqual({ passed: 3, failed: 1 });
});

test('a run in which every test was left out is a failure', () => {
  const file = reportOf({ numPassedTests: 0, numFailedTests: 0, testResults: [] });
  expect(countTests(file, true)).toEqual({ passed: 0, failed: 1 });
});

test('a run that wrote no report is a failure', () => {
  expect(countTests('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1 });
});

test('what failed is named with the first line of why', () => {
  const file = reportOf({
    testResults: [
      { name: '/a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
      {
        name: '/b.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed' },
          {
            fullName: 'takes away',
            status: 'failed',
            failureMessages: ['expected 1 to be 2\n at b'],
          },
        ],
      },
      { name: '/c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  });
  expect(nameFailures(file)).toEqual([
    'takes away: expected 1 to be 2',
    '/c.test.ts: no such module',
  ]);
  expect(nameFailures('/nowhere/report.json')).toEqual([]);
});

test('counts are added up', () => {
  expect(
    addCounts([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});
