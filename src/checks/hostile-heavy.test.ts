import { describe } from 'node:test';
import { findingsApart, testCases } from './hostile-cases.fixture.ts';
import { heavyCases } from './hostile-heavy.fixture.ts';

describe('a text made to hang or to break the check', { concurrency: 4 }, () => {
  testCases(heavyCases, findingsApart);
});
