import { expect, test } from '@jest/globals';
import { admit, type RequestHead } from './admission.rules.ts';

const site = 'https://forum.example';
const get: RequestHead = { method: 'GET', target: '/fi', origin: undefined, fetchSite: undefined, contentType: undefined };
const form: RequestHead = {
  ...get,
  method: 'POST',
  origin: site,
  fetchSite: 'same-origin',
  contentType: 'application/x-www-form-urlencoded; charset=utf-8',
};

test.each([
  ['a page', get],
  ['a form', form],
  ['a form from a browser without Sec-Fetch-Site', { ...form, fetchSite: undefined }],
  ['a page asked for from elsewhere', { ...get, origin: 'https://other.example', fetchSite: 'cross-site' }],
])('%s is admitted', (_name, head) => {
  expect(admit(head, site).kind).toBe('admitted');
});

test.each([
  ['another origin', { ...form, origin: 'https://evil.example' }, 'foreign_form'],
  ['an origin that begins like ours', { ...form, origin: 'https://forum.example.evil.example' }, 'foreign_form'],
  ['our host over plain http', { ...form, origin: 'http://forum.example' }, 'foreign_form'],
  ['no origin', { ...form, origin: undefined }, 'foreign_form'],
  ['origin null', { ...form, origin: 'null' }, 'foreign_form'],
  ['cross-site by Sec-Fetch-Site', { ...form, fetchSite: 'cross-site' }, 'foreign_form'],
  ['same-site by Sec-Fetch-Site', { ...form, fetchSite: 'same-site' }, 'foreign_form'],
  ['JSON', { ...form, contentType: 'application/json' }, 'wrong_type'],
  ['plain text', { ...form, contentType: 'text/plain' }, 'wrong_type'],
  ['no type', { ...form, contentType: undefined }, 'wrong_type'],
  ['PUT', { ...form, method: 'PUT' }, 'wrong_method'],
  ['OPTIONS', { ...get, method: 'OPTIONS' }, 'wrong_method'],
  ['half an escape', { ...get, target: '/fi/%E0%A4' }, 'bad_address'],
  ['a null byte', { ...get, target: '/fi/%00' }, 'bad_address'],
  ['another host', { ...get, target: '//evil.example/fi' }, 'bad_address'],
  ['another host, escaped', { ...get, target: '/%2Fevil.example' }, 'bad_address'],
  ['a whole address', { ...get, target: 'https://evil.example/fi' }, 'bad_address'],
  ['an endless address', { ...get, target: `/${'a'.repeat(5_000)}` }, 'bad_address'],
  ['the router’s data', { ...get, target: '/fi/boards.data' }, 'not_a_page'],
  ['the router’s manifest', { ...get, target: '/__manifest?paths=/fi' }, 'not_a_page'],
])('%s is turned down', (_name, head, reason) => {
  expect(admit(head, site)).toEqual({ kind: 'refused', reason });
});
