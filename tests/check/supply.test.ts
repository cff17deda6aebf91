import { expect, test } from 'vitest';
import { auditIn, judgeAudit } from './supply.ts';

const none = { vulnerabilities: {} };
const weak = { vulnerabilities: { leftpad: { severity: 'high' } } };

test('a known weakness in what ships fails the check, one in the tools is only told', () => {
  expect(judgeAudit(weak, weak)).toMatchObject({ failed: 1, notes: expect.stringContaining('leftpad') });
  expect(judgeAudit(none, weak)).toMatchObject({
    failed: 0,
    passed: 1,
    notes: expect.stringContaining('high'),
  });
  expect(judgeAudit(none, none)).toEqual({ passed: 1, failed: 0, notes: '' });
});

test('a registry that gives no answer is said and counts neither way', () => {
  const refused = auditIn('{"message": "405 Method Not Allowed", "statusCode": 405}');
  expect(judgeAudit(refused, refused)).toEqual({
    passed: 0,
    failed: 0,
    notes: expect.stringContaining('405 Method Not Allowed'),
  });
  const noise = auditIn('the network is down\nmore');
  expect(judgeAudit(noise, noise)).toMatchObject({
    passed: 0,
    failed: 0,
    notes: expect.stringContaining('the network is down'),
  });
});
