import { expect, test } from '@playwright/test';
import { today } from '../../src/browser/reading/today.ts';

test('today is the day of the clock where the reader is, in the first and the last minute too', () => {
  expect(today(new Date(2035, 0, 1, 0, 0))).toBe('2035-01-01');
  expect(today(new Date(2035, 5, 30, 23, 59))).toBe('2035-06-30');
});
