import type { Block, Inline, Link, List, ListItem } from '@rinnalla/post-grammar';
import { renderingLanguage } from '@rinnalla/i18n';
import { Fragment } from 'react';
import { pathTo } from '../shell/path-to.ts';
import { coveredTexts } from './covered-texts.ts';

/** The text of a post: only the elements of its grammar, built from the stored tree. Text never becomes markup. */
export const PostBody = ({ tree }: { tree: readonly Block[] }) => (
  <div className="post-body">
    <Blocks blocks={tree} />
  </div>
);

// Trees are stored and never change, so that the place of a part is a lasting key.
const Blocks = ({ blocks }: { blocks: readonly Block[] }) => blocks.map((block, place) => <OneBlock key={place} block={block} />);

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'p':
      return (
        <p>
          <Inlines parts={block.of} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.of} />
        </blockquote>
      );
    case 'ul':
    case 'ol':
      return <Items list={block} />;
  }
}

function Items({ list }: { list: List }) {
  const items = list.items.map((item, place) => <Item key={place} item={item} />);
  return list.kind === 'ul' ? <ul>{items}</ul> : <ol start={list.start}>{items}</ol>;
}

const Item = ({ item }: { item: ListItem }) => (
  <li>
    <Inlines parts={item.of} />
    {item.list === undefined ? null : <Items list={item.list} />}
  </li>
);

const Inlines = ({ parts }: { parts: readonly Inline[] }) =>
  parts.map((part, place) => <Fragment key={place}>{typeof part === 'string' ? part : <OneInline part={part} />}</Fragment>);

function OneInline({ part }: { part: Exclude<Inline, string> }) {
  switch (part.kind) {
    case 'br':
      return <br />;
    case 'covered':
      return (
        <span className="covered" lang={renderingLanguage()}>
          {coveredTexts[part.what]()}
        </span>
      );
    case 'b':
      return (
        <strong>
          <Inlines parts={part.of} />
        </strong>
      );
    case 'i':
      return (
        <em>
          <Inlines parts={part.of} />
        </em>
      );
    case 'a':
      return <OutsideLink link={part} />;
  }
}

/** Leads first to a page of ours that tells where the link goes. */
const OutsideLink = ({ link }: { link: Link }) => (
  <a href={pathTo(`/leave?to=${encodeURIComponent(link.href)}`)} rel="noopener noreferrer nofollow ugc">
    <Inlines parts={link.of} />
  </a>
);
