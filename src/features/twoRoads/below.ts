/** What stands below the first screen, in one chunk: it is all shown as soon as it is there. */
export { AnswerRest } from './AnswerRest.tsx';
export { BottomBar } from './BottomBar.tsx';
export { Help } from './Help.tsx';
export { RoadsPanel } from './RoadsPanel.tsx';
export { RoadTable } from './RoadTable.tsx';
