#!/usr/bin/env node
// The yardstick: what Node and PostgreSQL can give at most for a forum page on this machine. Every ratio that is published is
// measured against it, so it must not be tuned: a change here changes the meaning of all figures.
// Plain node:http + pg, one or two indexed prepared queries a page, HTML by template strings. Run it from the project's root:
//
//   node tools/bench/bare.mjs --db URL [--port 4700] [--posts 20000] [--threads 1000] [--seed-only]
//
// It keeps its own rows in the schema `bare` of the given database, made once for the given volume.
//   GET /                 boards            GET /board/:n?page=     20 threads of a board
//   GET /thread/:n?page=  20 posts          GET /search?q=          20 newest hits, English
//   GET /memory/thread/:n the same thread bytes from memory, no query (the limit for cached pages)
//   POST /thread/:n       one insert in a transaction, answered after commit (body = text)
import { Buffer } from 'node:buffer';
import console from 'node:console';
import http from 'node:http';
import { createRequire } from 'node:module';
import process from 'node:process';
import { URL } from 'node:url';
import { parseArgs } from 'node:util';

const { Pool } = createRequire(`${process.cwd()}/package.json`)('pg');
const { values: option } = parseArgs({
  options: {
    db: { type: 'string' },
    port: { type: 'string', default: '4700' },
    posts: { type: 'string', default: '20000' },
    threads: { type: 'string', default: '1000' },
    'seed-only': { type: 'boolean', default: false },
  },
});
const posts = Number(option.posts),
  threads = Number(option.threads),
  pageSize = 20;
const pool = new Pool({ connectionString: option.db, max: 10 });

async function seed() {
  const marker = `posts ${posts} threads ${threads}`;
  const found = await pool.query("select obj_description(to_regnamespace('bare'), 'pg_namespace') as marker");
  if (found.rows[0].marker === marker) return;
  const words =
    "array['morning','friend','sleep','walk','worry','doctor','medicine','week','craving','family','breath','tired','hope','relapse','group','night','work','letter','quiet','forest','coffee','money','shame','sister','winter','lake','answer','listen','step','rest']";
  const sentence = (n, salt) =>
    `(select string_agg((${words})[1 + (abs(hashint8(${salt} * 7919 + w)) % 30)], ' ') from generate_series(1, ${n}) w)`;
  await pool.query(`
    drop schema if exists bare cascade; create schema bare;
    create table bare.boards (id int primary key, name text not null, description text not null);
    create table bare.people (id int primary key, name text not null);
    create table bare.threads (id int primary key, board_id int not null references bare.boards, author_id int not null, title text not null, post_count int not null, last_at timestamptz not null);
    create table bare.posts (id bigserial primary key, thread_id int not null references bare.threads, position int not null, author_id int not null, body text not null, at timestamptz not null,
      words tsvector generated always as (to_tsvector('english', body)) stored);
    insert into bare.boards select i, 'Board ' || i, ${sentence(12, 'i')} from generate_series(1, 10) i;
    insert into bare.people select i, 'Quiet Birch ' || i from generate_series(1, 500) i;
    insert into bare.threads select i, 1 + i % 10, 1 + i % 500, ${sentence(7, 'i')}, ${Math.ceil(posts / threads)}, now() - i * interval '1 minute' from generate_series(1, ${threads}) i;
    insert into bare.posts (thread_id, position, author_id, body, at)
      select 1 + (i - 1) / ${Math.ceil(posts / threads)}, 1 + (i - 1) % ${Math.ceil(posts / threads)}, 1 + i % 500, ${sentence(66, 'i')}, now() - i * interval '1 second' from generate_series(1, ${posts}) i;
    create unique index on bare.posts (thread_id, position); create index on bare.posts using gin (words); create index on bare.threads (board_id, last_at desc, id desc);
    analyze bare.threads; analyze bare.posts; comment on schema bare is '${marker}'`);
}

const special = /[&<>"']/g,
  entity = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text) => String(text).replace(special, (c) => entity[c]);
const page = (title, main) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(title)}</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head><body><a href="#main">Skip to content</a><header><a href="/">Forum</a><nav><a href="/">Boards</a> <a href="/search">Search</a> <a href="/help">Help now</a> <a href="/exit">Leave</a></nav></header><main id="main">${main}</main><footer><p>You are not alone.</p><a href="/rules">Rules</a> <a href="/privacy">Privacy</a></footer></body></html>`;
const day = (date) => `<time datetime="${date.toISOString().slice(0, 10)}">${date.toISOString().slice(0, 10)}</time>`;
const reactions = ['I hear you', 'Me too', 'Strength to you', 'Thank you', 'This helped']
  .map((r) => `<button name="reaction" value="${r}">${r}</button>`)
  .join('');
const prepared = (name, text, values) => pool.query({ name, text, values });

async function thread(id, number) {
  const from = (number - 1) * pageSize;
  const [head, body] = await Promise.all([
    prepared(
      'thread',
      'select t.title, t.post_count, b.id as board_id, b.name as board from bare.threads t join bare.boards b on b.id = t.board_id where t.id = $1',
      [id],
    ),
    prepared(
      'posts',
      'select p.id, p.position, p.body, p.at, a.name from bare.posts p join bare.people a on a.id = p.author_id where p.thread_id = $1 and p.position > $2 and p.position <= $3 order by p.position',
      [id, from, from + pageSize],
    ),
  ]);
  const t = head.rows[0];
  if (!t) return null;
  const items = body.rows.map(
    (p) =>
      `<li id="p${p.id}"><article aria-labelledby="a${p.id}"><header><svg viewBox="0 0 8 8" aria-hidden="true"><path d="M0 0h8v8z"/></svg><h2 id="a${p.id}">${safe(p.name)}</h2>${day(p.at)} <a href="#p${p.id}">${p.position}</a></header><div><p>${safe(p.body)}</p></div><form method="post" action="/post/${p.id}/react">${reactions}</form><a href="/post/${p.id}/report">Report the post by ${safe(p.name)}</a></article></li>`,
  );
  return page(
    t.title,
    `<nav><a href="/">Boards</a> <a href="/board/${t.board_id}">${safe(t.board)}</a></nav><h1>${safe(t.title)}</h1><p>${t.post_count} posts</p><ol>${items.join('')}</ol><a href="?page=${number + 1}">Next</a>`,
  );
}
async function board(id, number) {
  const [head, body] = await Promise.all([
    prepared('board', 'select name, description from bare.boards where id = $1', [id]),
    prepared(
      'list',
      'select t.id, t.title, t.post_count, t.last_at, a.name from bare.threads t join bare.people a on a.id = t.author_id where t.board_id = $1 order by t.last_at desc, t.id desc limit $2 offset $3',
      [id, pageSize, (number - 1) * pageSize],
    ),
  ]);
  const b = head.rows[0];
  return b
    ? page(
        b.name,
        `<h1>${safe(b.name)}</h1><p>${safe(b.description)}</p><ol>${body.rows.map((t) => `<li><article><h2><a href="/thread/${t.id}">${safe(t.title)}</a></h2><p>by ${safe(t.name)}, ${t.post_count} posts, last ${day(t.last_at)}</p></article></li>`).join('')}</ol>`,
      )
    : null;
}
async function home() {
  const all = await prepared(
    'home',
    'select b.id, b.name, b.description, t.id as thread_id, t.title, t.last_at from bare.boards b left join lateral (select id, title, last_at from bare.threads where board_id = b.id order by last_at desc, id desc limit 1) t on true order by b.id',
    [],
  );
  return page(
    'Boards',
    `<h1>Boards</h1><ol>${all.rows.map((b) => `<li><article><h2><a href="/board/${b.id}">${safe(b.name)}</a></h2><p>${safe(b.description)}</p><p><a href="/thread/${b.thread_id}">${safe(b.title)}</a> ${day(b.last_at)}</p></article></li>`).join('')}</ol>`,
  );
}
async function search(words) {
  const hits = await prepared(
    'search',
    "select p.id, p.thread_id, p.body, p.at, t.title from bare.posts p join bare.threads t on t.id = p.thread_id where p.words @@ websearch_to_tsquery('english', $1) order by p.id desc limit 20",
    [words],
  );
  return page(
    'Search',
    `<h1>Search</h1><form><input name="q" value="${safe(words)}"></form><ol>${hits.rows.map((p) => `<li><h2><a href="/thread/${p.thread_id}#p${p.id}">${safe(p.title)}</a></h2>${day(p.at)}<p>${safe(p.body)}</p></li>`).join('')}</ol>`,
  );
}
async function reply(id, text) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({
      name: 'lock',
      text: 'update bare.threads set post_count = post_count + 1, last_at = now() where id = $1',
      values: [id],
    });
    await client.query({
      name: 'insert',
      text: 'insert into bare.posts (thread_id, position, author_id, body, at) select $1, post_count + 1000000, 1, $2, now() from bare.threads where id = $1',
      values: [id, text],
    });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return page('Thank you', '<p>Written.</p>');
}

const memory = new Map();
async function answer(request) {
  const url = new URL(request.url, 'http://bare'),
    [, what, id, last] = url.pathname.split('/'),
    number = Math.max(1, Number(url.searchParams.get('page')) || 1);
  if (request.method === 'POST') {
    const parts = [];
    for await (const part of request) parts.push(part);
    return reply(Number(id), Buffer.concat(parts).toString('utf8'));
  }
  if (what === '') return home();
  if (what === 'thread') return thread(Number(id), number);
  if (what === 'board') return board(Number(id), number);
  if (what === 'search') return search(url.searchParams.get('q') ?? '');
  if (what === 'memory') {
    if (!memory.has(last)) memory.set(last, await thread(Number(last), 1));
    return memory.get(last);
  }
  return null;
}
await seed();
if (option['seed-only']) await pool.end();
else
  http
    .createServer((request, response) => {
      answer(request)
        .then((html) => {
          const bytes = Buffer.from(html ?? 'not found');
          response.writeHead(html ? 200 : 404, {
            'content-type': 'text/html; charset=utf-8',
            'content-length': bytes.length,
            'cache-control': 'no-store',
            'x-content-type-options': 'nosniff',
          });
          response.end(bytes);
        })
        .catch((error) => {
          response.writeHead(500);
          response.end(String(error.message));
        });
    })
    .listen(Number(option.port), '127.0.0.1', () => console.log(`bare baseline on http://127.0.0.1:${option.port}`));
