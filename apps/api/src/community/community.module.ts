import { Module } from '@nestjs/common';
import { ReadBoardPage } from './boards/board-page.query.ts';
import { BoardDoor } from './boards/board-door.query.ts';
import { Boards } from './boards/boards.query.ts';
import { ReadingResolver, WritingResolver } from './community.resolver.ts';
import { ErasuresModule } from '../platform/erasures/erasures.module.ts';
import { StandingModule } from '../platform/standing/standing.module.ts';
import { HandleResolver } from './handles/handle.resolver.ts';
import { MakeHandle } from './handles/make-handle.command.ts';
import { ReadMyHandles } from './handles/my-handles.query.ts';
import { RetireHandle } from './handles/retire-handle.command.ts';
import { MyPersonas } from './personas/my-personas.query.ts';
import { NamesUnderReview } from './personas/names-under-review.ts';
import { PersonaOwner } from './personas/persona-owner.query.ts';
import { ServiceFace } from './personas/service-face.ts';
import { Writers } from './personas/writers.ts';
import { BlankPosts } from './posts/blank-posts.ts';
import { DeletePost } from './posts/delete-post.command.ts';
import { EditPost } from './posts/edit-post.command.ts';
import { OwnPosts } from './posts/own-post.ts';
import { PostWriter } from './posts/post-writer.ts';
import { PostsUnderReview } from './posts/posts-under-review.ts';
import { Reply } from './posts/reply.command.ts';
import { ServiceAnswers } from './posts/service-answers.ts';
import { WritingPermit } from './posts/writing-permit.ts';
import { WritingPlace } from './posts/writing-place.query.ts';
import { React } from './reactions/react.command.ts';
import { StartThread } from './threads/start-thread.command.ts';
import { ThreadWriter } from './threads/thread-writer.ts';
import { ThreadLimits } from './threads/thread-limits.ts';
import { TitlesUnderReview } from './threads/titles-under-review.ts';
import { ReadThreadPage } from './threads/thread-page.query.ts';
import { ViewerStanding } from './threads/viewer-standing.query.ts';

const reading = [Boards, ReadBoardPage, ReadThreadPage, ViewerStanding];
const writing = [
  StartThread,
  Reply,
  EditPost,
  DeletePost,
  BlankPosts,
  React,
  Writers,
  ServiceFace,
  WritingPermit,
  PostWriter,
  ThreadWriter,
  OwnPosts,
];
const handles = [HandleResolver, ReadMyHandles, MakeHandle, RetireHandle];
const facade = [
  ...[BoardDoor, MyPersonas, NamesUnderReview, PersonaOwner, PostsUnderReview],
  ...[ServiceAnswers, ThreadLimits, TitlesUnderReview, WritingPlace],
];

@Module({
  imports: [ErasuresModule, StandingModule],
  providers: [ReadingResolver, WritingResolver, ...reading, ...writing, ...handles, ...facade],
  exports: [...facade, ReadThreadPage, ThreadWriter, Writers],
})
export class CommunityModule {}
